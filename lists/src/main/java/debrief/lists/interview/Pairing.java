package debrief.lists.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds which answer belongs to which question. What it gets wrong a person puts right before anything is rated, so it prefers
 * what is easily seen: a question mark, a length, the words with which people begin a new subject.
 */
final class Pairing {
    /** "Mm-hm", "right, okay": so many words interrupt nobody. */
    private static final int MURMUR = 3;

    /** "How are you?" and its answer are both shorter than this. */
    private static final int SMALL_TALK = 12;

    /** A question of at most so many words goes on with what was said, unless it begins a new subject. */
    private static final int SHORT = 22;

    /** What you ask back is shorter than this. */
    private static final int ASKING_BACK = 60;

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|take (?:me|us)|give (?:me|us)|describe|explain|share|imagine|suppose|let's say|pick (?:a|one|your)"
                    + "|i'd (?:like|love) to (?:hear|know|understand)|i(?:'m| am) (?:curious|interested))\\b");
    private static final Pattern NEW_SUBJECT = Pattern.compile(
            "\\b(?:tell (?:me|us) about (?:a|an|your|the last|another|something)|(?:a|another|any) (?:time|situation|program|project|example) (?:when|where|in which|that|you)"
                    + "|next (?:question|one|topic)|last question|moving on|move on|let's (?:switch|turn|talk about|go to)|switch(?:ing)? gears|different (?:question|topic)"
                    + "|change (?:the )?(?:topic|subject)|suppose|imagine|how would you|why (?:do you want|this company|are you))\\b");
    private static final Pattern YOUR_TURN = Pattern.compile(
            "\\b(?:questions? (?:do you have |you have )?for (?:me|us)|(?:want|like) to (?:ask|know)(?: (?:me|us|from (?:me|us)))?\\?|anything you(?:'d| would) like to ask|ask me anything"
                    + "|your questions|(?:over|back) to you)");

    private Pairing() {}

    private record Stretch(boolean mine, String at, String words) {
        int length() {
            return words.strip().split("\\s+", -1).length;
        }

        boolean asks() {
            return words.contains("?") || tells();
        }

        /** Asks without a question mark: "Tell me", "Walk me through". */
        boolean tells() {
            return ASKS.matcher(lower()).find();
        }

        /** Ends with a question, and is short: it was put to the other. */
        boolean asksBack() {
            return words.strip().endsWith("?") && length() < ASKING_BACK;
        }

        String lower() {
            return words.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
    }

    static List<Exchange> of(List<Utterance> utterances, String you) {
        List<Exchange> found = new ArrayList<>();
        Stretch theirs = new Stretch(false, "", "");
        boolean closing = false;
        for (Stretch stretch : stretches(utterances, you)) {
            if (!stretch.mine()) {
                theirs = stretch;
                closing = closing || YOUR_TURN.matcher(stretch.lower()).find();
                continue;
            }
            add(found, theirs, stretch, closing);
            theirs = new Stretch(false, "", "");
        }
        return found;
    }

    private static void add(List<Exchange> found, Stretch theirs, Stretch mine, boolean closing) {
        int last = found.size() - 1;
        boolean first = found.stream().noneMatch(one -> one.kind() == Exchange.Kind.QUESTION);
        boolean asked = last >= 0 && found.get(last).said().strip().endsWith("?");
        Exchange.Kind kind;
        if (closing && mine.words().contains("?")) {
            kind = Exchange.Kind.CLOSE;
        } else if (theirs.words().isEmpty() || closing) {
            kind = Exchange.Kind.LEFT_OUT;
        } else if (asked && !first && !theirs.words().strip().endsWith("?")) {
            kind = Exchange.Kind.ANSWER;
        } else if (!theirs.asks()) {
            if (!first) {
                // A remark of theirs; you go on.
                found.set(last, found.get(last).saying(mine.words()));
                return;
            }
            kind = Exchange.Kind.LEFT_OUT;
        } else if (first) {
            boolean smallTalk =
                    theirs.length() < SMALL_TALK && mine.length() < SMALL_TALK && !theirs.tells() && !mine.asksBack();
            kind = smallTalk ? Exchange.Kind.LEFT_OUT : Exchange.Kind.QUESTION;
        } else {
            boolean goesOn = theirs.length() <= SHORT
                    && !NEW_SUBJECT.matcher(theirs.lower()).find();
            kind = goesOn ? Exchange.Kind.FOLLOW_UP : Exchange.Kind.QUESTION;
        }
        found.add(new Exchange(kind, theirs.at().isEmpty() ? mine.at() : theirs.at(), theirs.words(), mine.words()));
    }

    /** Yours and theirs by turns; a murmur in the middle of what the other says belongs to neither. */
    private static List<Stretch> stretches(List<Utterance> utterances, String you) {
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance one = utterances.get(i);
            boolean mine = one.speaker().equals(you);
            boolean between = i > 0
                    && i + 1 < utterances.size()
                    && utterances.get(i - 1).speaker().equals(you) != mine
                    && utterances.get(i + 1).speaker().equals(you) != mine;
            boolean answers = i > 0 && utterances.get(i - 1).words().endsWith("?");
            if (between && !answers && one.length() <= MURMUR && !one.words().contains("?")) {
                continue;
            }
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).mine() == mine) {
                Stretch before = all.get(last);
                all.set(last, new Stretch(mine, before.at(), before.words() + " " + one.words()));
            } else {
                all.add(new Stretch(mine, one.at(), one.words()));
            }
        }
        return all;
    }
}

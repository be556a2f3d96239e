package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out what a listener does not hear: a start that is made again ("I, I mean I asked", "nobody ever, nobody ever
 * tested") and "you know" said in passing. What is left reads as it was meant; places in the text stay true.
 */
final class Disfluencies {
    /** Behind these words "you know" and "I mean" are meant. */
    private static final Set<String> MEANT = Words.of(
            "the that what how if it who whom whose which why where when whether a an him her them this these those me my our your "
                    + "his their there about of anything something nothing everything each all exactly before and or");

    private static final Set<String> ASKS =
            Words.of("do did if as when would what how because once unless until should must to let");
    /** Said twice on purpose, or twice in good grammar. */
    private static final Set<String> TWICE = Words.of("no very had that so never yes");

    private static final int LONGEST = 4;

    private final String text;
    private final List<Word> words;
    private final List<Word> kept = new ArrayList<>();
    private final List<Span> fillers = new ArrayList<>();

    private Disfluencies(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * What is left, and what was taken out as filler.
     *
     * @param words the words a listener hears, numbered anew
     * @param fillers where "you know" and "I mean" stood
     */
    record Heard(List<Word> words, List<Span> fillers) {}

    static Heard of(String text, List<Word> words) {
        Disfluencies heard = new Disfluencies(text, words);
        heard.takeOutFillers();
        return new Heard(List.copyOf(heard.takeOutRestarts()), List.copyOf(heard.fillers));
    }

    private void takeOutFillers() {
        for (int i = 0; i < words.size(); i++) {
            int filler = filler(i);
            if (filler > 0) {
                if (filler > 1) {
                    fillers.add(new Span(
                            words.get(i).span().start(), words.get(i + 1).span().end()));
                }
                i += filler - 1;
            } else {
                kept.add(words.get(i));
            }
        }
    }

    /** How many words of filler begin here: 0, 1 ("like" between commas) or 2. */
    private int filler(int i) {
        String lower = words.get(i).lower();
        if (lower.equals("like")) {
            return comma(i - 1, i) && comma(i, i + 1) ? 1 : 0;
        }
        boolean said = i + 1 < words.size()
                && (lower.equals("you") && words.get(i + 1).lower().equals("know")
                        || lower.equals("i") && words.get(i + 1).lower().equals("mean"));
        if (!said) {
            return 0;
        }
        boolean between = (i == 0 || comma(i - 1, i) || begins(i)) && comma(i + 1, i + 2);
        boolean running = i > 0
                && i + 2 < words.size()
                && !ASKS.contains(words.get(i - 1).lower())
                && !MEANT.contains(words.get(i + 2).lower())
                && gap(i + 1, i + 2).isBlank();
        return between || running ? 2 : 0;
    }

    private boolean begins(int i) {
        String gap = gap(i - 1, i);
        return gap.indexOf('.') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf('!') >= 0;
    }

    private boolean comma(int i, int next) {
        return i >= 0 && next < words.size() && gap(i, next).indexOf(',') >= 0;
    }

    private String gap(int i, int next) {
        return text.substring(words.get(i).span().end(), words.get(next).span().start());
    }

    private List<Word> takeOutRestarts() {
        List<Word> left = new ArrayList<>();
        int i = 0;
        while (i < kept.size()) {
            int again = again(i);
            if (again > 0) {
                i += again;
                continue;
            }
            Word word = kept.get(i);
            left.add(new Word(left.size(), word.span(), word.lower(), word.lemmas(), word.tags(), word.known()));
            i++;
        }
        return left;
    }

    /** How many words that begin here are said again right behind them. */
    private int again(int i) {
        for (int n = Math.min(LONGEST, (kept.size() - i) / 2); n > 0; n--) {
            if (same(i, n) && restarts(i, n)) {
                return n;
            }
        }
        return 0;
    }

    private boolean same(int i, int n) {
        for (int at = i; at < i + n; at++) {
            if (!kept.get(at).lower().equals(kept.get(at + n).lower())
                    || kept.get(at).digits()) {
                return false;
            }
        }
        return true;
    }

    private boolean restarts(int i, int n) {
        String gap = text.substring(
                kept.get(i + n - 1).span().end(), kept.get(i + n).span().start());
        for (int at = 0; at < gap.length(); at++) {
            if (".?!\n;:".indexOf(gap.charAt(at)) >= 0) {
                return false;
            }
        }
        Word word = kept.get(i);
        boolean small = word.can(Lexicon.PRONOUN | Lexicon.DETERMINER | Lexicon.PREPOSITION)
                || Clauses.auxiliary(word)
                || word.lower().equals("to");
        boolean thing = word.can(Lexicon.DETERMINER) && gap.isBlank();
        return n > 1 && !thing || n == 1 && small && !TWICE.contains(word.lower());
    }
}

package debrief.web.drill;

import debrief.content.MadeQuestion;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.WorkSample;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The question that asks for the two minutes after a drill. */
final class Explaining {
    static final int MINUTES = 2;
    private static final int LONGEST = 160;
    private static final int SHORTEST = 3;

    /** Where cases say what they are about, each drill in its own words. */
    private static final List<String> ABOUT = List.of("what", "milestone", "asks", "constraint");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    /** Words of names that are in every telling. */
    private static final Set<String> EVERYWHERE =
            Set.of("and", "the", "for", "with", "from", "into", "per", "all", "new", "one", "team", "work", "make");

    private Explaining() {}

    /**
     * The question about a play.
     *
     * @param shown what the player could know of the case
     * @param moves what was played
     * @param facts what an interviewer tells when asked
     * @param sample what came of the play, where that is known
     */
    static MadeQuestion of(
            Drill drill, Known shown, List<Move> moves, List<String> facts, Optional<WorkSample> sample) {
        return new MadeQuestion(
                "You have just made the call in a drill, " + drill.title() + "." + about(shown)
                        + " Explain it to me in two minutes: what you knew, what you decided and why, what it cost, and what would have changed your mind.",
                kind(drill.id()),
                focus(drill.id()),
                MINUTES,
                "Whether a decision you have just made can be followed by somebody who was not there.",
                "A good call that nobody can follow is not trusted the next time. The drill has scored the call; this scores the telling.",
                Stream.concat(played(drill, shown, moves).stream(), POINTS.stream())
                        .toList(),
                facts,
                sample);
    }

    /**
     * That the telling speaks of the last move that was done to something with a name. It says nothing of whether the move was good,
     * so it may be asked about before anything is told. Empty where no move names anything.
     */
    private static Optional<ExpectedPoint> played(Drill drill, Known shown, List<Move> moves) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            Move move = moves.get(i);
            List<String> words = words(Telling.done(move, shown));
            if (!words.isEmpty()) {
                String says = Telling.says(drill.id(), move, shown);
                return Optional.of(new ExpectedPoint(
                        "what-was-played",
                        "Speaks of what was played: “" + says + "”.",
                        List.of(words),
                        "One move of your play was “" + says + "”. Where does it come in, and why that one?",
                        "You come close to one move of your play, “" + says + "”. Why that one, and not another?"));
            }
        }
        return Optional.empty();
    }

    /** The words by which a thing of that name is spoken of, as dictionaries have them. */
    private static List<String> words(List<String> names) {
        return names.stream()
                .flatMap(WORD::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("-"))))
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
                .flatMap(word -> word.endsWith("s") && !word.endsWith("ss")
                        ? Stream.of(word, word.substring(0, word.length() - 1))
                        : Stream.of(word))
                .distinct()
                .toList();
    }

    private static Kind kind(String drill) {
        return switch (drill) {
            case "triage" -> Kind.TRIAGE;
            case "review" -> Kind.REVIEW;
            default -> Kind.HYPOTHETICAL;
        };
    }

    private static Focus focus(String drill) {
        return switch (drill) {
            case "triage", "estimate" -> Focus.ANALYTICAL;
            case "review", "migration" -> Focus.TECHNICAL;
            case "plain" -> Focus.INFLUENCE;
            case "priorities" -> Focus.PRODUCT;
            default -> Focus.EXECUTION;
        };
    }

    /** What the case was about; empty where it does not say. */
    private static String about(Known shown) {
        return ABOUT.stream()
                .map(shown::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> " " + shortened(text))
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String whole = line.endsWith(".") || line.endsWith("?") ? line : line + ".";
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).replaceFirst("\\s\\S*$", "") + " …";
    }

    private static final List<ExpectedPoint> POINTS = List.of(
            new ExpectedPoint(
                    "what-was-known",
                    "Says what the decision rested on, with a figure.",
                    List.of(
                            List.of(
                                    "see",
                                    "know",
                                    "show",
                                    "find",
                                    "look",
                                    "measure",
                                    "learn",
                                    "tell",
                                    "count",
                                    "check",
                                    "compare",
                                    "estimate",
                                    "notice"),
                            List.of(
                                    "percent",
                                    "minute",
                                    "hour",
                                    "day",
                                    "week",
                                    "month",
                                    "thousand",
                                    "million",
                                    "times",
                                    "failure",
                                    "session",
                                    "value",
                                    "effort",
                                    "risk",
                                    "cost",
                                    "delay",
                                    "deadline",
                                    "capacity",
                                    "error",
                                    "request",
                                    "service",
                                    "release",
                                    "version",
                                    "data")),
                    "What did you know when you decided, and which figure was it that decided it?",
                    "You say you looked. What exactly did you see, in figures?"),
            new ExpectedPoint(
                    "what-was-decided",
                    "Says what was decided and for what reason.",
                    List.of(
                            List.of(
                                    "decide",
                                    "choose",
                                    "cut",
                                    "keep",
                                    "defer",
                                    "shrink",
                                    "send",
                                    "roll back",
                                    "stop",
                                    "move",
                                    "order",
                                    "start",
                                    "drop",
                                    "add",
                                    "split",
                                    "escalate",
                                    "put",
                                    "take",
                                    "go",
                                    "mark",
                                    "pick"),
                            List.of(
                                    "because",
                                    "since",
                                    "so that",
                                    "so",
                                    "as",
                                    "the reason",
                                    "in order to",
                                    "therefore")),
                    "What did you decide, in one sentence, and for which reason?",
                    "You name the decision. Why that one?"),
            new ExpectedPoint(
                    "what-it-cost",
                    "Says what was given up or risked by it.",
                    List.of(
                            List.of(
                                    "cost",
                                    "give up",
                                    "lose",
                                    "risk",
                                    "instead of",
                                    "rather than",
                                    "at the price",
                                    "trade",
                                    "accept",
                                    "less",
                                    "without",
                                    "later",
                                    "not",
                                    "wait"),
                            List.of(
                                    "minute",
                                    "week",
                                    "month",
                                    "day",
                                    "value",
                                    "item",
                                    "scope",
                                    "date",
                                    "people",
                                    "engineer",
                                    "money",
                                    "customer",
                                    "member",
                                    "user",
                                    "chance",
                                    "budget",
                                    "time",
                                    "quality",
                                    "speed",
                                    "deadline",
                                    "team")),
                    "What did you give up for it, and who pays that?",
                    "You say it had a price. How large was it?"),
            new ExpectedPoint(
                    "what-would-change-it",
                    "Says what would have changed the decision, or what to do differently next time.",
                    List.of(
                            List.of(
                                    "if",
                                    "had",
                                    "would",
                                    "next time",
                                    "again",
                                    "unless",
                                    "until",
                                    "differently",
                                    "in hindsight",
                                    "otherwise"),
                            List.of(
                                    "change",
                                    "decide",
                                    "choose",
                                    "look",
                                    "ask",
                                    "wait",
                                    "stop",
                                    "send",
                                    "roll back",
                                    "keep",
                                    "cut",
                                    "earlier",
                                    "sooner",
                                    "first",
                                    "other",
                                    "another",
                                    "instead",
                                    "different",
                                    "do",
                                    "test",
                                    "check")),
                    "What would have had to be different for you to decide otherwise?",
                    "You hint at another way. What exactly would have taken you there?"));
}

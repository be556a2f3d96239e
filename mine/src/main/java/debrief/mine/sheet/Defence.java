package debrief.mine.sheet;

import debrief.content.MadeQuestion;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.mine.sheet.Sheet.Component;
import debrief.mine.sheet.Sheet.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The questions somebody asks who wants a system defended. The same sheet gives the same questions. */
public final class Defence {
    private static final int MINUTES = 3;
    private static final int LONGEST = 120;
    private static final String WHY =
            "Someone who can only name the parts cannot tell early that a plan will fail. A committee trusts the one who knows where their own system ends.";

    private Defence() {}

    /** Why this and not the other, where it ends, how it fails, one request from end to end; the busiest parts first. */
    public static List<MadeQuestion> of(Sheet sheet) {
        List<Component> parts = new ArrayList<>(sheet.components());
        parts.sort(Comparator.comparingLong((Component part) -> -sheet.flows().stream()
                .filter(flow -> Sheet.touches(flow, part))
                .count()));
        List<MadeQuestion> questions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int n = parts.size();
            questions.add(choice(parts.get(i), i));
            questions.add(limit(parts.get((i + 1) % n), i));
            questions.add(failure(parts.get((i + 2) % n), i));
            if (i == 0) {
                questions.add(path(sheet));
            } else if (i - 1 < sheet.flows().size()) {
                questions.add(slow(sheet.flows().get(i - 1)));
            }
        }
        return List.copyOf(questions);
    }

    private static MadeQuestion choice(Component part, int n) {
        String name = words(part.name());
        String over = words(part.over());
        List<String> asks = over.isEmpty()
                ? List.of(
                        "Why " + name + " and not the next best thing, and which thing would that have been?",
                        "What else could do what " + name + " does, and why is it not that?")
                : List.of(
                        "You chose " + name + " over " + over
                                + ": which property decided it, and what did you give up with it?",
                        "Somebody on my team would have taken " + over + " instead of " + name
                                + ": what do you tell them, and when are they right?",
                        "Take " + name + " out and put " + over
                                + " in its place: what gets better, what gets worse, and why did you not?");
        return question(
                asks,
                n,
                Kind.STORY,
                "Whether " + name + " was chosen or just came along.",
                List.of(
                        new ExpectedPoint(
                                "alternative",
                                "Names the alternative that lost and the property that decided it.",
                                List.of(
                                        List.of(
                                                "choose",
                                                "pick",
                                                "over",
                                                "instead of",
                                                "rather than",
                                                "against",
                                                "reject",
                                                "prefer",
                                                "compare",
                                                "turn down",
                                                "instead",
                                                "alternative"),
                                        named(
                                                List.of(
                                                        "queue",
                                                        "log",
                                                        "database",
                                                        "cache",
                                                        "table",
                                                        "broker",
                                                        "bus",
                                                        "stream",
                                                        "index",
                                                        "engine",
                                                        "service",
                                                        "store",
                                                        "cluster",
                                                        "proxy",
                                                        "gateway",
                                                        "library",
                                                        "vendor"),
                                                part.name(),
                                                part.over()),
                                        List.of(
                                                "because",
                                                "so that",
                                                "since",
                                                "reason",
                                                "need",
                                                "replay",
                                                "order",
                                                "latency",
                                                "consistency",
                                                "cost",
                                                "faster",
                                                "cheaper",
                                                "simpler",
                                                "slower",
                                                "lose",
                                                "guarantee",
                                                "operate",
                                                "team",
                                                "property")),
                                "Which property decided it, and who measured that?",
                                "Could the one that lost have done that too, with a small change?"),
                        PRICE));
    }

    private static MadeQuestion limit(Component part, int n) {
        String name = words(part.name());
        String limit = words(part.limit());
        List<String> asks = limit.isEmpty()
                ? List.of(
                        "How much goes through " + name + " at peak, how much could, and what gives way first?",
                        "Where does " + name
                                + " end, how do you know, and what would you do a month before it gets there?")
                : List.of(
                        "Your sheet says of " + name + " “" + limit
                                + "”: who measured that, and what happens at twice the load?",
                        "At “" + limit + "” " + name + " is at its limit: what gives way first, and who notices?");
        return question(
                asks, n, Kind.REVIEW, "Whether you know where " + name + " ends, in figures.", List.of(LOAD, BREAKS));
    }

    private static MadeQuestion failure(Component part, int n) {
        String name = words(part.name());
        String fails = words(part.fails());
        List<String> asks = fails.isEmpty()
                ? List.of(
                        name + " is gone, now, at peak: what happens in the first minute, and who sees it first?",
                        "How does " + name + " fail without anybody noticing, and what would show it?")
                : List.of(
                        "Your sheet says of " + name + " “" + fails
                                + "”: take me through it minute by minute, and who does what.",
                        name + " fails as you wrote, “" + fails
                                + "”: what holds until it is back, and what is lost for good?");
        return question(
                asks,
                n,
                Kind.REVIEW,
                "Whether you know how " + name + " breaks, and what users see then.",
                List.of(BREAKS, HOLDS));
    }

    private static MadeQuestion path(Sheet sheet) {
        return question(
                List.of(
                        "Follow one request through " + words(sheet.name())
                                + ", from the first part to the last: what happens at each, where does it wait, and what is written down where?"),
                0,
                Kind.REVIEW,
                "Whether you can trace the system, and not only draw it.",
                List.of(
                        new ExpectedPoint(
                                "traced",
                                "Follows one request from part to part, in order.",
                                List.of(
                                        List.of(
                                                "then",
                                                "next",
                                                "first",
                                                "after",
                                                "from there",
                                                "before",
                                                "finally",
                                                "when",
                                                "once"),
                                        named(
                                                List.of(
                                                        "request",
                                                        "message",
                                                        "event",
                                                        "call",
                                                        "row",
                                                        "record",
                                                        "response"),
                                                sheet.components().stream()
                                                        .map(Component::name)
                                                        .toArray(String[]::new))),
                                "Where does the request go first, and what does it become there?",
                                "You skipped a step between two of them. Which one?"),
                        LOAD));
    }

    private static MadeQuestion slow(Flow flow) {
        String carried = flow.carries().isBlank() ? "what passes" : "“" + words(flow.carries()) + "”";
        return question(
                List.of(
                        "Between " + words(flow.from()) + " and " + words(flow.to()) + ", " + carried
                                + " arrives twice, or late, or not at all: which of the three hurts most, and what keeps it from happening?"),
                0,
                Kind.REVIEW,
                "Whether you know what the arrow between two boxes promises.",
                List.of(BREAKS, HOLDS));
    }

    private static MadeQuestion question(
            List<String> asks, int n, Kind kind, String tests, List<ExpectedPoint> points) {
        return new MadeQuestion(
                asks.get(Math.floorMod(n, asks.size())), kind, Focus.TECHNICAL, MINUTES, tests, WHY, points, List.of());
    }

    /** Words of the sheet on one line, without quotation marks, cut where they are long. */
    private static String words(String text) {
        String line =
                text.replaceAll("[“”\"]", "").replaceAll("\\s+", " ").strip().replaceFirst("[.;:,]+$", "");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : LONGEST;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }

    /** Words any system knows, and those this one calls its parts by. */
    private static List<String> named(List<String> usual, String... names) {
        Set<String> all = new LinkedHashSet<>(usual);
        for (String name : names) {
            Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> word.length() > 2)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static final ExpectedPoint PRICE = new ExpectedPoint(
            "price",
            "Says what the choice cost: money, speed, people or a new kind of trouble.",
            List.of(
                    List.of(
                            "cost",
                            "price",
                            "pay",
                            "give up",
                            "lose",
                            "sacrifice",
                            "trade",
                            "expensive",
                            "downside",
                            "drawback",
                            "burden",
                            "harder",
                            "slower",
                            "more"),
                    List.of(
                            "on call",
                            "engineer",
                            "month",
                            "week",
                            "euro",
                            "dollar",
                            "latency",
                            "memory",
                            "disk",
                            "complexity",
                            "operation",
                            "people",
                            "server",
                            "money",
                            "time",
                            "consistency",
                            "speed",
                            "license",
                            "maintenance",
                            "machine")),
            "What did that choice cost, and who pays it today?",
            "Is that price still worth paying?");

    private static final ExpectedPoint LOAD = new ExpectedPoint(
            "figures",
            "Gives sizes and rates that hang together and shows where the limit is.",
            List.of(
                    List.of(
                            "a second",
                            "per second",
                            "a minute",
                            "per minute",
                            "message",
                            "megabyte",
                            "gigabyte",
                            "terabyte",
                            "request",
                            "throughput",
                            "millisecond",
                            "kilobyte",
                            "row",
                            "event",
                            "record",
                            "connection",
                            "user",
                            "session",
                            "query"),
                    List.of(
                            "peak",
                            "average",
                            "limit",
                            "bottleneck",
                            "capacity",
                            "handle",
                            "saturate",
                            "ceiling",
                            "full",
                            "maximum",
                            "size",
                            "fill",
                            "hold",
                            "grow",
                            "take",
                            "load",
                            "headroom",
                            "measure")),
            "How much goes through it at peak, and what can it take?",
            "Where does that figure come from: a test, a graph or a guess?");

    private static final ExpectedPoint BREAKS = new ExpectedPoint(
            "mechanism",
            "Explains step by step how it breaks and what users then see.",
            List.of(
                    List.of(
                            "stall",
                            "crash",
                            "pile up",
                            "restart",
                            "overflow",
                            "hang",
                            "time out",
                            "corrupt",
                            "lag",
                            "freeze",
                            "block",
                            "fail",
                            "break",
                            "drop",
                            "throttle",
                            "retry",
                            "back up",
                            "reject",
                            "fall over",
                            "lose",
                            "wait",
                            "queue up",
                            "slow down",
                            "give way"),
                    List.of(
                            "when",
                            "as soon as",
                            "so that",
                            "then",
                            "customer",
                            "user",
                            "if",
                            "because",
                            "client",
                            "viewer",
                            "reader",
                            "caller",
                            "page",
                            "screen",
                            "error",
                            "after")),
            "How does it break, step by step, and who notices first?",
            "You describe one way. Which second one would hurt more?");

    private static final ExpectedPoint HOLDS = new ExpectedPoint(
            "holds",
            "Says what holds until it is back: a fallback, a limit, a way back, and who decides.",
            List.of(
                    List.of(
                            "fall back",
                            "fallback",
                            "cache",
                            "replica",
                            "standby",
                            "retry",
                            "queue",
                            "degrade",
                            "shed",
                            "roll back",
                            "rollback",
                            "switch",
                            "failover",
                            "fail over",
                            "drain",
                            "circuit breaker",
                            "backup",
                            "read-only",
                            "alarm",
                            "page"),
                    List.of(
                            "until",
                            "while",
                            "within",
                            "minute",
                            "second",
                            "hour",
                            "decide",
                            "on call",
                            "automatically",
                            "engineer",
                            "because",
                            "so that")),
            "What holds until it is back, and who decides to switch?",
            "Was that ever tried on a working day, and what came of it?");
}

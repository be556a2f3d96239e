package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.OwnQuestion;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.web.page.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The form for a question of one's own, with what was typed into it and what is wrong with that.
 *
 * @param id of the question that is changed; empty for a new one
 * @param wrong a sentence by the name of its field
 * @param same a question that is asked in the same words already
 * @param file what is or would be kept; empty where it is not shown
 */
public record OwnForm(
        String id,
        String ask,
        String kind,
        String focus,
        List<String> levels,
        String minutes,
        String tests,
        String why,
        List<Point> points,
        Map<String, String> wrong,
        Optional<BankQuestion> same,
        String file) {
    /** So many empty points are offered beyond those that are there. */
    private static final int MORE = 2;

    /**
     * An expected point as it was typed.
     *
     * @param terms a list a line, commas between the words
     */
    public record Point(int n, String point, String terms, String missing, String doubtful) {
        boolean blank() {
            return (point + terms + missing + doubtful).isBlank();
        }
    }

    /** An empty form. */
    static OwnForm empty() {
        return new OwnForm("", "", "", "", List.of(), "", "", "", blanks(List.of()), Map.of(), Optional.empty(), "");
    }

    /** The form of a question that is there. */
    static OwnForm of(BankQuestion question, String file) {
        OwnQuestion own = OwnQuestion.of(question);
        List<Point> points = new ArrayList<>();
        for (OwnQuestion.Point point : own.points()) {
            points.add(new Point(
                    points.size() + 1,
                    point.point(),
                    point.terms().stream()
                            .map(terms -> String.join(", ", terms))
                            .collect(Collectors.joining("\n")),
                    point.missing(),
                    point.doubtful()));
        }
        return new OwnForm(
                question.id(),
                own.ask(),
                own.kind().map(Kind::key).orElse(""),
                own.focus().map(Focus::key).orElse(""),
                own.levels().stream().map(Level::key).toList(),
                own.minutes().map(String::valueOf).orElse(""),
                own.tests(),
                own.why(),
                blanks(points),
                Map.of(),
                Optional.empty(),
                file);
    }

    /** What was typed, whatever it is. */
    static OwnForm read(String id, MultiValueMap<String, String> typed) {
        List<Point> points = IntStream.rangeClosed(1, OwnQuestion.MOST_POINTS)
                .mapToObj(n -> new Point(
                        n,
                        one(typed, "point-" + n),
                        one(typed, "terms-" + n),
                        one(typed, "missing-" + n),
                        one(typed, "doubtful-" + n)))
                .filter(point -> !point.blank())
                .toList();
        return new OwnForm(
                id,
                one(typed, "ask"),
                one(typed, "kind"),
                one(typed, "focus"),
                typed.getOrDefault("level", List.of()),
                one(typed, "minutes"),
                one(typed, "tests"),
                one(typed, "why"),
                blanks(points),
                Map.of(),
                Optional.empty(),
                "");
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Asked.typed(Optional.ofNullable(typed.getFirst(name)).orElse(""));
    }

    /** The points with their numbers in order, and some empty ones behind them. */
    private static List<Point> blanks(List<Point> points) {
        List<Point> all = new ArrayList<>();
        points.forEach(point ->
                all.add(new Point(all.size() + 1, point.point(), point.terms(), point.missing(), point.doubtful())));
        int upTo = Math.min(OwnQuestion.MOST_POINTS, points.size() + MORE);
        while (all.size() < upTo) {
            all.add(new Point(all.size() + 1, "", "", "", ""));
        }
        return List.copyOf(all);
    }

    /** The same form with what is wrong with it, so that it can be put right. */
    OwnForm with(Map<String, String> sentences, Optional<BankQuestion> asked, String text) {
        return new OwnForm(id, ask, kind, focus, levels, minutes, tests, why, points, sentences, asked, text);
    }

    /** What is wrong, by field; nothing where it can be kept. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>();
        if (OwnQuestion.line(ask).isEmpty()) {
            mistakes.put("ask", "Write the question as somebody would ask it.");
        }
        if (!minutes.isBlank()
                && Asked.number(minutes, 1, OwnQuestion.MOST_MINUTES).isEmpty()) {
            mistakes.put(
                    "minutes", "Use a whole number from 1 to " + OwnQuestion.MOST_MINUTES + ", or leave it empty.");
        }
        text(mistakes, "ask", ask);
        text(mistakes, "tests", tests);
        text(mistakes, "why", why);
        for (Point point : points) {
            if (!point.blank()) {
                mistakes(point, mistakes);
            }
        }
        return mistakes;
    }

    private static void text(Map<String, String> mistakes, String field, String words) {
        if (words.length() > OwnQuestion.LONGEST) {
            mistakes.put(field, "This is longer than 2,000 characters. Shorten it.");
        } else if (!OwnQuestion.isPlain(words)) {
            mistakes.put(field, "This holds HTML, and a question is plain text. Take it out, or say it in words.");
        }
    }

    private static void mistakes(Point point, Map<String, String> mistakes) {
        if (OwnQuestion.line(point.point()).isEmpty()) {
            mistakes.put("point-" + point.n(), "Say in a sentence what the answer should hold, or empty this point.");
        }
        text(mistakes, "point-" + point.n(), point.point());
        text(mistakes, "missing-" + point.n(), point.missing());
        text(mistakes, "doubtful-" + point.n(), point.doubtful());
        if (!point.missing().isBlank()
                && OwnQuestion.line(point.missing()).equals(OwnQuestion.line(point.doubtful()))) {
            mistakes.put("doubtful-" + point.n(), "Ask it in other words than the line above.");
        }
        List<List<String>> lists = terms(point.terms());
        if (lists.size() < 2 || lists.size() > 3) {
            mistakes.put(
                    "terms-" + point.n(),
                    "Write two or three lines, commas between the words. One word of each line has to be heard.");
        }
        Stream<String> all = lists.stream().flatMap(List::stream);
        all.filter(term -> !OwnQuestion.isTerm(term))
                .findFirst()
                .ifPresent(term -> mistakes.put(
                        "terms-" + point.n(),
                        "“" + term
                                + "” cannot be looked for. Use a word or a few, up to 60 characters, without signs."));
        if (lists.stream().anyMatch(list -> list.size() > OwnQuestion.MOST_TERMS)) {
            mistakes.put(
                    "terms-" + point.n(),
                    "A line has more than " + OwnQuestion.MOST_TERMS + " words. Keep the likeliest.");
        }
    }

    private static List<List<String>> terms(String typed) {
        return typed.lines()
                .map(line -> Arrays.stream(line.split("[,;]"))
                        .map(term -> OwnQuestion.line(term).toLowerCase(Locale.ROOT))
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .toList())
                .filter(list -> !list.isEmpty())
                .toList();
    }

    /** The question that was typed, once there is no mistake in it. */
    OwnQuestion question() {
        return new OwnQuestion(
                ask,
                Stream.of(Kind.values()).filter(one -> one.key().equals(kind)).findFirst(),
                Stream.of(Focus.values()).filter(one -> one.key().equals(focus)).findFirst(),
                Stream.of(Level.values())
                        .filter(one -> levels.contains(one.key()))
                        .toList(),
                Asked.number(minutes, 1, OwnQuestion.MOST_MINUTES),
                tests,
                why,
                points.stream()
                        .filter(point -> !point.blank())
                        .map(point -> new OwnQuestion.Point(
                                point.point(), terms(point.terms()), point.missing(), point.doubtful()))
                        .toList());
    }

    /** Where it is sent. */
    public String action() {
        return id.isEmpty() ? "/questions/own" : "/questions/own/" + id;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether the part that few need is open. */
    public boolean open() {
        return points.stream().anyMatch(point -> !point.blank());
    }

    /** The kinds to choose from. */
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** The foci to choose from. */
    public List<Focus> foci() {
        return List.of(Focus.values());
    }

    /** The levels to choose from. */
    public List<Level> allLevels() {
        return List.of(Level.values());
    }
}

package debrief.content;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A question as a person writes it for themselves. Only its wording has to be there.
 *
 * @param levels whom it is for; empty for anybody
 * @param minutes 1 to 30; empty for 4
 * @param tests what it really tests; may be blank, like every text after it
 * @param points what an answer should say
 */
public record OwnQuestion(
        String ask,
        Optional<Kind> kind,
        Optional<Focus> focus,
        List<Level> levels,
        Optional<Integer> minutes,
        String tests,
        String why,
        List<Point> points) {
    /** A question takes no more minutes. */
    public static final int MOST_MINUTES = 30;

    /** A question has no more expected points. */
    public static final int MOST_POINTS = 7;

    /** A text is no longer, in characters. */
    public static final int LONGEST = 2_000;

    /** A list of terms is no longer. */
    public static final int MOST_TERMS = Fields.MOST_TERMS;

    private static final int WORDS_OF_ID = 7;
    private static final int LONGEST_ID = 48;

    /**
     * Something an answer should say.
     *
     * @param point what, in a sentence
     * @param terms two or three lists, one word of each to be heard; in dictionary form
     * @param missing asks for it where it was not said; blank for a follow-up made of the point
     * @param doubtful asks for it where it was only touched; blank likewise
     */
    public record Point(String point, List<List<String>> terms, String missing, String doubtful) {
        public Point {
            terms = terms.stream().map(List::copyOf).toList();
        }
    }

    public OwnQuestion {
        levels = List.copyOf(levels);
        points = List.copyOf(points);
    }

    /** A question that is there, to be changed. What its wording says by itself is left to its wording. */
    public static OwnQuestion of(BankQuestion question) {
        List<Point> points =
                question.question().points().stream().map(OwnQuestion::point).toList();
        String ask = question.question().ask();
        return new OwnQuestion(
                ask,
                Optional.of(question.question().kind()).filter(kind -> kind != Guess.kind(ask)),
                Optional.of(question.question().focus()).filter(focus -> focus != Guess.focus(ask)),
                question.question().levels(),
                Optional.of(question.question().minutes()).filter(minutes -> minutes != QuestionFolder.MINUTES),
                question.tests(),
                question.why(),
                points);
    }

    private static Point point(ExpectedPoint point) {
        return new Point(
                point.point(),
                point.terms(),
                point.missing().equals(missing(point.point())) ? "" : point.missing(),
                point.doubtful().equals(doubtful(point.point())) ? "" : point.doubtful());
    }

    /** Whether these words may stand in a pack. */
    public static boolean isPlain(String words) {
        return !Fields.isHtml(words);
    }

    /** Whether this can be a term: small letters, no pattern, no longer than 60 characters. */
    public static boolean isTerm(String term) {
        return Fields.isTerm(term);
    }

    /** Words on one line, without what no keyboard types. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE && Character.isDefined(c) && c != 0xFEFF)
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" +", " ");
    }

    private static String missing(String point) {
        return "What can you say about this: " + ended(point) + "?";
    }

    private static String doubtful(String point) {
        return "You came near this: " + ended(point) + ". What exactly happened?";
    }

    private static String ended(String point) {
        return point.replaceAll("[.?!\\s]+$", "");
    }

    /** The text of its question.yml. */
    public String file() {
        return file(Optional.empty());
    }

    /** The same, with what its page does not ask for as it stood before. */
    String file(Optional<BankQuestion> before) {
        Text text = new Text();
        text.key("", "ask", ask);
        before.ifPresent(old -> text.list("variants", old.variants()));
        kind.ifPresent(one -> text.plain("kind", one.key()));
        focus.ifPresent(one -> text.plain("focus", one.key()));
        if (!levels.isEmpty()) {
            text.plain("levels", "[" + levels.stream().map(Level::key).collect(Collectors.joining(", ")) + "]");
        }
        minutes.ifPresent(one -> text.plain("minutes", String.valueOf(one)));
        text.key("", "tests", tests);
        text.key("", "why", why);
        points(text, before);
        before.ifPresent(old -> {
            text.list("red_flags", old.redFlags());
            text.list("facts", old.facts());
            text.key("", "first_sentence", old.firstSentence());
            text.list("out_of_scope", old.outOfScope());
            text.list("related", old.related());
            text.map("why_at", old.whyAt());
        });
        return text.all.toString();
    }

    private void points(Text text, Optional<BankQuestion> before) {
        if (points.isEmpty()) {
            return;
        }
        text.all.append("points:\n");
        Set<String> ids = new HashSet<>();
        for (Point point : points) {
            Optional<String> known = before.flatMap(old -> old.question().points().stream()
                    .filter(one -> one.point().equals(line(point.point())))
                    .map(ExpectedPoint::id)
                    .findFirst());
            String id =
                    known.filter(ids::add).orElseGet(() -> unique(slug(point.point(), "point"), one -> !ids.add(one)));
            text.all.append("  - id: ").append(id).append('\n');
            text.key("    ", "point", point.point());
            text.all.append("    terms:\n");
            point.terms()
                    .forEach(terms -> text.all
                            .append("      - ")
                            .append(terms.stream().map(Text::quoted).collect(Collectors.joining(", ", "[", "]")))
                            .append('\n'));
            before.flatMap(old -> old.proofs().stream()
                            .filter(proof -> proof.point().equals(id))
                            .findFirst())
                    .ifPresent(proof -> {
                        text.key("    ", "says", proof.says().words());
                        text.key("    ", "mentions", proof.mentions().words());
                        text.key("    ", "denies", proof.denies().words());
                    });
            String says = line(point.point());
            text.key("    ", "missing", point.missing().isBlank() ? missing(says) : point.missing());
            text.key("    ", "doubtful", point.doubtful().isBlank() ? doubtful(says) : point.doubtful());
        }
    }

    /** A folder's name made of its first words, which nobody has taken yet. */
    String id(Predicate<String> taken) {
        return unique(slug(ask, "question"), taken);
    }

    private static String unique(String start, Predicate<String> taken) {
        String id = start;
        for (int n = 2; taken.test(id); n++) {
            id = start + "-" + n;
        }
        return id;
    }

    private static String slug(String words, String otherwise) {
        String plain = Normalizer.normalize(Wordings.plain(words), Normalizer.Form.NFKD);
        String start = Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_OF_ID)
                .collect(Collectors.joining("-"));
        String cut = start.length() > LONGEST_ID ? start.substring(0, LONGEST_ID) : start;
        String id = cut.replaceAll("-+$", "").replaceAll("^[^a-z]+", "");
        // One word alone may be the address of a page.
        return id.isEmpty() ? otherwise : id.contains("-") ? id : otherwise + "-" + id;
    }

    /** A file while it is written. Every text stands in quotes, so that no word is taken for a sign. */
    private static final class Text {
        private final StringBuilder all = new StringBuilder();

        void plain(String key, String value) {
            all.append(key).append(": ").append(value).append('\n');
        }

        void key(String indent, String key, String words) {
            if (!words.isBlank()) {
                all.append(indent)
                        .append(key)
                        .append(": ")
                        .append(quoted(words))
                        .append('\n');
            }
        }

        void list(String key, List<String> words) {
            if (!words.isEmpty()) {
                all.append(key).append(":\n");
                words.forEach(one -> all.append("  - ").append(quoted(one)).append('\n'));
            }
        }

        void map(String key, Map<String, String> words) {
            if (!words.isEmpty()) {
                all.append(key).append(":\n");
                new ArrayList<>(words.keySet()).forEach(one -> key("  ", one, words.getOrDefault(one, "")));
            }
        }

        static String quoted(String words) {
            return '"' + line(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}

package debrief.engine.interview;

import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Quantity;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A figure that differs between what somebody wrote of themselves and what they said: "from 40 to 12 minutes" in a resume, "from 45
 * to 12" in an answer. It is shown to them with both places and judged by nobody.
 *
 * @param written the place of the text among those that were written, 0 for the first
 * @param said the place of the answer among those that were said, 0 for the first
 * @param one the words of the first
 * @param other the words of the second
 */
public record FiguresApart(int written, int said, String one, String other) {
    /** Values closer than this share of the larger one were rounded. */
    private static final double ROUNDED = 0.04;

    private static final int SHARED = 2;
    private static final Map<String, Integer> MINUTES = new TreeMap<>(Map.of(
            "minute", 1, "hour", 60, "day", 1_440, "week", 10_080, "month", 43_200, "quarter", 129_600, "year",
            525_600));

    /** From what to what, in one clause. */
    private record Moved(double from, double to, String unit, List<Word> of, String words) {
        Optional<FiguresApart> apart(Moved other, int written, int said) {
            boolean start = alike(from, other.from);
            boolean end = alike(to, other.to);
            int shared = shared(other);
            boolean sameThing =
                    unit.equals(other.unit) && (start != end && shared >= 1 || !start && !end && shared > SHARED);
            return sameThing ? Optional.of(new FiguresApart(written, said, words, other.words)) : Optional.empty();
        }

        private static boolean alike(double one, double two) {
            return Math.abs(one - two) <= ROUNDED * Math.max(one, two);
        }

        private int shared(Moved other) {
            return (int) of.stream()
                    .filter(word -> word.can(Lexicon.NOUN) || !word.known())
                    .filter(word -> ContentWords.isAmong(word, other.of))
                    .count();
        }
    }

    private record Text(List<Moved> moved, List<Contradiction.Told> told) {
        static Text of(String text) {
            Transcript transcript = Transcript.read(text);
            return new Text(FiguresApart.moved(transcript), Contradiction.told(transcript, List.of()));
        }
    }

    /**
     * Looks at every text together with every answer.
     *
     * @param written single sentences, each about one thing
     * @param said whole answers
     */
    public static List<FiguresApart> between(List<String> written, List<String> said) {
        List<Text> ours = written.stream().map(Text::of).toList();
        List<FiguresApart> found = new ArrayList<>();
        for (int j = 0; j < said.size(); j++) {
            if (said.get(j).isBlank()) {
                continue;
            }
            Text answer = Text.of(said.get(j));
            for (int i = 0; i < ours.size(); i++) {
                between(ours.get(i), answer, i, j).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<FiguresApart> between(Text ours, Text answer, int written, int said) {
        for (Moved one : ours.moved) {
            boolean told = answer.moved.stream()
                    .anyMatch(other -> one.unit.equals(other.unit)
                            && Moved.alike(one.from, other.from)
                            && Moved.alike(one.to, other.to));
            if (told) {
                continue;
            }
            for (Moved other : answer.moved) {
                Optional<FiguresApart> apart = one.apart(other, written, said);
                if (apart.isPresent()) {
                    return apart;
                }
            }
        }
        return Contradiction.between(ours.told, answer.told, SHARED)
                .map(pair -> new FiguresApart(written, said, pair.earlier(), pair.later()));
    }

    private static List<Moved> moved(Transcript transcript) {
        List<Moved> moved = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            Optional<Quantity> from = only(clause, Quantity.Role.BASELINE);
            Optional<Quantity> to = only(clause, Quantity.Role.RESULT);
            if (from.isEmpty() || to.isEmpty() || clause.negated()) {
                continue;
            }
            String own = unit(transcript, clause, from.get());
            String unit = unit(transcript, clause, to.get());
            String start = own.isEmpty() ? unit : own;
            String end = unit.isEmpty() ? own : unit;
            moved.add(new Moved(
                    value(transcript, from.get()) * MINUTES.getOrDefault(start, 1),
                    value(transcript, to.get()) * MINUTES.getOrDefault(end, 1),
                    MINUTES.containsKey(end) ? "time" : end,
                    around(transcript, clause),
                    Sentences.unjoined(transcript.quote(clause).text())));
        }
        return moved;
    }

    private static Optional<Quantity> only(Clause clause, Quantity.Role role) {
        List<Quantity> all = clause.quantities().stream()
                .filter(quantity -> quantity.role() == role && quantity.value() > 0)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Its own words and those of the sentences beside it, verbs left out: "It was the deploy. We went from 45 to 12 minutes." */
    private static List<Word> around(Transcript transcript, Clause clause) {
        List<Word> words = new ArrayList<>();
        transcript.clauses().stream()
                .filter(near -> Math.abs(near.sentence() - clause.sentence()) <= 1)
                .forEach(near -> near.words().stream()
                        .filter(word -> near.verb() < 0
                                || !near.words().get(near.verb()).equals(word))
                        .forEach(words::add));
        return ContentWords.in(words);
    }

    private static String unit(Transcript transcript, Clause clause, Quantity quantity) {
        String before = transcript
                .text()
                .substring(
                        Math.max(0, quantity.span().start() - 1),
                        quantity.span().start());
        if (quantity.unit() == Quantity.Unit.MONEY || !before.isEmpty() && "$€£¥".contains(before)) {
            return "money";
        }
        if (quantity.unit() == Quantity.Unit.PERCENT) {
            return "percent";
        }
        if (quantity.unit() == Quantity.Unit.NONE) {
            return "";
        }
        return new Figure(clause, quantity, "").named();
    }

    /** With the letter that multiplies it: 2.4M. */
    private static double value(Transcript transcript, Quantity quantity) {
        String text = transcript.quote(quantity.span()).text().toLowerCase(Locale.ROOT);
        double scale = text.matches("[\\d.,]+\\s?m") ? 1e6 : text.matches("[\\d.,]+\\s?bn?") ? 1e9 : 1;
        return quantity.value() * scale;
    }
}

package debrief.web.attempts;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.web.page.Trend;
import debrief.web.play.Attempts.Attempt;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The attempts at one question, side by side.
 *
 * @param columns the newest first
 * @param more how many older ones are not in the table
 * @param rated the dimensions
 * @param points the expected points of the question
 * @param signals what any of them held
 * @param mean over all attempts, the oldest first
 * @param each the same for each dimension
 * @param compared two of them, where two were chosen
 */
public record AttemptsPage(
        String question,
        String ask,
        boolean known,
        List<Column> columns,
        int more,
        List<Rated> rated,
        List<Row> points,
        List<Row> signals,
        Optional<BestTake> best,
        Trend mean,
        List<Trend> each,
        Optional<Compared> compared) {
    /** So many columns are still read side by side. */
    static final int MOST = 6;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * One attempt.
     *
     * @param told the part that was told anew; empty where all of it was
     */
    public record Column(
            String round,
            String when,
            String where,
            Optional<Verdict> verdict,
            String mean,
            String told,
            boolean best) {
        /** Where its debrief is. */
        public String href() {
            return "/rounds/" + round;
        }

        /** Its name in a list. */
        public String name() {
            return when + (told.isEmpty() ? "" : ", redo of " + told.toLowerCase(Locale.ROOT)) + ", "
                    + verdict.map(Verdict::words).orElse("not rated");
        }
    }

    /** The levels on one dimension, 0 where it could not be rated, and how each differs from the attempt before. */
    public record Rated(Dimension dimension, List<Level> levels) {}

    /**
     * A level.
     *
     * @param change from the attempt before; 0 for the first
     */
    public record Level(int level, int change) {}

    /** A point or a signal, and what became of it. */
    public record Row(String name, List<Became> became) {}

    /** What became of something since the attempt before. */
    public enum Became {
        CAME("came in"),
        STAYED("stayed"),
        WENT("went"),
        ABSENT("not there");

        private final String words;

        Became(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }

        /** The name used in the style sheet. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static AttemptsPage of(
            String question,
            String ask,
            boolean known,
            List<ExpectedPoint> points,
            List<Attempt> newestFirst,
            Optional<Compared> compared) {
        List<Attempt> shown = newestFirst.stream().limit(MOST).toList();
        Optional<BestTake> best = BestTake.of(newestFirst);
        Set<String> heard =
                shown.stream().flatMap(attempt -> attempt.signals().stream()).collect(Collectors.toUnmodifiableSet());
        List<Attempt> rated = new ArrayList<>(newestFirst);
        rated.removeIf(attempt -> attempt.verdict().isEmpty());
        Collections.reverse(rated);
        return new AttemptsPage(
                question,
                ask,
                known,
                shown.stream()
                        .map(attempt -> column(
                                attempt,
                                best.filter(one -> one.attempt().equals(attempt))
                                        .isPresent()))
                        .toList(),
                newestFirst.size() - shown.size(),
                Arrays.stream(Dimension.values())
                        .map(dimension -> new Rated(dimension, levels(dimension, newestFirst, shown.size())))
                        .toList(),
                points.stream()
                        .map(point -> new Row(
                                point.point(),
                                became(
                                        newestFirst,
                                        shown.size(),
                                        attempt -> attempt.points().contains(point.id()))))
                        .toList(),
                Detectors.ALL.stream()
                        .map(Detector::id)
                        .filter(heard::contains)
                        .map(id -> new Row(
                                BestTake.says(id),
                                became(
                                        newestFirst,
                                        shown.size(),
                                        attempt -> attempt.signals().contains(id))))
                        .toList(),
                best,
                Trend.of("Mean", values(rated, Attempt::mean)),
                Arrays.stream(Dimension.values())
                        .map(dimension -> Trend.of(
                                dimension.title(),
                                values(
                                        rated.stream()
                                                .filter(attempt -> attempt.level(dimension) > 0)
                                                .toList(),
                                        attempt -> 100 * attempt.level(dimension))))
                        .toList(),
                compared);
    }

    private static List<Trend.Value> values(
            List<Attempt> oldestFirst, java.util.function.ToIntFunction<Attempt> hundredths) {
        return oldestFirst.stream()
                .map(attempt -> new Trend.Value(when(attempt), hundredths.applyAsInt(attempt)))
                .toList();
    }

    private static Column column(Attempt attempt, boolean best) {
        return new Column(
                attempt.round().toString(),
                when(attempt),
                attempt.where(),
                attempt.verdict(),
                attempt.verdict().isPresent() ? Trend.figure(attempt.mean()) : "",
                attempt.told(),
                best);
    }

    static String when(Attempt attempt) {
        return DAY.format(attempt.when().atZone(ZoneId.systemDefault()));
    }

    private static List<Level> levels(Dimension dimension, List<Attempt> newestFirst, int shown) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int now = newestFirst.get(i).level(dimension);
            int before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).level(dimension) : 0;
            levels.add(new Level(now, now == 0 || before == 0 ? 0 : now - before));
        }
        return levels;
    }

    private static List<Became> became(List<Attempt> newestFirst, int shown, Predicate<Attempt> holds) {
        List<Became> became = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            boolean now = holds.test(newestFirst.get(i));
            boolean before = i + 1 < newestFirst.size() && holds.test(newestFirst.get(i + 1));
            if (now) {
                became.add(before ? Became.STAYED : Became.CAME);
            } else {
                became.add(before ? Became.WENT : Became.ABSENT);
            }
        }
        return became;
    }
}

package debrief.calibration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a judge who counts and does not listen would reach on the same rows: a line fitted from counts to the raters'
 * verdict, cut so that each verdict is as frequent as with the raters. Each row is judged by a line, and cuts, that were
 * fitted without its question. Plain rounding would draw all verdicts to the middle and make the baseline look poor.
 *
 * @param name what is counted
 * @param ahead how much higher the kappa of the judgements is than this one's
 */
public record Baseline(String name, Agreement agreement, Ranking ranking, Estimate ahead) {
    /** Into so many parts the questions are dealt. */
    public static final int FOLDS = 10;

    private static final double PENALTY = 10;

    /** The two baselines; none where there are too few rows or questions to fit and to check. */
    static List<Baseline> of(
            List<RatedAnswer> rows, List<OptionalInt> judged, List<Votes> verdicts, Resamples resamples) {
        List<RatedAnswer> rated =
                rows.stream().filter(row -> row.verdict().middle().isPresent()).toList();
        if (rated.size() < RatedAnswers.FEW
                || rated.stream().map(RatedAnswer::group).distinct().count() < Resamples.FEWEST) {
            return List.of();
        }
        return List.of(
                of("length only", Surface::length, rows, judged, verdicts, resamples),
                of("surface counts", Surface::counts, rows, judged, verdicts, resamples));
    }

    private static Baseline of(
            String name,
            Function<String, double[]> counts,
            List<RatedAnswer> rows,
            List<OptionalInt> judged,
            List<Votes> verdicts,
            Resamples resamples) {
        double[] values = new double[rows.size()];
        int[] given = new int[rows.size()];
        judge(counts, rows, values, given);
        List<OptionalInt> steps = IntStream.of(given).mapToObj(OptionalInt::of).toList();
        return new Baseline(
                name,
                Agreement.of(steps, verdicts, resamples),
                Ranking.of(rows.stream().map(RatedAnswer::group).toList(), steps, values, verdicts, resamples),
                ahead(Agreement.held(judged, verdicts), Agreement.held(steps, verdicts), verdicts, resamples));
    }

    private static Estimate ahead(int[] judged, int[] counted, List<Votes> verdicts, Resamples resamples) {
        return resamples.estimate(
                2 * Agreement.CELLS,
                (sums, row) -> {
                    Agreement.count(judged, verdicts, sums, 0, row);
                    Agreement.count(counted, verdicts, sums, Agreement.CELLS, row);
                },
                sums -> Agreement.kappa(sums, 0) - Agreement.kappa(sums, Agreement.CELLS));
    }

    private static void judge(Function<String, double[]> counts, List<RatedAnswer> rows, double[] values, int[] given) {
        int[] fold = folds(rows);
        double[][] x = rows.stream().map(row -> counts.apply(row.answer())).toArray(double[][]::new);
        int[] steps =
                rows.stream().mapToInt(row -> row.verdict().middle().orElse(0)).toArray();
        for (int out = 0; out < FOLDS; out++) {
            int left = out;
            int[] taught = IntStream.range(0, steps.length)
                    .filter(i -> fold[i] != left && steps[i] > 0)
                    .toArray();
            Ridge line = Ridge.fit(
                    IntStream.of(taught).mapToObj(i -> x[i]).toArray(double[][]::new),
                    IntStream.of(taught).mapToDouble(i -> steps[i]).toArray(),
                    PENALTY);
            double[] cuts = cuts(
                    IntStream.of(taught).mapToDouble(i -> line.predict(x[i])).toArray(),
                    IntStream.of(taught).map(i -> steps[i]).toArray());
            for (int i = 0; i < values.length; i++) {
                if (fold[i] == out) {
                    double value = line.predict(x[i]);
                    values[i] = value;
                    given[i] = 1
                            + (int) DoubleStream.of(cuts)
                                    .filter(cut -> value >= cut)
                                    .count();
                }
            }
        }
    }

    /** The part each row is left out with: all rows of a question together, by a fixed shuffle of the questions. */
    private static int[] folds(List<RatedAnswer> rows) {
        List<String> questions = rows.stream()
                .map(RatedAnswer::group)
                .distinct()
                .sorted(Comparator.comparingInt((String group) -> group.hashCode() * 0x9E3779B1)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        questions.forEach(question -> places.put(question, places.size() % FOLDS));
        return rows.stream()
                .mapToInt(row -> places.getOrDefault(row.group(), 0))
                .toArray();
    }

    /** Between two verdicts each: so many values lie below as raters gave the lower verdicts. */
    private static double[] cuts(double[] values, int[] steps) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        return IntStream.range(1, 5)
                .mapToLong(
                        step -> IntStream.of(steps).filter(one -> one <= step).count())
                .mapToDouble(below -> below < sorted.length ? sorted[(int) below] : Double.POSITIVE_INFINITY)
                .toArray();
    }
}

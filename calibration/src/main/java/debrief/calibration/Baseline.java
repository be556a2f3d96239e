package debrief.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a judge who counts and does not listen would reach on the same rows: a line fitted from counts to the raters'
 * verdict, and rounded. Each row is judged by a line that was fitted without its question.
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
        double[] values = values(counts, rows);
        List<OptionalInt> steps = IntStream.range(0, values.length)
                .mapToObj(i -> OptionalInt.of((int) Math.max(1, Math.min(5, Math.rint(values[i])))))
                .toList();
        return new Baseline(
                name,
                Agreement.of(steps, verdicts, resamples),
                Ranking.of(rows.stream().map(RatedAnswer::group).toList(), steps, values, verdicts, resamples),
                resamples.estimate(times ->
                        Agreement.kappa(judged, verdicts, times) - Agreement.kappa(steps, verdicts, times)));
    }

    private static double[] values(Function<String, double[]> counts, List<RatedAnswer> rows) {
        List<String> questions = rows.stream()
                .map(RatedAnswer::group)
                .distinct()
                // A fixed shuffle, so that neighbours in the file do not share a part.
                .sorted(Comparator.comparingInt((String group) -> group.hashCode() * 0x9E3779B1)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int folds = Math.min(FOLDS, questions.size());
        int[] fold = rows.stream()
                .mapToInt(row -> questions.indexOf(row.group()) % folds)
                .toArray();
        double[][] x = rows.stream().map(row -> counts.apply(row.answer())).toArray(double[][]::new);
        double[] values = new double[rows.size()];
        for (int out = 0; out < folds; out++) {
            int left = out;
            int[] taught = IntStream.range(0, rows.size())
                    .filter(i -> fold[i] != left && rows.get(i).verdict().middle().isPresent())
                    .toArray();
            Ridge line = Ridge.fit(
                    IntStream.of(taught).mapToObj(i -> x[i]).toArray(double[][]::new),
                    IntStream.of(taught)
                            .mapToDouble(i -> rows.get(i).verdict().middle().orElse(1))
                            .toArray(),
                    PENALTY);
            for (int i = 0; i < values.length; i++) {
                if (fold[i] == out) {
                    values[i] = line.predict(x[i]);
                }
            }
        }
        return values;
    }
}

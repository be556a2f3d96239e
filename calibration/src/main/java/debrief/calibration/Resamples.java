package debrief.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A thousand resamples of the questions, drawn with replacement, from which ranges are read: the percentile bootstrap
 * (Efron 1979). Whole questions are drawn, because answers to one question are more alike than others. The same file has
 * the same resamples, and every figure of a report is measured on the same ones.
 */
public final class Resamples {
    /** How many are drawn. */
    public static final int DRAWS = 1000;

    /** With fewer questions than this a range would only look like one. */
    public static final int FEWEST = 5;

    private static final long SEED = 17;

    private final int[] clusters;
    private final int[][] draws;

    private Resamples(int[] clusters, int[][] draws) {
        this.clusters = clusters;
        this.draws = draws;
    }

    /**
     * Draws.
     *
     * @param groups the question of each row
     */
    public static Resamples of(List<String> groups) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] clusters = groups.stream()
                .mapToInt(group -> numbers.computeIfAbsent(group, none -> numbers.size()))
                .toArray();
        int questions = numbers.size();
        if (questions < FEWEST) {
            return new Resamples(clusters, new int[0][]);
        }
        // The JDK says bit for bit what this generator draws, so every computer has the same resamples.
        Random dice = new Random(SEED);
        int[][] draws = new int[DRAWS][questions];
        for (int[] draw : draws) {
            for (int i = 0; i < questions; i++) {
                draw[dice.nextInt(questions)]++;
            }
        }
        return new Resamples(clusters, draws);
    }

    /**
     * A figure with its range.
     *
     * @param statistic worked out from how often each row is there; not a number where it cannot be
     */
    public Estimate estimate(ToDoubleFunction<int[]> statistic) {
        int[] times = new int[clusters.length];
        Arrays.fill(times, 1);
        double value = statistic.applyAsDouble(times);
        if (draws.length == 0 || Double.isNaN(value)) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double[] drawn = new double[draws.length];
        int known = 0;
        for (int[] draw : draws) {
            for (int row = 0; row < times.length; row++) {
                times[row] = draw[clusters[row]];
            }
            double one = statistic.applyAsDouble(times);
            if (!Double.isNaN(one)) {
                drawn[known++] = one;
            }
        }
        if (known < draws.length / 2) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        Arrays.sort(drawn, 0, known);
        return new Estimate(value, drawn[rank(0.025, known)], drawn[rank(0.975, known)]);
    }

    private static int rank(double share, int of) {
        return Math.max(0, (int) Math.ceil(share * of) - 1);
    }
}

package debrief.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ObjIntConsumer;
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
    private final int count;
    private final int[][] draws;

    private Resamples(int[] clusters, int count, int[][] draws) {
        this.clusters = clusters;
        this.count = count;
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
            return new Resamples(clusters, questions, new int[0][]);
        }
        // The JDK says bit for bit what this generator draws, so every computer has the same resamples.
        Random dice = new Random(SEED);
        int[][] draws = new int[DRAWS][questions];
        for (int[] draw : draws) {
            for (int i = 0; i < questions; i++) {
                draw[dice.nextInt(questions)]++;
            }
        }
        return new Resamples(clusters, questions, draws);
    }

    /**
     * A figure with its range. What the rows add up to is kept by question, so that a draw costs no walk over the rows.
     *
     * @param cells how many sums there are
     * @param adds what a row adds to the sums
     * @param figure worked out from the sums; not a number where it cannot be
     */
    public Estimate estimate(int cells, ObjIntConsumer<double[]> adds, ToDoubleFunction<double[]> figure) {
        double[][] questions = new double[count][cells];
        for (int row = 0; row < clusters.length; row++) {
            adds.accept(questions[clusters[row]], row);
        }
        int[] once = new int[count];
        Arrays.fill(once, 1);
        double value = figure.applyAsDouble(sums(questions, once, cells));
        if (draws.length == 0 || Double.isNaN(value)) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        double[] drawn = Arrays.stream(draws)
                .mapToDouble(draw -> figure.applyAsDouble(sums(questions, draw, cells)))
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        if (drawn.length < DRAWS / 2) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        return new Estimate(value, drawn[rank(0.025, drawn.length)], drawn[rank(0.975, drawn.length)]);
    }

    private static double[] sums(double[][] questions, int[] times, int cells) {
        double[] sums = new double[cells];
        for (int question = 0; question < questions.length; question++) {
            if (times[question] > 0) {
                for (int i = 0; i < cells; i++) {
                    sums[i] += times[question] * questions[question][i];
                }
            }
        }
        return sums;
    }

    private static int rank(double share, int of) {
        return Math.max(0, (int) Math.ceil(share * of) - 1);
    }
}

package debrief.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How far judgements agree with the raters on one scale of five steps.
 *
 * @param n how many answers the raters rated on it
 * @param kappa with quadratic weights
 * @param exact the share judged as the raters did, 0 to 1
 * @param near the share judged at most one step away, 0 to 1
 * @param bias the mean of judged minus the mean of the raters, in steps; above 0 is milder than the raters
 * @param silent how many were not judged; each counts as the step farthest from the raters'
 * @param twice how many answers were rated by two or more
 * @param among the kappa of the raters with each other, each pair counted both ways round
 */
public record Agreement(
        int n, Estimate kappa, double exact, double near, double bias, int silent, int twice, Estimate among) {
    private static final int STEPS = 5;

    /** How many sums a square of counts takes. */
    static final int CELLS = STEPS * STEPS;

    /**
     * Compares.
     *
     * @param judged 1 to 5, one for each row, in the order of {@code votes}
     */
    public static Agreement of(List<OptionalInt> judged, List<Votes> votes, Resamples resamples) {
        int[] held = held(judged, votes);
        int n = 0;
        int exact = 0;
        int near = 0;
        int silent = 0;
        int twice = 0;
        double bias = 0;
        for (int i = 0; i < held.length; i++) {
            OptionalInt middle = votes.get(i).middle();
            if (middle.isEmpty()) {
                continue;
            }
            n++;
            int gap = Math.abs(held[i] - middle.getAsInt());
            exact += gap == 0 ? 1 : 0;
            near += gap <= 1 ? 1 : 0;
            if (judged.get(i).isEmpty()) {
                silent++;
            } else {
                bias += held[i] - votes.get(i).mean();
            }
            twice += votes.get(i).each().size() > 1 ? 1 : 0;
        }
        return new Agreement(
                n,
                resamples.estimate(CELLS, (sums, row) -> count(held, votes, sums, 0, row), sums -> kappa(sums, 0)),
                share(exact, n),
                share(near, n),
                share(bias, n - silent),
                silent,
                twice,
                resamples.estimate(CELLS, (sums, row) -> among(votes.get(row).each(), sums), sums -> kappa(sums, 0)));
    }

    /** What a row adds to a square of counts that begins at a place among the sums. */
    static void count(int[] held, List<Votes> votes, double[] sums, int from, int row) {
        if (held[row] > 0) {
            sums[from + cell(held[row], votes.get(row).middle().orElse(1))]++;
        }
    }

    /** What is held of each row: 0 where nobody rated, the farthest step where it was not judged. */
    static int[] held(List<OptionalInt> judged, List<Votes> votes) {
        int[] held = new int[votes.size()];
        for (int i = 0; i < held.length; i++) {
            int middle = votes.get(i).middle().orElse(0);
            held[i] = middle == 0 ? 0 : judged.get(i).orElse(farthest(middle));
        }
        return held;
    }

    /** The kappa of a square of counts that begins at a place among the sums. */
    static double kappa(double[] sums, int from) {
        double[][] seen = new double[STEPS][];
        for (int i = 0; i < STEPS; i++) {
            seen[i] = Arrays.copyOfRange(sums, from + STEPS * i, from + STEPS * (i + 1));
        }
        return Kappa.quadratic(seen);
    }

    private static void among(List<Integer> each, double[] sums) {
        for (int i = 0; i < each.size(); i++) {
            for (int j = i + 1; j < each.size(); j++) {
                sums[cell(each.get(i), each.get(j))]++;
                sums[cell(each.get(j), each.get(i))]++;
            }
        }
    }

    private static int cell(int a, int b) {
        return STEPS * (a - 1) + b - 1;
    }

    /** The step that is farthest away: 5 from 1 and 2, else 1. */
    static int farthest(int step) {
        return step < 3 ? STEPS : 1;
    }

    private static double share(double part, int of) {
        return of == 0 ? Double.NaN : part / of;
    }
}

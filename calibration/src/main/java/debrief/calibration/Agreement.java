package debrief.calibration;

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

    /**
     * Compares.
     *
     * @param judged 1 to 5, one for each row, in the order of {@code votes}
     */
    public static Agreement of(List<OptionalInt> judged, List<Votes> votes, Resamples resamples) {
        int[] held = new int[votes.size()];
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
            held[i] = judged.get(i).orElse(farthest(middle.getAsInt()));
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
                resamples.estimate(times -> kappa(held, votes, times)),
                share(exact, n),
                share(near, n),
                share(bias, n - silent),
                silent,
                twice,
                resamples.estimate(times -> among(votes, times)));
    }

    /** The kappa of what was judged, each row counted so many times. A row that was not judged is the farthest. */
    static double kappa(List<OptionalInt> judged, List<Votes> votes, int[] times) {
        int[] held = new int[votes.size()];
        for (int i = 0; i < held.length; i++) {
            int middle = votes.get(i).middle().orElse(0);
            held[i] = middle == 0 ? 0 : judged.get(i).orElse(farthest(middle));
        }
        return kappa(held, votes, times);
    }

    private static double kappa(int[] held, List<Votes> votes, int[] times) {
        double[][] seen = new double[STEPS][STEPS];
        for (int i = 0; i < held.length; i++) {
            if (held[i] > 0) {
                seen[held[i] - 1][votes.get(i).middle().orElse(1) - 1] += times[i];
            }
        }
        return Kappa.quadratic(seen);
    }

    private static double among(List<Votes> votes, int[] times) {
        double[][] seen = new double[STEPS][STEPS];
        for (int row = 0; row < times.length; row++) {
            List<Integer> each = votes.get(row).each();
            for (int i = 0; i < each.size(); i++) {
                for (int j = i + 1; j < each.size(); j++) {
                    seen[each.get(i) - 1][each.get(j) - 1] += times[row];
                    seen[each.get(j) - 1][each.get(i) - 1] += times[row];
                }
            }
        }
        return Kappa.quadratic(seen);
    }

    /** The step that is farthest away: 5 from 1 and 2, else 1. */
    static int farthest(int step) {
        return step < 3 ? STEPS : 1;
    }

    private static double share(double part, int of) {
        return of == 0 ? Double.NaN : part / of;
    }
}

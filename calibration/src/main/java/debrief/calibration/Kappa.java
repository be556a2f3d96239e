package debrief.calibration;

/**
 * Cohen's kappa with quadratic weights: 1 is full agreement, 0 is what chance would give, below 0 is worse than chance.
 *
 * <p>{@code 1 - sum(w o) / sum(w e)} with {@code w = (i - j)^2}, {@code o} how often the classes i and j met, and
 * {@code e} how often they would meet if the two raters knew nothing of each other (Cohen 1968).
 */
public final class Kappa {
    private Kappa() {}

    /**
     * The agreement of two raters.
     *
     * @param a classes from 0
     * @param b classes from 0, as many as in {@code a}
     * @param classes how many classes there are
     */
    public static double quadratic(int[] a, int[] b, int classes) {
        double[][] seen = new double[classes][classes];
        for (int i = 0; i < a.length; i++) {
            seen[a[i]][b[i]]++;
        }
        return quadratic(seen);
    }

    /**
     * The agreement of two raters: not a number where nothing was rated, 1 where both gave one class only and the same.
     *
     * @param seen how often each class of the one met each class of the other; square
     */
    public static double quadratic(double[][] seen) {
        int classes = seen.length;
        double[] rows = new double[classes];
        double[] columns = new double[classes];
        double all = 0;
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < classes; j++) {
                rows[i] += seen[i][j];
                columns[j] += seen[i][j];
                all += seen[i][j];
            }
        }
        if (all == 0) {
            return Double.NaN;
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < classes; j++) {
                double weight = (double) (i - j) * (i - j);
                observed += weight * seen[i][j];
                expected += weight * rows[i] * columns[j] / all;
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }
}

package debrief.bench;

/** Cohen's kappa with quadratic weights: 1 is full agreement, 0 is what chance would give (Cohen 1968). */
final class Kappa {
    private Kappa() {}

    /**
     * The agreement of two raters.
     *
     * @param a classes from 0
     * @param b classes from 0, as many as in {@code a}
     * @param classes how many classes there are
     */
    static double quadratic(int[] a, int[] b, int classes) {
        double[][] seen = new double[classes][classes];
        double[] rows = new double[classes];
        double[] columns = new double[classes];
        for (int i = 0; i < a.length; i++) {
            seen[a[i]][b[i]]++;
            rows[a[i]]++;
            columns[b[i]]++;
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < classes; j++) {
                double weight = (double) (i - j) * (i - j);
                observed += weight * seen[i][j];
                expected += weight * rows[i] * columns[j] / a.length;
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }
}

package debrief.calibration;

/** Least squares with weights that are not negative, by accelerated projected gradient descent. */
public final class LeastSquares {
    private static final int STEPS = 3000;

    private LeastSquares() {}

    /**
     * The weights {@code x >= 0} that make {@code |a x - b|^2 + sum(ridge_i x_i^2)} least.
     *
     * @param a rows by columns
     * @param b one value a row
     * @param ridge how much a large weight costs, for each column; above 0
     */
    public static double[] solve(double[][] a, double[] b, double[] ridge) {
        int columns = a[0].length;
        double[][] gram = new double[columns][columns];
        double[] right = new double[columns];
        for (int row = 0; row < a.length; row++) {
            for (int i = 0; i < columns; i++) {
                right[i] += a[row][i] * b[row];
                for (int j = 0; j < columns; j++) {
                    gram[i][j] += a[row][i] * a[row][j];
                }
            }
        }
        double steepest = 0;
        for (int i = 0; i < columns; i++) {
            gram[i][i] += ridge[i];
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += Math.abs(gram[i][j]);
            }
            steepest = Math.max(steepest, sum);
        }
        double[] x = new double[columns];
        double[] ahead = new double[columns];
        double momentum = 1;
        for (int step = 0; step < STEPS; step++) {
            double[] next = new double[columns];
            for (int i = 0; i < columns; i++) {
                double slope = -right[i];
                for (int j = 0; j < columns; j++) {
                    slope += gram[i][j] * ahead[j];
                }
                next[i] = Math.max(0, ahead[i] - slope / steepest);
            }
            double faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int i = 0; i < columns; i++) {
                ahead[i] = next[i] + (momentum - 1) / faster * (next[i] - x[i]);
            }
            x = next;
            momentum = faster;
        }
        return x;
    }
}

package debrief.calibration;

/**
 * A straight line through many columns, held back by a penalty: the weights that make
 * {@code |y - m - z w|^2 + penalty |w|^2} least, with each column brought to mean 0 and spread 1 (Hoerl and Kennard 1970).
 */
final class Ridge {
    private final double intercept;
    private final double[] means;
    private final double[] spreads;
    private final double[] weights;

    private Ridge(double intercept, double[] means, double[] spreads, double[] weights) {
        this.intercept = intercept;
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
    }

    /**
     * Fits.
     *
     * @param x rows by columns, at least one row
     * @param y one value a row
     * @param penalty above 0
     */
    static Ridge fit(double[][] x, double[] y, double penalty) {
        int columns = x[0].length;
        double[] means = new double[columns];
        double[] spreads = new double[columns];
        double intercept = 0;
        for (int row = 0; row < x.length; row++) {
            intercept += y[row] / x.length;
            for (int i = 0; i < columns; i++) {
                means[i] += x[row][i] / x.length;
            }
        }
        for (double[] row : x) {
            for (int i = 0; i < columns; i++) {
                spreads[i] += (row[i] - means[i]) * (row[i] - means[i]) / x.length;
            }
        }
        for (int i = 0; i < columns; i++) {
            // A column that never changes says nothing, and is left at 0.
            spreads[i] = spreads[i] < 1e-12 ? Double.POSITIVE_INFINITY : Math.sqrt(spreads[i]);
        }
        double[][] gram = new double[columns][columns];
        double[] right = new double[columns];
        for (int row = 0; row < x.length; row++) {
            double[] z = standard(x[row], means, spreads);
            for (int i = 0; i < columns; i++) {
                right[i] += z[i] * (y[row] - intercept);
                for (int j = 0; j < columns; j++) {
                    gram[i][j] += z[i] * z[j];
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            gram[i][i] += penalty;
        }
        return new Ridge(intercept, means, spreads, solve(gram, right));
    }

    /** The value on the line. */
    double predict(double[] row) {
        double[] z = standard(row, means, spreads);
        double value = intercept;
        for (int i = 0; i < z.length; i++) {
            value += weights[i] * z[i];
        }
        return value;
    }

    private static double[] standard(double[] row, double[] means, double[] spreads) {
        double[] z = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            z[i] = (row[i] - means[i]) / spreads[i];
        }
        return z;
    }

    /** Gauss's elimination; the penalty on the diagonal keeps every pivot above 0. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = pivot + 1; row < n; row++) {
                double factor = a[row][pivot] / a[pivot][pivot];
                for (int i = pivot; i < n; i++) {
                    a[row][i] -= factor * a[pivot][i];
                }
                b[row] -= factor * b[pivot];
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = b[row];
            for (int i = row + 1; i < n; i++) {
                sum -= a[row][i] * x[i];
            }
            x[row] = sum / a[row][row];
        }
        return x;
    }
}

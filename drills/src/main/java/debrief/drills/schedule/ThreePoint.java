package debrief.drills.schedule;

import java.util.Arrays;

/**
 * How long something takes: at best, most likely, at worst, in any unit of time. It is drawn from the beta distribution of PERT
 * (Malcolm, Roseboom, Clark, Fazar 1959): its mean is (best + 4 likely + worst) / 6.
 */
public record ThreePoint(double best, double likely, double worst) {
    /** @throws IllegalArgumentException where they are not in this order, or below zero */
    public ThreePoint {
        if (!(best >= 0 && likely >= best && worst >= likely) || Double.isInfinite(worst)) {
            throw new IllegalArgumentException("Best, likely and worst have to be in this order, and none below zero.");
        }
    }

    /** It takes exactly so long. */
    public static ThreePoint of(double exactly) {
        return new ThreePoint(exactly, exactly, exactly);
    }

    /** (best + 4 likely + worst) / 6. */
    public double mean() {
        return (best + 4 * likely + worst) / 6;
    }

    /**
     * Its quantiles at the middles of so many equal shares, in rising order.
     */
    public float[] quantiles(int shares) {
        float[] quantiles = new float[shares];
        double width = worst - best;
        if (width == 0) {
            Arrays.fill(quantiles, (float) best);
            return quantiles;
        }
        double alpha = 1 + 4 * (likely - best) / width;
        double beta = 1 + 4 * (worst - likely) / width;
        // The distribution function by adding up the density on a fine grid; the density is bounded, as both are at
        // least 1.
        int steps = 4096;
        double[] below = new double[steps + 1];
        for (int i = 0; i < steps; i++) {
            double x = (i + 0.5) / steps;
            below[i + 1] = below[i] + StrictMath.pow(x, alpha - 1) * StrictMath.pow(1 - x, beta - 1);
        }
        int at = 0;
        for (int i = 0; i < shares; i++) {
            double share = (i + 0.5) / shares * below[steps];
            while (below[at + 1] < share) {
                at++;
            }
            double part = (share - below[at]) / (below[at + 1] - below[at]);
            quantiles[i] = (float) (best + width * (at + part) / steps);
        }
        return quantiles;
    }
}

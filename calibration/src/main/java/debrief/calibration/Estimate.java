package debrief.calibration;

/**
 * A figure and the range in which 95 of 100 resamples lie.
 *
 * @param value not a number where nothing was measured
 * @param low not a number where there are too few questions for a range
 * @param high not a number where there are too few questions for a range
 */
public record Estimate(double value, double low, double high) {
    /** Whether there is a figure. */
    public boolean known() {
        return !Double.isNaN(value);
    }

    /** Whether there is a range. */
    public boolean ranged() {
        return !Double.isNaN(low);
    }
}

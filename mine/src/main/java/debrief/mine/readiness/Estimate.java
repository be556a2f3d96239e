package debrief.mine.readiness;

import debrief.engine.signal.Dimension;

/**
 * Where a person stands on a dimension: a level, 1 to 5, and the band in which it lies 8 times in 10.
 *
 * @param answers how many showed it
 * @param value the best estimate
 * @param deviation how unsure it is: the standard deviation, in levels
 */
public record Estimate(Dimension dimension, int answers, double value, double deviation) {
    /** So many standard deviations on each side hold eight in ten of a normal distribution. */
    static final double EIGHT_IN_TEN = 1.2816;

    /** With fewer answers there is nothing to say yet. */
    public static final int ENOUGH = 3;

    private static final double NEAR = 0.25;

    /** How an estimate lies against what is asked. */
    public enum Standing {
        TOO_FEW("not enough answers to say"),
        BELOW("below what this loop asks"),
        RATHER_BELOW("rather below what it asks"),
        ABOUT("about there"),
        RATHER_ABOVE("rather above what it asks"),
        ABOVE("above what it asks");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** The words shown to a person. */
        public String words() {
            return words;
        }
    }

    /** The lower end of the band. */
    public double low() {
        return Math.max(1, value - EIGHT_IN_TEN * deviation);
    }

    /** The upper end of the band. */
    public double high() {
        return Math.min(5, value + EIGHT_IN_TEN * deviation);
    }

    /** Against a level that is asked. */
    public Standing against(double asked) {
        if (answers < ENOUGH) {
            return Standing.TOO_FEW;
        }
        if (high() < asked) {
            return Standing.BELOW;
        }
        if (low() > asked) {
            return Standing.ABOVE;
        }
        if (Math.abs(value - asked) <= NEAR) {
            return Standing.ABOUT;
        }
        return value < asked ? Standing.RATHER_BELOW : Standing.RATHER_ABOVE;
    }
}

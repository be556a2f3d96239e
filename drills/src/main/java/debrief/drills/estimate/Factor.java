package debrief.drills.estimate;

/**
 * What a figure is made of.
 *
 * @param power 1 where it multiplies, -1 where it divides, 0 where it does not belong
 * @param low from here on a guess is as good as any
 * @param high up to here
 */
record Factor(String name, String unit, int power, double low, double high) {
    /** The middle of its range, where factors multiply. */
    double middle() {
        return StrictMath.sqrt(low * high);
    }

    /** Orders of magnitude outside the range; 0 within it. */
    double off(double guess) {
        return Math.max(0, Math.max(StrictMath.log10(low / guess), StrictMath.log10(guess / high)));
    }
}

package debrief.drills.triage;

/** How far a count lies from its mean: Poisson noise and a tenth of the mean, because no two days are alike. */
final class Spread {
    private static final double BETWEEN_DAYS = 0.1;

    private Spread() {}

    static double of(double mean) {
        return Math.sqrt(Math.max(mean, 1) + BETWEEN_DAYS * BETWEEN_DAYS * mean * mean);
    }
}

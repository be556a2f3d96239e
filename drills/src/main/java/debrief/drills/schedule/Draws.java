package debrief.drills.schedule;

/**
 * How a network is drawn.
 *
 * @param samples how many
 * @param cores how many threads to use; the result is the same for any number
 */
public record Draws(long seed, int samples, int cores) {
    /** The most of them, so that their finishes fit into memory. */
    public static final int MOST = 4_000_000;

    public Draws {
        if (samples < 1 || samples > MOST || cores < 1) {
            throw new IllegalArgumentException("Samples are 1 to " + MOST + ", cores at least 1.");
        }
    }
}

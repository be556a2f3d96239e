package debrief.web.store;

/**
 * How long an answer took.
 *
 * @param seconds of answering, pauses and thinking left out; 0 where nobody counted
 * @param thinking seconds that were asked for to think
 */
public record Spent(int seconds, int thinking) {
    /** Nobody counted. */
    public static final Spent NONE = new Spent(0, 0);

    /** The longest that is kept: a day. */
    private static final int MOST = 86_400;

    public Spent {
        seconds = Math.max(0, Math.min(MOST, seconds));
        thinking = Math.max(0, Math.min(MOST, thinking));
    }

    /** Both together, in seconds. */
    public int all() {
        return seconds + thinking;
    }
}

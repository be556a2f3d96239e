package debrief.web.store;

import java.time.Instant;

/**
 * An answer being typed.
 *
 * @param n the turn it is for
 * @param version grows by one with each save; the page counts it
 * @param spent how long it has taken so far
 */
public record Draft(int n, String text, long version, Instant saved, Spent spent) {
    /** A draft nobody timed. */
    public Draft(int n, String text, long version, Instant saved) {
        this(n, text, version, saved, Spent.NONE);
    }
}

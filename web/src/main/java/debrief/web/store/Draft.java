package debrief.web.store;

import java.time.Instant;

/**
 * An answer being typed.
 *
 * @param n the turn it is for
 * @param version grows by one with each save; the page counts it
 */
public record Draft(int n, String text, long version, Instant saved) {}

package debrief.web.store;

import debrief.engine.interview.Turn;
import java.time.Instant;
import java.util.Optional;

/**
 * One turn of a round as it is kept.
 *
 * @param n 1 for the first turn of the round, follow-ups counted
 * @param turn what was asked and said; {@code said} is empty once its answer is removed
 * @param saidAt when it was answered
 * @param removed when the person deleted the answer; within a minute it can be had back
 * @param spent how long it took
 */
public record StoredTurn(int n, Turn turn, Instant saidAt, Optional<Instant> removed, Spent spent) {
    /** A turn nobody timed. */
    public StoredTurn(int n, Turn turn, Instant saidAt, Optional<Instant> removed) {
        this(n, turn, saidAt, removed, Spent.NONE);
    }
}

package debrief.drills;

import java.util.List;

/**
 * The best play of a case, or the best that was found.
 *
 * @param value what it is worth, in the unit of its drill
 * @param bound no play is worth more
 */
public record Solution(List<Move> moves, double value, double bound) {
    public Solution {
        moves = List.copyOf(moves);
    }

    /** Whether no play is worth more. */
    public boolean isProven() {
        return bound - value <= 1e-9 * Math.max(1, Math.abs(bound));
    }
}

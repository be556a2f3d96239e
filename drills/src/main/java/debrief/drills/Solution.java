package debrief.drills;

import java.util.List;

/**
 * The best play of a case.
 *
 * @param value what it is worth, in the unit of its drill
 * @param bound no play is worth more
 */
public record Solution(List<Move> moves, double value, double bound) {
    public Solution {
        moves = List.copyOf(moves);
    }
}

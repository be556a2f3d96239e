package debrief.web.drill;

import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.List;
import java.util.Map;

/**
 * What came of a play, beside the best one.
 *
 * @param value what it is worth, in the unit of its drill
 * @param regret 0 for the best play or a better one, 1 for doing nothing or the worst
 * @param better whether it is worth more than the best play we found
 * @param remarks what cost most, the dearest first
 * @param details figures for charts and tables, by name
 * @param best the moves of the best play
 * @param bestValue what they are worth
 * @param bound no play is worth more
 * @param proven whether the best play is known to be the best
 */
public record Judged(
        double value,
        double regret,
        boolean better,
        List<String> remarks,
        Map<String, Object> details,
        List<Move> best,
        double bestValue,
        double bound,
        boolean proven) {
    static Judged of(Outcome outcome, Solution best) {
        return new Judged(
                outcome.value(),
                outcome.regret(),
                outcome.better(),
                outcome.remarks(),
                outcome.details(),
                best.moves(),
                best.value(),
                best.bound(),
                best.isProven());
    }
}

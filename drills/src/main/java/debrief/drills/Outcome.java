package debrief.drills;

import java.util.List;

/**
 * What came of a play.
 *
 * @param value what it is worth, in the unit of its drill
 * @param regret how far it is from the best: 0 for the best play or a better one, 1 for the worst
 * @param remarks what cost most, one sentence each, the dearest first
 */
public record Outcome(double value, double regret, List<String> remarks) {
    public Outcome {
        remarks = List.copyOf(remarks);
    }
}

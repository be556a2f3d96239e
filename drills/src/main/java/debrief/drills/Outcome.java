package debrief.drills;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a play.
 *
 * @param value what it is worth, in the unit of its drill
 * @param regret how far it is from the best: 0 for the best play or a better one, 1 for doing nothing or the worst
 * @param better whether it is worth more than the best play we found
 * @param remarks what cost most, one sentence each, the dearest first
 * @param details figures for charts and tables, by name, as maps, lists, texts and numbers
 */
public record Outcome(double value, double regret, boolean better, List<String> remarks, Map<String, Object> details) {
    /** Less than this is no difference. */
    private static final double NOTHING = 1e-9;

    public Outcome {
        remarks = List.copyOf(remarks);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * What came of a play of this value.
     *
     * @param best the value of the best play
     * @param worst the value whose regret is 1, less than the best
     */
    public static Outcome of(
            double value, double best, double worst, List<String> remarks, Map<String, Object> details) {
        double apart = (best - value) / (best - worst);
        double regret = apart < NOTHING ? 0 : Math.min(1, apart);
        return new Outcome(value, regret, apart < -NOTHING, remarks, details);
    }
}

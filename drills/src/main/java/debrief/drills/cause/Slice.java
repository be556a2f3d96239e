package debrief.drills.cause;

import java.util.List;

/**
 * What was counted where every attribute has one value.
 *
 * @param values of the attributes, in their order
 * @param failures seen
 * @param attempts seen
 * @param expectedFailures as they would have been on an ordinary day
 * @param expectedAttempts as they would have been on an ordinary day
 */
public record Slice(
        List<String> values, double failures, double attempts, double expectedFailures, double expectedAttempts) {
    public Slice {
        values = List.copyOf(values);
    }
}

package debrief.calibration;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the raters of one answer gave on one scale of five steps.
 *
 * @param each one value a rater, 1 to 5, in no order that means anything; empty where only the middle is known
 * @param middle the value that stands for all; empty where nobody rated
 */
public record Votes(List<Integer> each, OptionalInt middle) {
    public Votes {
        each = List.copyOf(each);
    }

    /** The votes with their median, the lower one where two are in the middle. */
    public static Votes of(List<Integer> each) {
        List<Integer> sorted = each.stream().sorted().toList();
        return new Votes(
                each, sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get((sorted.size() - 1) / 2)));
    }

    /** The mean of the votes, or the middle where that alone is known; not a number where nobody rated. */
    public double mean() {
        return each.isEmpty()
                ? middle.stream().asDoubleStream().findFirst().orElse(Double.NaN)
                : each.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
    }
}

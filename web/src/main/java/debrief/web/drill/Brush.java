package debrief.web.drill;

import debrief.web.page.Asked;
import java.util.Optional;

/**
 * A stretch of time that is chosen in a chart.
 *
 * @param from minutes ago
 * @param to minutes ago, fewer than from
 */
public record Brush(int from, int to) {
    /** Nothing is chosen. */
    public static final Brush NONE = new Brush(0, 0);

    private static final int LONGEST = 1_440;

    static Brush of(String from, String to) {
        Optional<Integer> one = Asked.number(from, 0, LONGEST);
        Optional<Integer> other = Asked.number(to, 0, LONGEST);
        if (one.isEmpty() || other.isEmpty() || one.get().equals(other.get())) {
            return NONE;
        }
        return new Brush(Math.max(one.get(), other.get()), Math.min(one.get(), other.get()));
    }

    /** Whether something is chosen. */
    public boolean isChosen() {
        return from > to;
    }

    /** What an address needs to choose it again. */
    String query() {
        return isChosen() ? "?from=" + from + "&to=" + to : "";
    }
}

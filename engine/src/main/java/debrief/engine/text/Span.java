package debrief.engine.text;

/**
 * A half-open range of UTF-16 indices into a text.
 *
 * @param start the first index, 0 or more
 * @param end one past the last index, not before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0: " + start + ".." + end);
        }
    }

    /** Whether the two ranges share at least one index. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}

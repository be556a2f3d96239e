package debrief.drills.triage;

import java.util.List;

/**
 * What might be so: one cause is at work, or two at once, each of which adds half of what has risen.
 *
 * @param first the place of a cause
 * @param second the place of the other, larger than the first; {@link #NONE} where there is one
 */
record Hypothesis(int first, int second) {
    static final int NONE = -1;

    static Hypothesis of(int cause) {
        return new Hypothesis(cause, NONE);
    }

    /** Two causes, whichever is named first. */
    static Hypothesis of(int one, int other) {
        return new Hypothesis(Math.min(one, other), Math.max(one, other));
    }

    boolean isTwo() {
        return second != NONE;
    }

    /** The places of its causes. */
    List<Integer> causes() {
        return isTwo() ? List.of(first, second) : List.of(first);
    }

    boolean has(int cause) {
        return first == cause || second == cause;
    }

    /** The part of what has risen that a cause adds, where those that are mended add nothing. */
    double part(int cause, boolean[] mended) {
        return cause == NONE || mended[cause] ? 0 : isTwo() ? 0.5 : 1;
    }
}

package debrief.model;

import java.util.List;

/**
 * Speech as words.
 *
 * @param segments in order, where the server gave any; empty where it gave the words alone
 */
public record Heard(String text, List<Segment> segments) {
    public Heard {
        segments = List.copyOf(segments);
    }

    /**
     * Some words and when they were said.
     *
     * @param start in milliseconds from the beginning
     * @param end in milliseconds, not before the start
     */
    public record Segment(long start, long end, String text) {}
}

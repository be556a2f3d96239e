package debrief.engine.question;

import java.util.List;
import java.util.Optional;

/**
 * A question as the engine needs it.
 *
 * @param id unique across packs, or empty for a question no pack holds
 * @param ask the words said aloud
 * @param kind what it asks for
 * @param focus what it looks at
 * @param levels whom it is asked; empty means everybody
 * @param minutes how long a good answer takes
 * @param points what a strong answer holds; empty where no pack says
 * @param facts what an interviewer tells when asked; empty where none is written
 * @param sample what was done before it and is to be explained, where it asks for that
 */
public record Question(
        String id,
        String ask,
        Kind kind,
        Focus focus,
        List<Level> levels,
        int minutes,
        List<ExpectedPoint> points,
        List<String> facts,
        Optional<WorkSample> sample) {
    public Question {
        levels = List.copyOf(levels);
        points = List.copyOf(points);
        facts = List.copyOf(facts);
    }

    /** A question about which an interviewer knows no more than it says. */
    public Question(
            String id,
            String ask,
            Kind kind,
            Focus focus,
            List<Level> levels,
            int minutes,
            List<ExpectedPoint> points) {
        this(id, ask, kind, focus, levels, minutes, points, List.of(), Optional.empty());
    }

    /** A question that no pack holds: its kind is read from its wording, and it expects no points. */
    public static Question asked(String ask) {
        return new Question("", ask, Wording.kind(ask), Focus.EXECUTION, List.of(), 3, List.of());
    }
}

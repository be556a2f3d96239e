package debrief.engine.debrief;

import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Confidence;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Scorecard;
import debrief.engine.signal.Signal;
import debrief.engine.text.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * Everything a person is told about one answer.
 *
 * @param question what was asked
 * @param transcript what was said, follow-ups included
 * @param scorecard whether it was answered, the ratings, the verdict
 * @param signals every signal found, in the order of the answer
 * @param found the expected points that were made
 * @param missing what was not said, the most useful first
 * @param parts the seven parts of a story, in their order
 * @param summary one sentence: what shows, then what is missing
 */
public record Debrief(
        Question question,
        Transcript transcript,
        Scorecard scorecard,
        List<Signal> signals,
        List<PointFound> found,
        List<Missing> missing,
        List<StoryPart> parts,
        String summary) {
    /** The version of the engine; it changes whenever a score may change. */
    public static final String ENGINE = "1";

    public Debrief {
        signals = List.copyOf(signals);
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /** Judges an answer. Any text gives a debrief. */
    public static Debrief of(Question question, String answer, Lens lens, Level level) {
        return new Debrief(
                question,
                Transcript.read(answer),
                new Scorecard(new Answered.TooShort(), List.of(), Optional.empty(), Confidence.LOW),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** The one thing to do next: the missing thing that would help most. */
    public Optional<Missing> next() {
        return missing.stream().findFirst();
    }
}

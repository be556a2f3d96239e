package debrief.calibration;

import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An answer and what its raters made of it.
 *
 * @param line where it stands in its file, 1 for the first line
 * @param id unique within the file
 * @param question the words that were asked
 * @param questionId the question's id, where the file gives one
 * @param kind what the writer of the answer intended; serves to look at errors and is never an input
 * @param ratings by dimension; a dimension nobody rated is left out
 * @param verdict the verdicts as steps, 1 for no hire to 5 for strong hire
 */
public record RatedAnswer(
        int line,
        String id,
        String question,
        Optional<String> questionId,
        String answer,
        Optional<String> kind,
        Map<Dimension, Votes> ratings,
        Votes verdict) {
    private static final Votes NONE = Votes.of(List.of());

    public RatedAnswer {
        EnumMap<Dimension, Votes> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(ratings);
        ratings = Collections.unmodifiableMap(ordered);
    }

    /** What makes two answers belong together: the question's id, or its words where it has none. */
    public String group() {
        return questionId.orElse(question);
    }

    /** What the raters gave on a dimension. */
    public Votes votes(Dimension dimension) {
        return ratings.getOrDefault(dimension, NONE);
    }

    /** A verdict as a step: 1 for no hire to 5 for strong hire. */
    public static int step(Verdict verdict) {
        return List.of(Verdict.values()).indexOf(verdict) + 1;
    }

    /** The verdict of a step from 1 to 5. */
    public static Verdict verdict(int step) {
        return List.of(Verdict.values()).get(step - 1);
    }

    /** The raters' verdict in words, where they gave one. */
    public Optional<Verdict> middle() {
        OptionalInt middle = verdict.middle();
        return middle.isPresent() ? Optional.of(verdict(middle.getAsInt())) : Optional.empty();
    }
}

package debrief.calibration;

import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Confidence;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was made of one answer, to be held against its raters: by the engine, or by a rubric that is being fitted.
 *
 * @param verdict empty where none was given
 * @param levels 1 to 5; a dimension without a level is left out
 * @param mean in levels, 1 to 5: what ranks answers of one verdict
 * @param confidence empty where it is not known
 * @param grounds what it rests on, the dimensions in their order; may be empty
 */
public record Opinion(
        Optional<Verdict> verdict,
        Map<Dimension, Integer> levels,
        double mean,
        Optional<Confidence> confidence,
        List<Ground> grounds) {
    public Opinion {
        EnumMap<Dimension, Integer> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(levels);
        levels = Collections.unmodifiableMap(ordered);
        grounds = List.copyOf(grounds);
    }

    /**
     * One reason for a level.
     *
     * @param tenths points, in tenths; 0 where something is missing
     * @param quotes the words it rests on
     */
    public record Ground(Dimension dimension, int tenths, String says, List<String> quotes) {
        public Ground {
            quotes = List.copyOf(quotes);
        }
    }

    /** The engine's opinion. */
    public static Opinion of(Debrief debrief) {
        return of(debrief.scorecard());
    }

    /** The opinion that a score card holds. */
    public static Opinion of(Scorecard card) {
        Map<Dimension, Integer> levels = new EnumMap<>(Dimension.class);
        List<Ground> grounds = new ArrayList<>();
        for (Rating rating : card.ratings()) {
            rating.level().ifPresent(level -> levels.put(rating.dimension(), level));
            for (Reason reason : rating.reasons()) {
                grounds.add(new Ground(
                        rating.dimension(),
                        reason.tenths(),
                        reason.says(),
                        reason.quotes().stream().map(Quote::text).toList()));
            }
        }
        return new Opinion(card.verdict(), levels, card.mean() / 100.0, Optional.of(card.confidence()), grounds);
    }

    /** The verdict as a step, 1 for no hire to 5 for strong hire. */
    public OptionalInt step() {
        return verdict.map(RatedAnswer::step).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The level of a dimension. */
    public OptionalInt level(Dimension dimension) {
        Integer level = levels.get(dimension);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}

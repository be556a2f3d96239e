package debrief.engine.rating;

import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * The eight ratings of an answer and the verdict on it.
 *
 * @param answered settled first
 * @param ratings one for each dimension, in its order; empty where the answer is not English
 * @param verdict empty where the answer is not English
 * @param confidence how sure the verdict is
 */
public record Scorecard(Answered answered, List<Rating> ratings, Optional<Verdict> verdict, Confidence confidence) {
    public Scorecard {
        ratings = List.copyOf(ratings);
    }

    /** The rating of one dimension; empty where the answer is not English. */
    public Optional<Rating> rating(Dimension dimension) {
        return ratings.stream()
                .filter(rating -> rating.dimension() == dimension)
                .findFirst();
    }
}

package debrief.web.review;

import debrief.mine.memory.Review;
import java.util.List;

/**
 * A card's reviews, as they are kept. What is on the card is not kept here: it is read from where it comes from.
 *
 * @param card its id
 * @param log the oldest first
 */
public record Reviewed(String card, List<Review> log) {
    public Reviewed {
        log = List.copyOf(log);
    }
}

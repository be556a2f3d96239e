package debrief.engine.debrief;

import debrief.engine.text.Quote;
import java.util.Optional;

/**
 * Whether one part of a story was told.
 *
 * @param quote the first words that tell it; empty where it is absent
 */
public record StoryPart(Part part, Optional<Quote> quote) {
    /** Whether the part is there. */
    public boolean told() {
        return quote.isPresent();
    }
}

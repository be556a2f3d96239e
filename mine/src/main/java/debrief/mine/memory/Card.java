package debrief.mine.memory;

import java.util.List;
import java.util.Locale;

/**
 * Something to know by heart.
 *
 * @param id never changes and is unique over all kinds, such as {@code question.netflix-migration}
 * @param front what is asked
 * @param about a line above it, such as the question a point belongs to; may be empty
 * @param back what should have come, one line each
 * @param href where more of it stands
 */
public record Card(String id, Kind kind, String about, String front, List<String> back, String href) {
    /** Where cards come from. */
    public enum Kind {
        /** A point of an answer that was missed. */
        POINT,
        /** A question to answer. */
        QUESTION,
        /** A story of one's own. */
        STORY;

        /** The word for one of them. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Card {
        back = List.copyOf(back);
    }
}

package debrief.mine.plan;

/**
 * One thing to do on a day.
 *
 * @param id the same thing has the same id on every day and in every plan
 * @param title what to do
 * @param why it is there
 * @param href where it is done
 * @param minutes it takes, at least 1
 */
public record Item(Kind kind, String id, String title, String why, String href, int minutes) {
    /** What there is to do. */
    public enum Kind {
        /** A follow-up that had no answer. */
        FOLLOW_UP("Follow-up"),
        /** A mock round of the loop. */
        ROUND("Mock round"),
        /** Cards that are due. */
        CARDS("Review cards"),
        /** A story that is missing. */
        STORY("Write a story"),
        /** A question on a weak dimension. */
        QUESTION("Practice question"),
        /** The last debriefs, the day before. */
        READ("Read debriefs");

        private final String plain;

        Kind(String plain) {
            this.plain = plain;
        }

        /** What it is, without a word of what it is about: for places others may see, such as a calendar. */
        public String plain() {
            return plain;
        }
    }

    /** The same taking other minutes. */
    Item taking(int other) {
        return new Item(kind, id, title, why, href, other);
    }
}

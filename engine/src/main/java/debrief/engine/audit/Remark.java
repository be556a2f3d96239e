package debrief.engine.audit;

import debrief.engine.text.Quote;

/**
 * One remark on how something was said.
 *
 * @param habit which habit of speech it is
 * @param words the exact words that show it
 * @param quote the clause they stand in, with all that the frame takes from it
 * @param why why it hurts, in this company's eyes
 * @param frame how to say it, with gaps for the facts
 */
public record Remark(Habit habit, Quote words, Quote quote, String why, Frame frame) {
    /** The id of the habit, which is also that of the signal. */
    public String kind() {
        return habit.id();
    }
}

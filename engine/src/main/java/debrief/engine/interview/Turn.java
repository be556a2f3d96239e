package debrief.engine.interview;

/**
 * One thing that was asked and what was said to it.
 *
 * @param question the id of the question it belongs to
 * @param about the id of the point or signal a follow-up is about; empty for the question itself
 * @param wording the words that were asked
 * @param said the words that were answered; empty when it was skipped
 */
public record Turn(String question, String about, String wording, String said) {
    /** Whether this turn follows up on the question rather than asking it. */
    public boolean followUp() {
        return !about.isEmpty();
    }

    /** Whether the candidate chose to pass. */
    public boolean skipped() {
        return said.isBlank();
    }
}

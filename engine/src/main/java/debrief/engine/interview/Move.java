package debrief.engine.interview;

import debrief.engine.question.Question;

/** What the interviewer does next. */
public sealed interface Move {
    /**
     * Ask a question of the round.
     *
     * @param number 1 for the first
     * @param of how many there are
     */
    record Ask(Question question, int number, int of) implements Move {}

    /**
     * Follow up on something missing or doubtful in this answer.
     *
     * @param about the id of the missing point or signal
     * @param reason why this is asked, for a person
     * @param wording the words to ask
     * @param number 1 for the first follow-up on this question
     * @param questionNumber the number of the question it belongs to, 1 for the first
     * @param of how many questions there are
     */
    record FollowUp(
            Question question, String about, String reason, String wording, int number, int questionNumber, int of)
            implements Move {}

    /** The round is over. */
    record Close() implements Move {}
}

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
     * Go on with the question: follow up, interrupt, hand back a contradiction, or answer what was asked.
     *
     * @param kind which of these it is
     * @param about the id of the point or signal it is about; empty where it is about none
     * @param reason why this is asked, for a person
     * @param wording the words to say
     * @param number 1 for the first follow-up on this question; an answer has the number of the one before, 0 for none
     * @param questionNumber the number of the question it belongs to, 1 for the first
     * @param of how many questions there are
     */
    record FollowUp(
            Turn.Kind kind,
            Question question,
            String about,
            String reason,
            String wording,
            int number,
            int questionNumber,
            int of)
            implements Move {}

    /** Give the last minutes to the candidate's questions. */
    record Close(String wording) implements Move {}

    /** The round is over. */
    record Over() implements Move {}
}

package debrief.web.round;

import debrief.engine.rating.Verdict;
import java.util.List;

/**
 * What a person is asked to rate before the debrief shows.
 *
 * @param loop whether the round is part of a whole loop
 */
public record OwnRatingPage(String round, String where, List<Answered> answers, boolean loop) {
    public OwnRatingPage {
        answers = List.copyOf(answers);
    }

    /**
     * One question that was answered.
     *
     * @param number 1 for the first of the round
     * @param said everything that was answered to it
     */
    public record Answered(int number, String id, String ask, String said) {
        /** The name of its field. */
        public String field() {
            return "rating." + id;
        }
    }

    /** The five verdicts, the lowest first. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }
}

package debrief.web.round;

import debrief.engine.question.Question;
import debrief.web.play.Play;
import debrief.web.store.Draft;
import debrief.web.store.Spent;
import java.util.Optional;

/**
 * The clock of the room. It tells, and cuts nothing off.
 *
 * @param seconds spent on this answer
 * @param thinking seconds asked for to think, counted apart
 * @param target how many seconds an answer to this question usually takes; 0 where nobody says
 * @param before seconds spent on the turns before, thinking included
 * @param round how many seconds the round is meant to take
 */
public record Clock(int seconds, int thinking, int target, int before, int round) {
    private static final int MINUTE = 60;

    static Clock of(Play play, String question, Optional<Draft> draft) {
        Spent spent = draft.map(Draft::spent).orElse(Spent.NONE);
        return new Clock(
                spent.seconds(),
                spent.thinking(),
                play.question(question).map(Question::minutes).orElse(0) * MINUTE,
                play.stored().stored().stream()
                        .mapToInt(turn -> turn.spent().all())
                        .sum(),
                play.stored().setUp().minutes() * MINUTE);
    }

    /** Beside the running time: "of 3:00"; empty where there is no target. */
    public String ofTarget() {
        return target == 0 ? "" : "of " + target / MINUTE + ":00";
    }
}

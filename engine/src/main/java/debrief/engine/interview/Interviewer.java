package debrief.engine.interview;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.question.Question;
import debrief.engine.rating.Answered;
import debrief.engine.signal.Signal;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is asked next. The same turns give the same move.
 *
 * <p>After each answer it follows up on what is missing in it, never on the same thing twice and at most
 * {@link #BUDGET} times, and moves on at a wall (two follow-ups in a row brought nothing new) or at bedrock
 * (nothing is missing).
 */
public final class Interviewer {
    /** The most follow-ups on one question. */
    public static final int BUDGET = 3;

    private Interviewer() {}

    /** The next move of a round. */
    public static Move next(Round round) {
        int of = round.questions().size();
        int number = 0;
        for (Question question : round.questions()) {
            number++;
            List<Turn> turns = round.turns(question);
            if (turns.isEmpty()) {
                return new Move.Ask(question, number, of);
            }
            Optional<Missing> missing = followUp(round, question, turns);
            if (missing.isPresent()) {
                Missing about = missing.get();
                return new Move.FollowUp(
                        question, about.about(), about.point(), about.question(), turns.size(), number, of);
            }
        }
        return new Move.Close();
    }

    private static Optional<Missing> followUp(Round round, Question question, List<Turn> turns) {
        boolean last = question.equals(round.questions().get(round.questions().size() - 1));
        boolean movedOn = !last
                && round.turns().stream()
                        .anyMatch(turn -> round.questions().stream()
                                .skip(round.questions().indexOf(question) + 1L)
                                .anyMatch(later -> later.id().equals(turn.question())));
        Turn latest = turns.get(turns.size() - 1);
        if (movedOn || latest.skipped() || turns.size() > BUDGET) {
            return Optional.empty();
        }
        Debrief debrief = RoundDebrief.of(round, question, turns);
        if (wall(round, question, turns, debrief) || debrief.scorecard().answered() instanceof Answered.NotEnglish) {
            return Optional.empty();
        }
        return debrief.missing().stream()
                .filter(missing -> turns.stream().noneMatch(turn -> turn.about().equals(missing.about())))
                .findFirst();
    }

    /** Two follow-ups in a row brought no signal and no point that was not there before. */
    private static boolean wall(Round round, Question question, List<Turn> turns, Debrief now) {
        return turns.size() > 2
                && heard(now) <= heard(RoundDebrief.of(round, question, turns.subList(0, turns.size() - 2)));
    }

    private static long heard(Debrief debrief) {
        return debrief.signals().stream().map(Signal::id).distinct().count()
                + debrief.found().size();
    }
}

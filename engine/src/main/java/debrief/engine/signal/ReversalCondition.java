package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;

/** The fact that would have made the speaker decide otherwise. */
final class ReversalCondition {
    private static final Phrases TURN =
            Phrases.of("\\b(chang(e|ed|es) my mind|talk(ed)? me out|i (would|'d|will|'ll) be wrong|then i (am|'m|"
                    + "was) wrong|ignore me|i (would|'d) (reverse|change|stop|drop|abandon|flip|switch|revisit|have (stopped|"
                    + "gone|reversed|chosen))|would (change|turn|flip|reverse) (it|that|this|my|the))\\b");

    private ReversalCondition() {}

    static Detector detector() {
        return Detector.of("reversal-condition", JUDGMENT, "Says what would have turned the decision.")
                .finds(transcript -> transcript.clauses(clause -> TURN.in(clause.plain())
                        || (clause.mode() == Mode.CONDITION
                                && Clues.hasFigure(clause)
                                && mine(transcript.next(clause)))))
                .matches("[[I would change my mind]] if the queue stayed under a minute.")
                .matches("If the audit had found more than two gaps, [[I would have stopped]].")
                .skips("If it fails we will see.", "nobody would do otherwise")
                .skips("I never change the plan.", "no condition is named");
    }

    private static boolean mine(Clause clause) {
        return clause.subject() == Subject.ME || clause.subject() == Subject.US;
    }
}

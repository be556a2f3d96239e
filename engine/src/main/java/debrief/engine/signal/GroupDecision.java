package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Mode;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** Says that something was decided and not by whom. */
final class GroupDecision {
    private static final Set<String> DECIDE = Words.of(
            "decide agree choose settle conclude determine select opt align prioritise prioritize defer " + "cut drop");

    private GroupDecision() {}

    static Detector detector() {
        return Detector.of("group-decision", OWNERSHIP, "A decision has no owner: we, the team, or it was decided.")
                .finds(transcript -> transcript.clauses(
                        clause -> (clause.subject() == Subject.US || clause.subject() == Subject.NOBODY)
                                && clause.mode() == Mode.HAPPENED
                                && clause.verbIn(DECIDE)))
                .matches("[[We decided to go with dual writes]].")
                .matches("[[It was agreed in the meeting]].")
                .skips("I decided to go with dual writes.", "somebody decided")
                .skips("The director decided to wait.", "somebody decided");
    }
}

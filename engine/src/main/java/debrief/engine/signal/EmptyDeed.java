package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** "I drove it": the speaker claims a deed, and no deed can be seen. */
final class EmptyDeed {
    private static final Set<String> SHOWS_NOTHING = Words.of(
            "drive lead manage own deliver land oversee coordinate facilitate ensure handle spearhead champion orchestrate steer shape "
                    + "support enable achieve improve create establish finish complete execute lead leverage empower foster elevate");

    private EmptyDeed() {}

    static Detector detector() {
        return Detector.of("empty-deed", OWNERSHIP, "Claims a deed with a verb that shows none.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.ME
                        && (clause.mode() == Mode.HAPPENED || clause.mode() == Mode.PRESENT)
                        && clause.verbIn(SHOWS_NOTHING)
                        && !Clues.hasFigure(clause)
                        && !isJourney(clause)))
                .matches("[[I drove the rollout]].")
                .matches("[[I managed the dependencies end to end]].")
                .skips("I drove to the depot.", "a journey")
                .skips("I led 40 people through two sites.", "a figure")
                .skips("I unplugged the second server.", "a deed")
                .skips("We drove the rollout.", "a group; another signal");
    }

    private static boolean isJourney(Clause clause) {
        int next = clause.verb() + 1;
        return next < clause.words().size() && clause.words().get(next).lower().equals("to");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Clause;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** A concrete deed of the speaker: asked, measured, wrote, drove, showed. */
final class OwnAction {

    private static final Set<String> AWAY =
            Words.of("to over out up down there back home round around through with past by two");

    private OwnAction() {}

    static Detector detector() {
        return Detector.of("own-action", OWNERSHIP, "The speaker did something one could have watched.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.ME
                        && transcript.counts(clause)
                        && !clause.negated()
                        && clause.verbIn(Clues.ACT)
                        && !drivesWork(clause)
                        && !Clues.isAbstract(clause)))
                .matches("[[I sat with the night shift]].")
                .matches("[[I compared both exports]] and the totals differed.")
                .matches("[[I made an inspection of all nine meters]].")
                .matches("[[The two exports were compared by me]].")
                .skips("I drove the plan and drove the status.", "nothing was driven that has wheels")
                .skips("I was asked to wait.", "somebody else asked")
                .skips("I made sure everything was visible.", "making sure is not an action")
                .skips("We sat with the night shift.", "a group did it")
                .skips("I would call the vendor.", "it did not happen");
    }

    /** Whether work is driven, and not a car: "I drove the plan", as against "I drove over the next day". */
    private static boolean drivesWork(Clause clause) {
        int next = clause.verb() + 1;
        if (clause.verb() < 0
                || !clause.words().get(clause.verb()).is("drive")
                || next >= clause.words().size()) {
            return false;
        }
        return !AWAY.contains(clause.words().get(next).lower());
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Mode;
import debrief.engine.text.People;
import debrief.engine.text.Subject;

/** Somebody with a role does something in the story. */
final class NamedOther {

    private NamedOther() {}

    static Detector detector() {
        return Detector.of("named-other", INFLUENCE, "Another person acts, by role or name.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.OTHER
                        && clause.mode() == Mode.HAPPENED
                        && clause.verb() > 0
                        && !Clues.isAbstract(clause)
                        && clause.words().subList(0, clause.verb()).stream().anyMatch(People::isPerson)))
                .matches("[[The release manager blamed the holidays]].")
                .matches("[[Our oldest fitter swapped six lids]].")
                .skips("Somebody blamed the holidays.", "no role, no name")
                .skips("The server restarted.", "a thing");
    }
}

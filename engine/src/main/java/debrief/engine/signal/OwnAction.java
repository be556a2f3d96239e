package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Subject;

/** A concrete deed of the speaker: asked, measured, wrote, drove, showed. */
final class OwnAction {

    private OwnAction() {}

    static Detector detector() {
        return Detector.of("own-action", OWNERSHIP, "The speaker did something one could have watched.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.ME
                        && transcript.counts(clause)
                        && !clause.negated()
                        && clause.verbIn(Clues.ACT)
                        && !Clues.isAbstract(clause)))
                .matches("[[I sat with the night shift]].")
                .matches("[[I compared both exports]] and the totals differed.")
                .skips("I made sure everything was visible.", "making sure is not an action")
                .skips("We sat with the night shift.", "a group did it")
                .skips("I would call the vendor.", "it did not happen");
    }
}

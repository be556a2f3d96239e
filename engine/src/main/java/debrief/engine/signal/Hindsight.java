package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Mode;
import debrief.engine.text.Subject;

/** What the speaker would do, or would have done: the other road. */
final class Hindsight {
    private Hindsight() {}

    static Detector detector() {
        return Detector.of("hindsight", REFLECTION, "Says what the speaker would do otherwise, or in another case.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause)
                        && clause.subject() == Subject.ME
                        && clause.words().size() > 2
                        && (clause.mode() == Mode.UNREAL || clause.mode() == Mode.PLANNED)))
                .matches("[[I would have asked in March]].")
                .matches("[[I'd ring the depot first]].")
                .skips("I asked in March.", "it happened")
                .skips("They would have asked.", "somebody else")
                .skips("I would drive alignment.", "a management noun");
    }
}

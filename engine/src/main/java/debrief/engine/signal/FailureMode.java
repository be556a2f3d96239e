package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** What goes wrong in the system, in a verb. */
final class FailureMode {
    private static final Set<String> FAIL =
            Words.of("break crash fail lock drain leak overflow lose duplicate corrupt stick die block overheat "
                    + "drift stall freeze hang expire miss collide overwrite reject throttle fill starve flood "
                    + "trip stop jam vanish disappear double misread exceed breach delete overrun saturate spike "
                    + "swamp choke burst melt skip repeat");
    private static final Phrases STATE = Phrases.of(
            "\\b(timed out|time out|times out|went down|goes down|ran out|run out|runs out|out of (memory|disk|"
                    + "space|sync|level|date|order)|was (down|off|wrong|stale|missing|full|stuck|late|broken|locked|"
                    + "empty)|were (down|off|wrong|stale|missing|full|stuck|late|broken|locked|empty)|mismatch\\w*|"
                    + "no (way back|reply|answer|reception|signal)|twice|wrong (row|order|account|label|time|value|"
                    + "region|place|name)|race|deadlock|bug|outage|black picture)\\b");

    private FailureMode() {}

    static Detector detector() {
        return Detector.of("failure-mode", TECHNICAL, "Names how something failed or would fail.")
                .finds(transcript -> transcript.clauses(FailureMode::fails))
                .matches("[[The adapter locked the table for an hour]].")
                .matches("[[The heartbeat timed out]] when the disk was busy.")
                .skips("The project was a challenge.", "nothing failed in the system")
                .skips("I broke the news.", "a figure of speech");
    }

    /** Whether something goes wrong in a clause. */
    static boolean fails(Clause clause) {
        return clause.mode() != Mode.VERBLESS
                && !Clues.isAbstract(clause)
                && (clause.subject() == Subject.THING && clause.verbIn(FAIL) || STATE.in(clause.plain()));
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** A thing that did something. */
final class SystemEvent {
    private static final Set<String> EMPTY =
            Words.of("be have do get go mean seem feel help look sound work matter need improve");

    private SystemEvent() {}

    static Detector detector() {
        return Detector.of("system-event", TECHNICAL, "Tells what a thing did.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause)
                        && transcript.counts(clause)
                        && clause.subject() == Subject.THING
                        && clause.verb() >= 0
                        && !clause.verbIn(EMPTY)))
                .matches("[[The replica caught up at four]].")
                .matches("[[the export dropped every second row]]")
                .skips("The export was fine.", "it did nothing")
                .skips("The export would drop rows.", "it did not happen")
                .skips("The alignment improved.", "a management noun did");
    }
}

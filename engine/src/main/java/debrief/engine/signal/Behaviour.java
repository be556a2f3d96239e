package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Mode;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;
/** What a thing or a person does as a rule: who knows a system speaks of it in the present. */
final class Behaviour {
    private static final Set<String> EMPTY = Words.of("be have do mean seem feel matter help need want look sound go get know");

    private Behaviour() {}

    static Detector detector() {
        return Detector.of("behaviour", TECHNICAL, "Says how something behaves.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause)
                        && clause.mode() == Mode.PRESENT
                        && (clause.subject() == Subject.THING || clause.subject() == Subject.OTHER)
                        && clause.verb() >= 0
                        && !clause.verbIn(EMPTY)))
                .matches("[[The gateway retries three times]].")
                .matches("[[the gateway sends it twice]]")
                .skips("The gateway was new.", "it tells what was, not what it does")
                .skips("The gateway is important.", "no behaviour")
                .skips("You retry three times.", "anybody, or nobody");
    }
}

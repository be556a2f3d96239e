package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Mode;
import debrief.engine.text.Subject;

/** Deeds told with "we". */
final class GroupAction {

    private GroupAction() {}

    static Detector detector() {
        return Detector.of("group-action", OWNERSHIP, "A group acts; who did it is not said.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.US
                        && clause.mode() == Mode.HAPPENED
                        && clause.verb() >= 0
                        && clause.words().subList(0, clause.verb() + 1).stream()
                                .anyMatch(word -> word.lower().equals("we"))))
                .matches("[[We moved the stores one by one]].")
                .matches("[[Then we skipped the last two weeks]].")
                .skips("I moved the stores.", "somebody did it")
                .skips("She told us the date.", "another person acts");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** Told, not described: a clause in the past with a verb one could have watched. */
final class Event {
    private static final Set<String> STATIVE =
            Words.of("be have seem feel think believe know want need mean learn ensure help work understand "
                    + "manage lead own drive focus");

    private Event() {}

    static Detector detector() {
        return Detector.of("event", STRUCTURE, "Something happened that could be retold.")
                .finds(transcript -> transcript.clauses(Event::happens))
                .matches("[[The second step failed]].")
                .matches("[[She rang the head of the lab]].")
                .skips("It was a great experience.", "nothing happened")
                .skips("We fostered collaboration.", "nothing one could have watched");
    }

    /** Whether a clause tells something one could have watched. */
    static boolean happens(Clause clause) {
        return clause.mode() == Mode.HAPPENED
                && clause.verb() >= 0
                && !clause.verbIn(STATIVE)
                && !Clues.isAbstract(clause)
                && clause.subject() != Subject.YOU
                && clause.words().size() > 2;
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

/** A figure in a clause that tells something. */
final class Particular {

    private Particular() {}

    static Detector detector() {
        return Detector.of("particular", IMPACT, "Holds a figure that belongs to what happened.")
                .finds(transcript -> transcript.clauses(clause -> Clues.hasFigure(clause)
                        && transcript.counts(clause)
                        && clause.verb() >= 0
                        && !Clues.isAbstract(clause)))
                .matches("[[Nineteen of the cars had a drained battery]].")
                .matches("[[We moved 40,000 rows]].")
                .skips("We moved many rows.", "no figure")
                .skips("If 40,000 rows fail we stop.", "a condition");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Clause;
import debrief.engine.text.Quantity;

/** A figure in a clause that tells something. */
final class Particular {

    private Particular() {}

    static Detector detector() {
        return Detector.of("particular", IMPACT, "Holds a figure that belongs to what happened.")
                .finds(transcript -> transcript.clauses(clause ->
                        firm(clause) && transcript.counts(clause) && clause.verb() >= 0 && !Clues.isAbstract(clause)))
                .matches("[[Nineteen of the cars had a drained battery]].")
                .matches("[[We moved 40,000 rows]].")
                .skips("We moved many rows.", "no figure")
                .skips("We hit 80 percent of it, 9 out of 10.", "figures of nothing")
                .skips("If 40,000 rows fail we stop.", "a condition");
    }

    /** Whether a clause holds a figure of something. */
    private static boolean firm(Clause clause) {
        return Clues.hasFigure(clause) && (clause.quantities().isEmpty() || Quantity.anyFirm(clause));
    }
}

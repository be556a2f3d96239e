package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Words;
import java.util.Set;

/** Good, better, successful: by whose measure is not said. */
final class Praise {
    private static final Set<String> GOOD = Words.of(
            "good better great well nice happy clear important big positive improve smooth smoothly helpful useful successful successfully success "
                    + "successfully crucial essential proud strong stronger");

    private Praise() {}

    static Detector detector() {
        return Detector.of("praise", IMPACT, "Calls it good, and gives no measure.")
                .finds(transcript -> transcript.clauses(clause -> !Clues.hasFigure(clause) && clause.has(GOOD)))
                .matches("[[The collaboration was great]].")
                .matches("[[it went smoothly]]")
                .skips("It got 40 percent better.", "a figure")
                .skips("It fell over twice a week.", "a fact");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** Something was there, and nobody did anything. */
final class ThereWas {
    private static final Phrases THERE = Phrases.of("\\bthere ('s|is|was|were|are|has been|have been|had been)\\b");

    private ThereWas() {}

    static Detector detector() {
        return Detector.of("there-was", STRUCTURE, "Says that something was there; nobody acts.")
                .finds(transcript -> transcript.clauses(clause -> !Clues.hasFigure(clause) && THERE.in(clause.plain())))
                .matches("[[There was some tension]].")
                .matches("[[there were discussions]]")
                .skips("There were 14 of them.", "a figure")
                .skips("They met there.", "a place");
    }
}

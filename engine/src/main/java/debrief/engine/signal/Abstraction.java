package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

/** A clause with no number whose nouns stand for work without naming any. */
final class Abstraction {

    private Abstraction() {}

    static Detector detector() {
        return Detector.of("abstraction", STRUCTURE, "Speaks in management nouns.")
                .finds(transcript -> transcript.clauses(clause -> Clues.isAbstract(clause) && !Clues.hasFigure(clause)))
                .matches("[[I established a governance framework]].")
                .matches("[[We drove alignment]].")
                .skips("I moved the database.", "a thing")
                .skips("The framework had 14 forms.", "it has a figure");
    }
}

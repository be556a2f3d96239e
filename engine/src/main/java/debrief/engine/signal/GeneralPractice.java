package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** Habit and principle instead of a case. */
final class GeneralPractice {
    private static final Phrases USUAL =
            Phrases.of("\\b(i (always|usually|typically|generally|normally|tend to|like to|try to|believe)|"
                    + "in my experience|it ('s|is) (important|crucial|key|essential|about)|you (have to|need to|should|"
                    + "want to|must)|one (should|has to|must)|we (always|usually|typically)|my (approach|style|"
                    + "philosophy|role|job) (is|was|would)|for me (it|the)|i see my role|i 'm (someone|a person|"
                    + "the kind))\\b");

    private GeneralPractice() {}

    static Detector detector() {
        return Detector.of("general-practice", STRUCTURE, "Says how one generally does things.")
                .finds(transcript -> transcript.clauses(clause -> !Clues.hasFigure(clause) && USUAL.in(clause.plain())))
                .matches("[[I always start with the people]].")
                .matches("[[In my experience these things get resolved]].")
                .skips("I started with the schema.", "it happened")
                .skips("I always check all 14 files.", "it has a figure");
    }
}

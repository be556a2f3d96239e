package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

/** A step with a day, a month, a season or a week of the plan. */
final class DatedStep {

    private DatedStep() {}

    static Detector detector() {
        return Detector.of("dated-step", EXECUTION, "Puts a step at a date.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && clause.verb() >= 0
                        && When.isDate(clause)
                        && !Clues.isAbstract(clause)))
                .matches("[[The review came on the eleventh]].")
                .matches("[[In May the supplier called]].")
                .skips("I declined the second half of the plan.", "an ordinal, no day")
                .skips("We did it in due time.", "no date")
                .skips("It may take a while.", "a modal, not a month");
    }
}

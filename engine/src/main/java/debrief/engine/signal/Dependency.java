package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.People;
import debrief.engine.text.Phrases;

/** Another party, what was needed of it, and how long it took. */
final class Dependency {
    private static final Phrases HUNG = Phrases.of(
            "\\b(depend(s|ed|ing)? on|wait(s|ed|ing)? (for|on)|waiting|blocked|upstream|downstream|lead times?|"
                    + "back-?log|(their|its) (queue|list|slot|date|board|team|firmware|release|turn)|hand(ed)?-?over|"
                    + "long-lead|needed (it|them|that|this|to|a|an|two|three|four|six|eight|ten|twelve|\\d+)|needs? (a|"
                    + "an|two|three|four|six|eight|ten|twelve|\\d+)|delivery|deliver(s|ed)?|on call|spare|contract|"
                    + "approval|certificat\\w+|review(ed)? by|sign(ed)? by|freeze|vendor|supplier|contractor)\\b");

    private Dependency() {}

    static Detector detector() {
        return Detector.of("dependency", EXECUTION, "Names what the work hung on, and whose it was.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && HUNG.in(clause.plain())
                        && !Clues.isAbstract(clause)
                        && (Clues.hasFigure(clause) || clause.has(People.ROLES) || When.isDate(clause))))
                .matches("[[The supplier needed twelve weeks for the firmware]].")
                .matches("[[The identity team was blocked on a review]].")
                .skips("We had many dependencies.", "none is named")
                .skips("I managed dependencies and risks.", "none is named");
    }
}

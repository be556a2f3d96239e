package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;

/** Mitigation in the past tense: stopped, moved back, left out. */
final class RollbackUsed {
    private static final Phrases BACK = Phrases.of(
            "\\b(roll(ed|ing)? (it |them |that |this |one |the \\w+ )?back|revert(ed|ing)?|(switch|move|flip|"
                    + "put|turn|fall|fell|went|brought|chang)\\w* (\\S+ ){0,4}back|halt(ed)?|paus(ed|ing)|turned (it|"
                    + "them|that) off|switched (it|them|that) off|undid|undo|held (everything|the|it|back)|kill switch|"
                    + "way back|took (it|them|that|\\w+) out|postponed|stopped|pulled|dropped|cut|deferred|de-?scoped|"
                    + "left (it|them|that)? ?out|parked|suspended|withdrew|withdrawn|reversed|cancelled|canceled|discontinued|restored the|ceased|removed|kept the old|(removal|withdrawal|suspension|cancellation|reversal|postponement|exclusion|deferral) of)\\b");

    private RollbackUsed() {}

    static Detector detector() {
        return Detector.of("rollback-used", EXECUTION, "A stop, a way back or a smaller scope was really used.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && !clause.negated()
                        && (clause.subject() == Subject.ME
                                || clause.subject() == Subject.US
                                || clause.subject() == Subject.OTHER)
                        && !Clues.isAbstract(clause)
                        && BACK.in(clause.plain())))
                .matches("[[I moved all 40,000 back that night]].")
                .matches("[[She halted the second wave]].")
                .skips("We had automated rollback.", "it was there, not used")
                .skips("I would have rolled it back.", "it never happened");
    }
}

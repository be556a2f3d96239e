package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Phrases;
import debrief.engine.text.Quantity;

/** Numbers that say how the system behaves. */
final class TechnicalQuantity {
    private static final Phrases UNIT = Phrases.of(
            "\\b\\d[\\d.,]* ?(ms|s|kb|mb|gb|tb|k|g|hz|kbps|mbps|fps|x)\\b|\\b(milliseconds?|seconds|minutes?|"
                    + "hours?|nights?|kilobytes?|megabytes?|gigabytes?|terabytes?|bytes?|bits?|kilobits?|megabits?|"
                    + "requests?|queries|rows?|records?|lines?|files?|tables?|cores?|nodes?|shards?|partitions?|"
                    + "connections?|threads?|replicas?|versions?|servers?|devices?|sensors?|boxes|packets?|messages?|"
                    + "events?|retries|builds?|tests?|deploys?|calls?|errors?|percent|degrees?|volts?|amps?|millimetres?|"
                    + "centimetres?|metres?|per (second|minute|hour|day|night)|a (second|minute)|p9\\d|times|trips?|"
                    + "copies|pages?|labels?|meters?|scans?|items?|jobs?)\\b|%");

    private TechnicalQuantity() {}

    static Detector detector() {
        return Detector.of(
                        "technical-quantity",
                        TECHNICAL,
                        "Gives a quantity of the system: a rate, a size, a time, a limit.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && Clues.hasFigure(clause)
                        && Quantity.anyFirm(clause)
                        && UNIT.in(clause.plain())
                        && !Clues.isAbstract(clause)))
                .matches("[[Their lab test moved about 900 rows a second]].")
                .matches("[[The lookup took 80 ms]].")
                .skips("It was very fast.", "no quantity")
                .skips("I declined the second half of the plan.", "an ordinal, no unit")
                .skips("We had 12 workstreams.", "an amount of work, not of the system");
    }
}

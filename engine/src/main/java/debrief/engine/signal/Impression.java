package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** How it felt, in place of what it was. */
final class Impression {
    private static final Phrases FELT = Phrases.of(
            "\\b(i (think|believe|feel|felt|guess|suppose)|we felt|people felt|it felt|felt (like|that|more|very|really)|the feeling|"
                    + "in my opinion|hopefully|i remember|i would say|i 'd say|everybody felt|everyone felt)\\b");

    private Impression() {}

    static Detector detector() {
        return Detector.of("impression", STRUCTURE, "Gives an impression where a fact would stand.")
                .finds(transcript -> transcript.clauses(clause -> !Clues.hasFigure(clause) && FELT.in(clause.plain())))
                .matches("[[I think]] it went better afterwards.")
                .matches("[[the feeling was good]]")
                .skips("It fell to nine minutes.", "a fact")
                .skips("I think 40 of them failed.", "a figure");
    }
}

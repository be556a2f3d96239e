package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Phrases;

/** A question that was really put: how many, whether, which of them. */
final class Inquiry {
    private static final Phrases OPEN_QUESTION = Phrases.of(
            "\\b(how (many|much|long|often|far|old|late)|whether|which of|what would|who would|who had|what (they|he|she|it)|why (the|they|he|she|it|we|nobody))\\b");

    private Inquiry() {}

    static Detector detector() {
        return Detector.of("inquiry", JUDGMENT, "Puts a question whose answer was not known.")
                .finds(transcript ->
                        transcript.clauses(clause -> Clues.tells(clause) && OPEN_QUESTION.in(clause.plain())))
                .matches("[[how many of them came back]]")
                .matches("I asked [[whether it had ever run]].")
                .skips("There were many of them.", "no question")
                .skips("You ask how much value it brings.", "anybody's question")
                .skips("They ran it twice.", "no question");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Phrases;

/** A cause or a purpose with something in it. */
final class Reason {
    private static final Phrases LINK = Phrases.of(
            "^(and |but |so )?(because|since|as)\\b|\\bthe reason (was|is|i|we|for)|\\bso that\\b|\\bthat ('s|"
                    + "is|was) why\\b|\\bdue to\\b|\\bwhich is why\\b|^given\\b");

    private Reason() {}

    static Detector detector() {
        return Detector.of("reason", JUDGMENT, "Gives a reason that could be checked.")
                .finds(transcript -> transcript.clauses(clause -> clause.words().size() > 3
                        && LINK.in(clause.plain())
                        && !Clues.isAbstract(clause)
                        && (clause.verb() >= 0)))
                .matches("I stopped the rollout [[because it lost one order in a thousand]].")
                .matches("We kept the old one, [[since the contract ran until May]].")
                .skips("Because of alignment.", "it holds no clause")
                .skips("I did it because communication is key.", "a management noun is no reason");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Words;
import java.util.Set;

/** One thing held against another. */
final class Contrast {
    private static final Set<String> AGAINST = Words.of(
            "instead rather otherwise than only except unless until although though against without versus vs whereas");

    private Contrast() {}

    static Detector detector() {
        return Detector.of("contrast", JUDGMENT, "Sets one thing against another, or a limit to it.")
                .finds(transcript -> transcript.clauses(clause ->
                        Clues.tells(clause) && Clues.isTold(transcript, clause) && Clues.has(clause, AGAINST)))
                .matches("[[The queue was slower than the old one]].")
                .matches("[[Only two shops got the new till]].")
                .skips("The queue was slow.", "slow against what")
                .skips("I would do it instead.", "it did not happen")
                .skips("Without alignment there is no trust.", "management nouns");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Words;
import java.util.Set;

/** Money: paid, saved, lost, owed. */
final class Money {
    private static final Set<String> MONEY = Words.of(
            "euro dollar pound pay money price cost bill salary contract buy invoice penalty refund fine fee credit charge");

    private Money() {}

    static Detector detector() {
        return Detector.of("money", IMPACT, "Speaks of what it cost, or who paid.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause) && clause.has(MONEY)))
                .matches("[[The penalty was 90 thousand a day]].")
                .matches("[[I paid for the second line]].")
                .skips("We saved time.", "no money")
                .skips("You pay for quality.", "a saying");
    }
}

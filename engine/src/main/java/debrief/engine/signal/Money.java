package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Words;
import java.util.Set;

/** Money: paid, saved, lost, owed. */
final class Money {
    private static final Set<String> MONEY = Words.of(
            "euro dollar pound pay money price cost bill salary contract buy invoice penalty refund fine fee credit charge");

    /** Systems and features are called so, and nobody pays. */
    private static final Set<String> NAMES = Words.of("billing pricing charging charger priced");

    private Money() {}

    static Detector detector() {
        return Detector.of("money", IMPACT, "Speaks of what it cost, or who paid.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause)
                        && clause.words().stream()
                                .anyMatch(word -> word.isAny(MONEY) && !NAMES.contains(word.lower()))))
                .matches("[[The penalty was 90 thousand a day]].")
                .matches("[[I paid for the second line]].")
                .skips("The billing export ran at one.", "the name of a system")
                .skips("We saved time.", "no money")
                .skips("You pay for quality.", "a saying");
    }
}

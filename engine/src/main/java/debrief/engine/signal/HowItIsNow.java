package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Words;
import java.util.Set;

/** What came of it, seen from today. */
final class HowItIsNow {
    private static final Set<String> TODAY = Words.of("now today since still anymore nowadays");

    private HowItIsNow() {}

    static Detector detector() {
        return Detector.of("how-it-is-now", IMPACT, "Says how it is now, or what has been so since.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause) && Clues.has(clause, TODAY)))
                .matches("[[Now every release waits for that report]].")
                .matches("[[The old line is still there]].")
                .skips("Then every release waited.", "it was so then")
                .skips("Now our culture has transparency.", "management nouns");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Word;

/** A percentage with nothing behind it: of what, and how many, is not said. */
final class PercentAlone {
    private PercentAlone() {}

    static Detector detector() {
        return Detector.of("percent-alone", IMPACT, "Gives a percentage, and not of what.")
                .finds(transcript -> transcript.clauses(PercentAlone::isAlone))
                .matches("[[Efficiency rose by 40 percent]].")
                .matches("[[we cut delays 30 percent]]")
                .skips("40 percent of the tickets were about printing.", "a share of something")
                .skips("It fell from 9 minutes to 4, some 55 percent.", "the amounts are there")
                .skips("It rose by a lot.", "no percentage");
    }

    private static boolean isAlone(Clause clause) {
        int percents = 0;
        for (int i = 0; i < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            if (word.lower().equals("percent") || word.lower().endsWith("%")) {
                percents++;
                if (i + 1 < clause.words().size()
                        && clause.words().get(i + 1).lower().equals("of")) {
                    return false;
                }
            }
        }
        return percents > 0 && Figures.count(clause) <= percents;
    }
}

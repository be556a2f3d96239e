package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** Consensus told as an end in itself. */
final class ConsensusEnd {
    private static final Phrases ALL =
            Phrases.of("\\b(everyone (was|were|felt|agreed|is|came|left|got)|everybody (was|were|felt|agreed)|"
                    + "all (parties|sides|teams|stakeholders)|consensus|buy-?in|align(ed|ment|ing)?|same page|"
                    + "shared (goals?|understanding|vision|ownership|purpose)|win-?win|compromise|middle ground|"
                    + "champions?|on board|found common ground|bring people along|brought people along|"
                    + "very well received|positive (feedback|comments)|happy with)\\b");

    private ConsensusEnd() {}

    static Detector detector() {
        return Detector.of("consensus-end", INFLUENCE, "Agreement is the result; nobody was ever against it.")
                .finds(transcript -> transcript.clauses(clause -> clause.mode() != Mode.CONDITION
                        && !clause.negated()
                        && !Clues.hasFigure(clause)
                        && ALL.in(clause.plain())))
                .matches("[[Everyone was aligned in the end]].")
                .matches("[[We found a win-win]].")
                .skips("Finance never agreed.", "somebody did not")
                .skips("Nobody was on board.", "nobody agreed");
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Phrases;

/** The world in which the thing was not done. */
final class CostOfInaction {
    private static final Phrases ELSE = Phrases.of(
            "\\b(otherwise|or else|if (we|i|nobody|no one|it|they|he|she|that|this|the \\w+) ((had|did|do|does|"
                    + "would) (not|n't)|kept|keep|waited|wait|stayed|had (kept|waited|gone|stayed)|went on)|(had|if) (it|"
                    + "we|i|they) not|do(ing)? nothing|did nothing|without (it|that|this) (we|the|it|i)|would (have|"
                    + "'ve) (cost|lost|broken|run|taken|been|had|gone|meant|missed|hit|burned|stopped|come|made|paid|"
                    + "seen|ended)|every (day|week|month|hour) (we|it|of)|each (day|week|month|hour) (we|it|of))\\b");

    private CostOfInaction() {}

    static Detector detector() {
        return Detector.of("cost-of-inaction", JUDGMENT, "Says what doing nothing would have cost.")
                .finds(transcript -> transcript.clauses(
                        clause -> !Clues.isAbstract(clause) && clause.words().size() > 3 && ELSE.in(clause.plain())))
                .matches("[[Otherwise the nightly job would have run past the morning]].")
                .matches("[[If we had not moved the number range would have run dry in May]].")
                .skips("It would be nice to move.", "nothing is lost")
                .skips("We moved the number range in May.", "no cost of staying is named");
    }
}

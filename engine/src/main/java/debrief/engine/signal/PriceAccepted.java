package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** The price of a choice, with an amount: money, weeks, people, something dropped. */
final class PriceAccepted {
    private static final Phrases PRICE = Phrases.of(
            "\\b(cost(s|ing)?|price|paid|pay|lost|lose|gave up|give up|giv(es|ing) up|slower|slowed|worse|"
                    + "in exchange|at the expense|downside|not free|had to wait|went without|without|left out|leave out|"
                    + "later|delayed|slipped|meant|means|would mean|dropped|cut|took out|double|extra|more expensive|"
                    + "burned|burnt|trade-?off|trade|entail(s|ed|ing)?|require(s|d)|necessitat\\w*|amount(s|ed) to|incur\\w*|sacrific\\w*|forgone|forgo|forwent)\\b");

    private PriceAccepted() {}

    static Detector detector() {
        return Detector.of("price-accepted", JUDGMENT, "Names what the choice cost.")
                .finds(transcript ->
                        transcript.clauses(clause -> (transcript.counts(clause) || clause.mode() == Mode.UNREAL)
                                && Clues.hasFigure(clause)
                                && !Clues.isAbstract(clause)
                                && PRICE.in(clause.plain())))
                .matches("[[It cost us four engineers for three months]].")
                .matches("[[That meant seven weeks of manual picking]].")
                .matches("[[Regrinding would have entailed seven weeks]].")
                .skips("It cost a lot.", "no amount is named")
                .skips("The trade-offs were balanced.", "nothing was given up");
    }
}

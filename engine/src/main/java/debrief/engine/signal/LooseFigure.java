package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quantity;

/** A percentage of change with nothing before it. */
final class LooseFigure {
    private static final Phrases CLAIM = Phrases.of(
            "\\b(up|down|by|improv\\w*|increas\\w*|reduc\\w*|lift\\w*|gain\\w*|decreas\\w*|cut|boost\\w*|grew|"
                    + "growth|rose|drop\\w*|uplift|faster|better|fewer|satisfaction|nps|engagement|productivity|"
                    + "efficiency|velocity|retention|sixfold|twofold|threefold|tenfold)\\b");
    private static final Phrases FROM = Phrases.of("\\bfrom\\b.*\\bto\\b|instead of|used to|it was|had been");
    private static final Phrases PERCENT = Phrases.of("\\b(percent|per cent|fold|points)\\b|%|fold\\b");

    private LooseFigure() {}

    static Detector detector() {
        return Detector.of("loose-figure", IMPACT, "Claims a change in per cent, from nothing to nothing.")
                .finds(transcript -> transcript.clauses(clause -> Figures.count(clause) > 0
                        && PERCENT.in(clause.plain())
                        && (CLAIM.in(clause.plain()) || ofNothing(clause))
                        && !FROM.in(clause.plain())))
                .matches("[[Latency was down 42 percent]].")
                .matches("[[We lifted engagement by 14 percent]].")
                .matches("[[That is 80 percent of it]].")
                .skips("Forty percent of the stores had no till.", "a share of something")
                .skips("Leakage went from 0.8 percent to 0.3.", "it has a before and an after")
                .skips("Nine percent of the cars were silent.", "a state, not a change");
    }

    /** A share of nothing: "95 percent of the time". */
    private static boolean ofNothing(Clause clause) {
        return clause.quantities().stream()
                .anyMatch(
                        quantity -> quantity.role() == Quantity.Role.LOOSE && quantity.unit() == Quantity.Unit.PERCENT);
    }
}

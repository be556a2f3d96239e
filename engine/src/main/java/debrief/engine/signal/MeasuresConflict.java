package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One measure got better and another worse, by the same thing. */
final class MeasuresConflict {
    /** More of these is good. */
    private static final Set<String> WANTED = Words.of(
            "conversion quality revenue speed retention sale order uptime throughput accuracy precision recall margin profit coverage "
                    + "availability satisfaction rating score engagement watch view sharpness subscription sign-up safety "
                    + "capacity income utilisation utilization yield freshness");
    /** Less of these is good. */
    private static final Set<String> UNWANTED = Words.of(
            "cost latency delay churn error complaint refund ticket crash wait bandwidth bill downtime fraud return stockout "
                    + "cancellation abandonment rebuffering incident failure risk spend loss debt queue price defect call time overtime waste");

    private static final Set<String> UP =
            Words.of("up rise grow increase high more double climb gain add jump triple extra dear long raise go-up");
    private static final Set<String> DOWN =
            Words.of("down fall drop decrease low few less lose halve shrink sink reduce save cheap short cut shed");
    private static final Set<String> BETTER = Words.of("better improve fast quick good sharp win");
    private static final Set<String> WORSE = Words.of("worse slow bad worsen suffer deteriorate hurt angry");
    private static final Set<String> AGAINST =
            Words.of("but while yet though although whereas and however except only");
    private static final Phrases SAID = Phrases.of(
            "\\b(((two|both|these|those|the) (\\w+ )?(measures?|metrics?|numbers?|goals?|targets?|kpis?|bonuses) (\\w+ )?(conflict(ed)?|"
                    + "disagree(d)?|pull(ed)?|contradict(ed)?|fought|fight|clash(ed)?|work(ed)? against|went apart|go apart))|"
                    + "(is|was|are|were) the (bill|price|cost) (for|of) the other|at the expense of (the|our|their) \\w+|"
                    + "(measures?|metrics?|numbers?|goals?|targets?) (were|are|was) (in conflict|against each other|at odds)|"
                    + "(paid|pays|pay) for (it|that|one) (with|in) (the other|\\w+))\\b");

    private MeasuresConflict() {}

    static Detector detector() {
        return Detector.of("measures-conflict", JUDGMENT, "Two measures of success pull against each other.")
                .finds(MeasuresConflict::find)
                .matches("[[Conversion rose, but refunds rose too]].")
                .matches("[[latency fell by a third and the bill doubled]]")
                .matches("[[Picture quality was up while delivery cost went up eleven percent]].")
                .matches("[[The two numbers pulled against each other from the first week]].")
                .skips("Conversion rose and churn fell.", "both got better")
                .skips("Latency fell, but it took nine weeks.", "one measure and a date")
                .skips("We balanced competing priorities.", "no measure is named")
                .skips("The cost fell from 9 to 4.", "one measure");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        int done = -1;
        for (Clause clause : transcript.clauses()) {
            if (clause.index() <= done
                    || clause.mode() == Mode.CONDITION
                    || clause.mode() == Mode.UNREAL
                    || Clues.isAbstract(clause) && !Clues.hasFigure(clause)) {
                continue;
            }
            Clause next = transcript.next(clause);
            if (SAID.in(clause.plain()) && clause.words().size() > 4) {
                quotes.add(transcript.quote(clause));
                done = clause.index();
            } else if (next.index() > clause.index()
                    && next.mode() != Mode.CONDITION
                    && next.mode() != Mode.UNREAL
                    && (AGAINST.contains(next.opening())
                            || next.sentence() == clause.sentence()
                                    && next.opening().isEmpty())
                    && good(clause) * good(next) < 0
                    && !measure(clause).equals(measure(next))) {
                quotes.add(transcript.quote(clause, next));
                done = next.index();
            }
        }
        return quotes;
    }

    private static String measure(Clause clause) {
        for (Word word : clause.words()) {
            if (word.isAny(WANTED) || word.isAny(UNWANTED)) {
                return word.lemmas().get(0);
            }
        }
        return "";
    }

    /** 1 where a measure got better in a clause, -1 where one got worse, 0 where neither is said. */
    private static int good(Clause clause) {
        int measure = 0;
        int way = 0;
        int plainly = 0;
        for (int i = 0; i < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            boolean amount = i + 1 < clause.words().size()
                    && clause.words().get(i + 1).lower().equals("than");
            if (amount) {
                continue;
            }
            if (measure == 0 && word.isAny(WANTED)) {
                measure = 1;
            } else if (measure == 0 && word.isAny(UNWANTED)) {
                measure = -1;
            } else if (word.isAny(UP)) {
                way = way == 0 ? 1 : way;
            } else if (word.isAny(DOWN)) {
                way = way == 0 ? -1 : way;
            } else if (word.isAny(BETTER)) {
                plainly = 1;
            } else if (word.isAny(WORSE)) {
                plainly = -1;
            }
        }
        if (measure == 0 || clause.negated()) {
            return 0;
        }
        return plainly != 0 ? plainly : measure * way;
    }
}

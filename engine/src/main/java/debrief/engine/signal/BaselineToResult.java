package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Mode;
import debrief.engine.text.Quantity;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A before and an after, both in figures. */
final class BaselineToResult {
    private static final Pattern FROMTO = Pattern.compile("\\bfrom (\\S+ ){1,5}to (\\S+ ){0,4}");
    private static final Pattern NOW = Pattern.compile(
            "\\b(now|used to|before|had been|'d been|it was|they were|instead of|ended|fell|dropped|went|rose|"
                    + "down|up|grew|halved|doubled)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(went|fell|dropped|rose|cut|down|up|now|used to|instead of|before|after|became|reduced|grew|"
                    + "was|were|had been|'d been|it took|takes|twice|half|halved|doubled|ended)\\b");

    private BaselineToResult() {}

    static Detector detector() {
        return Detector.of("baseline-to-result", IMPACT, "Goes from a figure before to a figure after.")
                .finds(BaselineToResult::find)
                .matches("[[Leakage went from 0.8 percent to 0.3]].")
                .matches("[[It takes nine days, it used to be ten weeks]].")
                .skips("Latency is down 42 percent.", "no figure before")
                .matches("[[the queue fell from ninety minutes to twelve]]")
                .skips("I moved from Rome to Paris.", "no figures")
                .skips("We ran from 3 May to 11 July.", "dates")
                .skips("We had 14 stores, and it took nine weeks now.", "of different things");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            if (Clues.isAbstract(clause) || clause.mode() == Mode.CONDITION) {
                continue;
            }
            Clause next = transcript.next(clause);
            boolean within =
                    Figures.count(clause) > 1 && FROMTO.matcher(clause.plain()).find() && measured(clause);
            boolean across = next.index() > clause.index()
                    && Figures.count(clause) > 0
                    && Figures.count(next) > 0
                    && alike(clause.quantities(), next.quantities())
                    && NOW.matcher(clause.plain() + " " + next.plain()).find()
                    && CHANGE.matcher(next.plain()).find();
            if (within || across) {
                quotes.add(within ? transcript.quote(clause) : transcript.quote(clause, next));
            }
        }
        return quotes;
    }

    /** Whether two numbers or more of a clause are no dates. */
    private static boolean measured(Clause clause) {
        return clause.quantities().stream()
                        .filter(quantity -> quantity.role() != Quantity.Role.DATE)
                        .count()
                > 1;
    }

    /** Whether a number of one clause and one of the other may measure the same. */
    private static boolean alike(List<Quantity> one, List<Quantity> other) {
        for (Quantity before : one) {
            for (Quantity after : other) {
                boolean firm = firm(before) && firm(after);
                boolean same = before.unit() == after.unit()
                        || before.unit() == Quantity.Unit.NONE
                        || after.unit() == Quantity.Unit.NONE;
                if (firm && same && before.value() != after.value()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean firm(Quantity quantity) {
        return quantity.role() != Quantity.Role.DATE && quantity.role() != Quantity.Role.LOOSE;
    }
}

package debrief.engine.signal;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Mode;
import debrief.engine.text.Quantity;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.List;
import java.util.Set;

/** Word lists and small tests that more than one detector uses. */
final class Clues {
    /** What somebody does who decides. */
    static final Set<String> DECIDE = Words.of(
            "decide stop cut choose pick refuse halt kill cancel reject escalate insist freeze revert drop overrule override postpone delay "
                    + "hold pull block veto commit approve limit cap split swap replace reverse withdraw pause close scrap defer recommend bet "
                    + "forbid ban shift shelve switch move keep promise sign abandon ditch retire lock isolate throttle disable skip sacrifice "
                    + "rule settle prefer select back delete remove redirect roll retain decline suspend terminate cease discontinue withhold impose "
                    + "designate opt refrain relinquish waive revoke rescind instruct authorise authorize");

    /** What somebody does with their own hands, ears and feet. */
    static final Set<String> ACT = Words.of(
            "build write measure count ask call sit draw trace check compare run give buy pay take put show tell offer borrow sleep drive walk "
                    + "read test calculate work find look watch go sign send bring log price estimate phone ring fly visit open print copy plot map "
                    + "spend hire train fix change add move rent ship turn set halve double swap book get meet see hear learn notice discover "
                    + "say admit apologise apologize warn explain propose suggest argue reply answer invite gather join pull push try start stop plan "
                    + "present examine inspect obtain accompany request instruct inform notify telephone interview observe enquire inquire purchase "
                    + "collect gather prepare draft compile construct install configure repair restore relocate transfer assign appoint "
                    + "arrange distribute divide separate group verify record carry approach consult question challenge "
                    + "split label sort list rank cost replay reproduce rehearse simulate prototype sketch interview shadow negotiate pick bet make");

    private Clues() {}

    /** Whether a clause speaks in management nouns: work is meant, and none is named. */
    static boolean isAbstract(Clause clause) {
        return clause.managerial();
    }

    /** Whether a clause tells something: neither in management nouns, nor of anybody. */
    static boolean tells(Clause clause) {
        return clause.subject() != Subject.YOU && !isAbstract(clause);
    }

    /** Whether a clause was told as so, whole or as a fragment: no plan, no condition, nothing that was not. */
    static boolean isTold(Transcript transcript, Clause clause) {
        return transcript.counts(clause) || clause.mode() == Mode.VERBLESS;
    }

    /** Whether a clause holds one of these very words. */
    static boolean has(Clause clause, Set<String> words) {
        for (Word word : clause.words()) {
            if (words.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause holds a number that says something of something: 9 out of 10 does not, nor a bare percentage. */
    static boolean hasFigure(Clause clause) {
        if (Figures.count(clause) == 0) {
            return false;
        }
        List<Quantity> quantities = clause.quantities();
        return quantities.isEmpty()
                || quantities.stream()
                        .anyMatch(quantity -> quantity.role() != Quantity.Role.LOOSE
                                && !(quantity.unit() == Quantity.Unit.PERCENT
                                        && quantity.role() == Quantity.Role.AMOUNT
                                        && !isShare(clause, quantity)));
    }

    /** Whether a percentage is one of something: "of the tickets". */
    private static boolean isShare(Clause clause, Quantity quantity) {
        for (Word word : clause.words()) {
            if (word.span().start() >= quantity.span().end()) {
                return word.lower().equals("of");
            }
        }
        return false;
    }
}

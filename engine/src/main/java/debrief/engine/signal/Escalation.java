package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Raised to somebody who can decide, with what they need for it: an option, a date, a reason with something in it. */
final class Escalation {
    private static final Set<String> UPWARD = Words.of(
            "director manager head chief president vp svp cto ceo cfo cio coo ciso executive exec boss sponsor chairman chair "
                    + "producer publisher customer minister committee board council minister steering regulator auditor principal lead partner owner leadership colonel");
    private static final Phrases RAISE = Phrases.of(
            "\\b(escalat(e|ed|es|ing)|escalation|(took|take|brought|bring|put|raised|raise|carried|carry) (it|this|that|them|the "
                    + "\\w+( \\w+)?|both( \\w+)?|my \\w+|two \\w+|three \\w+) (\\w+ )?(to|before|in front of|up to)|with (a|the|two|three) (choices?|options?)|(went|go|gone|"
                    + "turned|wrote|walked) (straight |up |over |directly )?to|(told|rang|called|asked|phoned|warned|informed|notified|"
                    + "tell|ring|call|ask|warn))\\b");
    private static final Phrases OPTION = Phrases.of(
            "\\b(either|option|options|choice|choose|(two|three) (ways|choices|dates|paths|plans|routes)|or (we|i|else|they|he|she|the)|"
                    + "recommend(ed|ation)?|propos(ed|al)|ask(ed)? (him|her|them|for) (to|a|the|one|two)|decide|decision|"
                    + "instead|rather than|if not|otherwise|unless|because|since|so that|against|in exchange|penalt(y|ies))\\b");
    private static final Phrases ASKS = Phrases.of(
            "\\b(either|(two|three|the|my|with|a) (options?|choices?|ways|proposals?|recommendation)|to (choose|decide|rule|pick)|a ruling|"
                    + "recommend(ed)?|with (a|one) (page|figure|price|number))\\b");
    /** What was brought along is looked for in so many clauses. */
    private static final int REACH = 4;

    private Escalation() {}

    static Detector detector() {
        return Detector.of(
                        "escalation",
                        JUDGMENT,
                        "Takes a matter to somebody who can decide, with an option, a date or a reason.")
                .finds(Escalation::find)
                .matches("[[I escalated it to our director with two options]], and she had until Friday.")
                .matches("[[i took it to the cfo because the penalty was two hundred thousand a week]]")
                .matches("[[I went to the head of operations and asked her to choose one of the two dates]].")
                .matches("[[I raised an escalation to the board, either we drop the site]] or we lose six weeks.")
                .skips("I escalated the issue to leadership.", "nothing came with it")
                .skips("I escalated early and often.", "to nobody, with nothing")
                .skips("The vendor escalated to my director because of two invoices.", "somebody else escalated")
                .skips("I went to the director's leaving party in May.", "nothing was decided");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        int done = -1;
        for (Clause clause : transcript.clauses()) {
            if (clause.index() <= done || !raises(transcript, clause)) {
                continue;
            }
            boolean escalates = clause.plain().contains("escalat");
            for (int i = clause.index(); i < Math.min(transcript.clauses().size(), clause.index() + REACH); i++) {
                Clause with = transcript.clauses().get(i);
                if (carries(with, escalates)) {
                    quotes.add(transcript.quote(clause, with));
                    done = i;
                    break;
                }
            }
        }
        return quotes;
    }

    private static boolean raises(Transcript transcript, Clause clause) {
        boolean mine = clause.subject() == Subject.ME || clause.subject() == Subject.US;
        return mine
                && transcript.counts(clause)
                && !clause.negated()
                && RAISE.in(clause.plain())
                && clause
                        .words()
                        .subList(Math.max(0, clause.verb()), clause.words().size())
                        .stream()
                        .anyMatch(word -> word.isAny(UPWARD) && !word.lower().equals("lead"));
    }

    private static boolean carries(Clause clause, boolean escalates) {
        boolean holds = Clues.hasFigure(clause) || When.isDate(clause);
        boolean option = OPTION.in(clause.plain());
        return !Clues.isAbstract(clause)
                && clause.mode() != Mode.UNREAL
                && (ASKS.in(clause.plain()) || (escalates ? option || holds : option && holds));
    }
}

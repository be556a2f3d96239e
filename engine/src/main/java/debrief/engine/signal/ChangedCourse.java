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

/** Something was found, and then something else was done than was planned. */
final class ChangedCourse {
    private static final Set<String> FIND = Words.of(
            "find show see measure discover learn notice turn reveal count realise realize detect observe prove fail break "
                    + "crash drop fall rise lose exceed miss say");
    private static final Set<String> FAILED = Words.of("fail break crash lose miss exceed");
    private static final Phrases EVIDENCE = Phrases.of(
            "\\b(turned out|(the|our|my|his|her|their) (\\w+ )?(test|numbers?|data|logs?|figures?|pilot|count|results?|trial|"
                    + "measurements?|rehearsal|survey|sample|canary|drill|audit|report|readings?)|came back|showed|found|measured|"
                    + "percent|proved|revealed)\\b");
    private static final Phrases TURN = Phrases.of(
            "\\b(chang(e|ed|ing) (course|my mind|our mind|our minds|the plan|my plan|our plan|the order|direction|it|that|tack)|"
                    + "switch(ed|ing)?|abandon(ed|ing)?|scrap(ped|ping)?|threw (it|that|them|the \\w+|my \\w+|our \\w+|away|out)|"
                    + "revers(ed|ing)|revert(ed|ing)?|went back to the (old|previous|first|original|older)|instead|turned (it|that|the \\w+) around|"
                    + "dropp(ed|ing) (it|that|the|my|our|one)|tore up|rip(ped)? (it|that) (up|out)|gave up (on )?(the|my|our|that)|"
                    + "stopp(ed|ing) (it|that|the|my|our|talking|asking|arguing|selling|using|pushing|testing)|(moved|moving|put|putting|brought|rolled) (\\w+ ){0,4}back|did stop|"
                    + "halt(ed|ing)? (it|that|the|my|our)|rewrote|redrew|re-?planned|replac(e|ed|ing) "
                    + "(it|that|the|my|our)|went (for|with) (the|a) (other|second|older|smaller|slower)|"
                    + "reconsidered|altered|modified|amended|cancel(led|ed|ling)? (it|that|the|my|our))\\b");
    private static final Phrases BACK = Phrases.of(
            "\\b((moved|moving|put|putting|brought|rolled|took|switched|went) (\\w+ ){0,4}back|halt(ed)?|revert(ed)?|withdrew|reversed)\\b");
    private static final Phrases PLAN = Phrases.of(
            "\\b((the|my|our) (first |original |initial |old )?(plan|idea|design|version|approach|intention|guess|assumption) "
                    + "(was|had been|were|said)|(i|we) (had |'d )?(planned|meant|intended|wanted|thought|assumed|expected|"
                    + "believed|started|began|set out|hoped|bet)|(was|were) (going|meant|supposed|planned) to|originally|at first|"
                    + "initially|to begin with|first (i|we))\\b");
    /** The turn is looked for so many clauses after what was found. */
    private static final int NEXT = 4;
    /** A plan is looked for so many clauses before what was found. */
    private static final int BEFORE = 8;

    private ChangedCourse() {}

    static Detector detector() {
        return Detector.of("changed-course", JUDGMENT, "A finding made the speaker do something else than planned.")
                .finds(ChangedCourse::find)
                .matches("The plan was one weekend. [[The rehearsal took 31 hours, so I switched to nine waves]].")
                .matches(
                        "we wanted the cloud database [[and the test showed 900 rows a second so we went back to the old one]]")
                .matches(
                        "I had planned to buy it. [[It turned out their export had no dates, so I dropped the purchase]].")
                .skips("The plan was one weekend, and it took one weekend.", "nothing changed")
                .skips("We pivoted based on learnings.", "nothing was found")
                .skips("I switched the light on.", "no finding, no plan")
                .matches("[[The second wave lost 12 orders, so we went back to the old path]].")
                .skips("The test showed 900 rows a second, so I signed.", "nothing was planned otherwise")
                .skips("At first it was slow. We found the cause and fixed it.", "a repair, no other course");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        List<Clause> clauses = transcript.clauses();
        int done = -1;
        for (Clause clause : clauses) {
            if (clause.index() <= done || !finding(clause)) {
                continue;
            }
            for (int i = clause.index() + 1; i < Math.min(clauses.size(), clause.index() + 1 + NEXT); i++) {
                boolean after = so(clauses.get(i)) && (Clues.hasFigure(clause) || clause.verbIn(FAILED));
                boolean back = clause.subject() == Subject.THING
                        && clause.verbIn(FAILED)
                        && BACK.in(clauses.get(i).plain());
                if (turns(clauses.get(i)) && (after || back || planned(clauses, clause.index()))) {
                    quotes.add(transcript.quote(clause, clauses.get(i)));
                    done = i;
                    break;
                }
            }
        }
        return quotes;
    }

    private static boolean finding(Clause clause) {
        return clause.mode() == Mode.HAPPENED
                && !Clues.isAbstract(clause)
                && clause.words().size() > 3
                && (EVIDENCE.in(clause.plain())
                        || clause.verbIn(FIND) && (Clues.hasFigure(clause) || clause.subject() == Subject.THING));
    }

    private static boolean turns(Clause clause) {
        return (clause.subject() == Subject.ME || clause.subject() == Subject.US)
                && clause.mode() == Mode.HAPPENED
                && !clause.negated()
                && !Clues.isAbstract(clause)
                && TURN.in(clause.plain());
    }

    /** Whether it says that it follows from what went before. */
    private static boolean so(Clause clause) {
        return clause.plain().startsWith("so ")
                || clause.plain().startsWith("and so ")
                || clause.plain().contains(" therefore ");
    }

    private static boolean planned(List<Clause> clauses, int at) {
        for (int i = Math.max(0, at - BEFORE); i <= at; i++) {
            if (PLAN.in(clauses.get(i).plain())) {
                return true;
            }
        }
        return false;
    }
}

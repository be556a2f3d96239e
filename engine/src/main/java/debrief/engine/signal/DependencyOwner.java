package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.People;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** What was needed of whom, and by when: a dependency with an owner and a date. */
final class DependencyOwner {
    private static final Phrases NEED = Phrases.of(
            "\\b(depend(s|ed|ing)? on|hung on|hangs on|relied on|wait(s|ed|ing)? (for|on)|blocked (by|on)|need(s|ed)? (from|\\w+ from|\\w+ \\w+ from)|"
                    + "(had|has|have) to (deliver|provide|sign|approve|supply|release|review|finish|hand|ship|build|give)|"
                    + "(promised|owed|owes|committed|agreed|accepted|signed|confirmed|undertook|delivered|owned|owns) (us |me |it |for |to |the |that |a |\\d|two|three|four|six|"
                    + "eight|ten|twelve)|needed (two|three|four|five|six|eight|ten|twelve|\\d+)|(was|were) (due|owed|promised)|"
                    + "slot|hand-?over|the date (was|came) from)\\b");
    private static final Phrases TIME = Phrases.of(
            "\\b((one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|\\d+)[ -](working )?(days?|weeks?|months?|sprints?|hours?|quarters?)|"
                    + "(by|until|till|before|on|in) (the )?(\\w+ )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|"
                    + "march|april|may|june|july|august|september|october|november|december|end of|first|second|third|\\d+(st|nd|rd|th)|q[1-4]|"
                    + "spring|summer|autumn|winter|christmas|easter))\\b");

    private static final Phrases BY_WHOM = Phrases.of(
            "\\b(waited for|waiting for|waited on|waiting on|depended on|depends on|relied on|blocked by|blocked on|hung on|needed|need)\\b");

    private DependencyOwner() {}

    static Detector detector() {
        return Detector.of("dependency-owner", EXECUTION, "Names who owed what, and by when.")
                .finds(DependencyOwner::find)
                .matches("[[The identity lead owed us the new token service by the fourth of May]].")
                .matches("[[we waited for the vendor who needed twelve weeks for the firmware]]")
                .matches("[[The legal team had to sign the letter before Friday]].")
                .skips("We had many dependencies in Q3.", "nobody owed them")
                .skips("The vendor was late by two weeks.", "what was owed is not named")
                .skips("The lead promised to help.", "no date")
                .skips("Dependencies were tracked weekly with owners.", "no owner is named");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        int done = -1;
        for (Clause clause : transcript.clauses()) {
            if (clause.index() <= done
                    || clause.mode() == Mode.UNREAL
                    || clause.mode() == Mode.CONDITION
                    || Clues.isAbstract(clause)) {
                continue;
            }
            Clause next = transcript.next(clause);
            boolean alone = owed(clause) && timed(clause);
            boolean both = !alone
                    && next.index() > clause.index()
                    && next.sentence() == clause.sentence()
                    && !Clues.isAbstract(next)
                    && (owed(clause) && timed(next) && next.subject() != Subject.ME
                            || needs(clause) && named(next) && timed(next));
            if (alone || both) {
                quotes.add(alone ? transcript.quote(clause) : transcript.quote(clause, next));
                done = alone ? clause.index() : next.index();
            }
        }
        return quotes;
    }

    private static boolean timed(Clause clause) {
        return TIME.in(clause.plain()) || When.isDate(clause);
    }

    private static boolean owed(Clause clause) {
        return named(clause) && needs(clause);
    }

    private static boolean needs(Clause clause) {
        return NEED.in(clause.plain());
    }

    private static boolean named(Clause clause) {
        return clause.subject() == Subject.OTHER
                        && clause.has(People.ROLES)
                        && clause.words().size() > 4
                || BY_WHOM.in(clause.plain()) && clause.has(People.ROLES);
    }
}

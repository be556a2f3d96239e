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

/** What decided between the ways there were. */
final class Criterion {
    private static final Set<String> CHOOSE = Words.of("choose pick select prefer cut drop defer favour favor");
    private static final Phrases DECIDED = Phrases.of(
            "\\b(what (decided|settled|tipped|swung|turned) (it|that|the \\w+|me|us)|(that|this|which|it) (settled|decided|tipped) (it|the \\w+|me|us)|"
                    + "the (deciding|decisive) (\\w+)|tipped the (balance|scales?)|came down to (one|the|which|who|whether|a|how|what)|(my|the|our|one) (only |first |single |main )?"
                    + "(criterion|yardstick) (was|is|for)|(my|the|our|one) (only |first |single |main )?(test|question|measure) (was|is) (whether|if|who|which|how|what)|(asked|ask|put) (two|three|one|the same|a|four) (things?|questions?) (of|to) (each|every|all)|"
                    + "the (one|ones|item|items|project|projects|team|vendor|option) (that|which|who|with) (\\w+ ){0,3}(most|least|"
                    + "fewest|longest|shortest|cheapest|largest|highest|lowest)|(ranked|sorted|ordered|scored|rank|sort|order|score) "
                    + "(them|it|everything|each|the \\w+|all) by|by (cost of delay|how (much|many|long|often)|what (it|they|each)|who)|"
                    + "decided (on|by) the (number|count|cost|risk|date|time)|because only|since only|only (\\w+ )?(one|two|three) (\\w+ )?(touched|met|"
                    + "passed|fit|fitted|worked|had|could|survived|kept|held))\\b");

    private static final Set<String> PICK = Words.of("choose pick select prefer");

    private Criterion() {}

    static Detector detector() {
        return Detector.of("criterion", JUDGMENT, "Says by what it was decided between the ways there were.")
                .finds(Criterion::find)
                .matches("[[What settled it was the way back]]: only one of them had one.")
                .matches("[[I ranked them by how many nights each had cost us]].")
                .matches("[[i picked the second vendor because their export held dates]]")
                .matches("[[My test was whether a store could open without it]].")
                .skips("I chose it after careful thought.", "by what is not said")
                .skips("I chose alignment because it is key.", "a management noun is no measure")
                .skips("She sorted the letters by hand.", "nothing was decided")
                .skips("I would have picked it because it was red.", "it did not happen");
    }

    private static final Phrases WENT_FOR =
            Phrases.of("\\b(i|we) (\\w+ )?(went|go|go|decided) (for|with) (the|a|his|her|their|option|number)\\b");

    private static boolean decided(Transcript transcript, Clause clause) {
        Clause next = transcript.next(clause);
        boolean same = next.index() > clause.index() && next.sentence() == clause.sentence();
        return DECIDED.in(clause.plain())
                || same && DECIDED.in(clause.plain() + " " + next.plain()) && !DECIDED.in(next.plain());
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        int done = -1;
        for (Clause clause : transcript.clauses()) {
            if (clause.index() <= done || clause.mode() == Mode.UNREAL || Clues.isAbstract(clause)) {
                continue;
            }
            Clause next = transcript.next(clause);
            boolean because = next.index() > clause.index()
                    && next.sentence() == clause.sentence()
                    && (next.opening().equals("because")
                            || next.opening().equals("since")
                            || next.opening().equals("as"))
                    && next.verb() >= 0
                    && next.words().size() > 3
                    && !Clues.isAbstract(next);
            Clause before = transcript.before(clause);
            boolean therefore = before.index() < clause.index()
                    && (clause.opening().equals("so") || clause.plain().contains("therefore"))
                    && before.verb() >= 0
                    && before.words().size() > 4
                    && before.mode() != Mode.CONDITION
                    && !Clues.isAbstract(before);
            boolean mine = clause.subject() == Subject.ME || clause.subject() == Subject.US;
            boolean chosen = mine
                    && transcript.counts(clause)
                    && !clause.negated()
                    && (clause.verbIn(CHOOSE) || WENT_FOR.in(clause.plain()))
                    && (because || therefore && (clause.verbIn(PICK) || WENT_FOR.in(clause.plain())));
            if (chosen) {
                quotes.add(because ? transcript.quote(clause, next) : transcript.quote(before, clause));
                done = because ? next.index() : clause.index();
            } else if (decided(transcript, clause)
                    && clause.verb() >= 0
                    && clause.words().size() > 2
                    && (clause.subject() != Subject.OTHER)) {
                boolean goesOn = clause.words().size() < 7
                        && next.sentence() == clause.sentence()
                        && next.index() > clause.index();
                quotes.add(goesOn ? transcript.quote(clause, next) : transcript.quote(clause));
                done = goesOn ? next.index() : clause.index();
            }
        }
        return quotes;
    }
}

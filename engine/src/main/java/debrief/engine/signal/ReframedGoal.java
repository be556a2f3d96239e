package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Asks what is really wanted, or says that the question as put was the wrong one. */
final class ReframedGoal {
    private static final Phrases ASKED = Phrases.of(
            "\\b(what (exactly |really |actually )?(he|she|they|it|that|this|success|done|good|failure|the \\w+( \\w+)?) (really |"
                    + "actually )?(meant|means|mean|needed|needs|need|wanted|wants|want|was for|is for|were for|would (mean|look like|"
                    + "count|be)|looks? like|had to (do|be)|has to (do|be)|must not)|what (problem|question|pain|decision) |"
                    + "what (it|this|that|they|the \\w+) (was|is|were) (really |actually )?for|(what|which) (number|measure|metric|date|"
                    + "customers?|users?) (really |actually )?(matter(s|ed)?|count(s|ed)?|was meant|is meant)|why (they|he|she|it|this|that|"
                    + "the \\w+) (really |actually )?(wanted|wants|needed|needs|had to|has to|has to be|was (needed|wanted|asked))|"
                    + "who (it|this|that) (was|is) (really )?for)\\b");
    private static final Phrases REFRAME = Phrases.of(
            "\\b(the (real|actual|true|right) (question|problem|goal|need|issue|ask|target|constraint) (was|is|were|turned out)|"
                    + "(was|is|were) (n't|not|never) (really )?the (real |actual |right )?(question|problem|goal|point|target|issue|need)|"
                    + "the wrong (question|problem|goal|target|measure|metric|number|thing to)|the question behind|"
                    + "what (they|he|she|it|the \\w+|people|customers) (really|actually) (needed|wanted|asked|meant|cared|feared|"
                    + "needs|wants|needs|mattered)|(asked|asks|ask) for (\\w+ ){1,4}(but|and) (needed|wanted|meant)|"
                    + "turned (the|that|this) (question|request|goal|ask) (\\w+ )?(into|around|round)|"
                    + "so the (goal|question|target|aim) (became|was)|(rewrote|restated|reworded|redefined|reframed|rephrased) the "
                    + "(goal|question|target|ask|request|problem))\\b");

    private ReframedGoal() {}

    static Detector detector() {
        return Detector.of(
                        "reframed-goal",
                        JUDGMENT,
                        "Finds out what is really wanted, or puts the question differently, before going on.")
                .finds(ReframedGoal::find)
                .matches("[[I asked her what the report was for]].")
                .matches("[[the real question was which customers could wait until may]]")
                .matches("[[First I asked what they meant by faster]], and it was the first page only.")
                .matches("[[What they really needed was a list of the 40 late orders]].")
                .skips("I clarified the goals with stakeholders.", "what was found out is not told")
                .skips("She asked what I wanted for lunch.", "somebody else asked")
                .skips("The real challenge was communication.", "nothing is asked anew")
                .skips("I asked what the port was.", "a fact, not the goal");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            if (clause.mode() == Mode.UNREAL
                    || clause.mode() == Mode.CONDITION
                    || Clues.isAbstract(clause) && !named(clause)) {
                continue;
            }
            Clause before = transcript.before(clause);
            boolean asksHere = asks(transcript, clause) && ASKED.in(clause.plain());
            boolean asksBefore = before.index() < clause.index()
                    && before.sentence() == clause.sentence()
                    && asks(transcript, before)
                    && ASKED.in(clause.plain())
                    && ASKED.in(" " + clause.plain());
            if (asksHere) {
                quotes.add(transcript.quote(clause));
            } else if (asksBefore) {
                quotes.add(transcript.quote(before, clause));
            } else if (REFRAME.in(clause.plain() + " " + following(transcript, clause))
                    && !REFRAME.in(following(transcript, clause))
                    && clause.words().size() + transcript.next(clause).words().size() > 6) {
                boolean whole = REFRAME.in(clause.plain()) && clause.words().size() > 6;
                quotes.add(whole ? transcript.quote(clause) : transcript.quote(clause, transcript.next(clause)));
            }
        }
        return quotes;
    }

    private static String following(Transcript transcript, Clause clause) {
        Clause next = transcript.next(clause);
        return next.index() > clause.index() && next.sentence() == clause.sentence() ? next.plain() : "";
    }

    /** The goal itself may be called one: "the real goal was 40 fewer calls". */
    private static boolean named(Clause clause) {
        return Clues.hasFigure(clause);
    }

    private static boolean asks(Transcript transcript, Clause clause) {
        return (clause.subject() == Subject.ME || clause.subject() == Subject.US)
                && transcript.counts(clause)
                && clause.verbIn(ASK);
    }

    private static final java.util.Set<String> ASK = debrief.engine.text.Words.of(
            "ask find clarify question check establish enquire inquire want know understand");
}

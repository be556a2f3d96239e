package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Two ways side by side, each with something that speaks for or against it. */
final class OptionsCompared {
    private static final Phrases OPTION = Phrases.of(
            "\\b((option|plan|route|path|way|choice|vendor|design|variant|project|candidate|bid) (one|two|three|a|b|c|1|2|3)|"
                    + "(the|one|another) (first|second|third|other|former|latter|cheap|cheaper|cheapest|safe|safer|obvious|easy|easier|bought|old|new|"
                    + "older|newer|bigger|smaller|fast|faster|slow|slower) (one|option|way|choice|route|path|vendor|design|project|plan|bid|"
                    + "offer|tool|product|system|database)|the (alternative|others?)|the one (was|is|would|took|cost|needed)|"
                    + "we could (also |have |just )?|i could (also |have |just )?|(they|you|one) could (also |have |just )?|could (\\w+ ){1,12}or (\\w+ )?(take|wait|ship|cut|pay|buy|build|keep|move|leave|launch|estimate|accept|slip)|either|or else|"
                    + "instead of|rather than|versus|compared (with|to)|against (the|a) (other|second)|(buy|buying|build|building|"
                    + "rent|renting|wait|waiting|stay|staying|keep|keeping) (it |them |the \\w+ )?(would|meant|means|was|is|took|takes|cost|costs|needs|needed))\\b");
    private static final Phrases PROPERTY = Phrases.of(
            "\\b(cheaper|dearer|faster|slower|safer|riskier|simpler|harder|easier|quicker|smaller|bigger|longer|shorter|better|worse|"
                    + "more expensive|less \\w+|more \\w+|higher|lower|nearer|older|newer|costs?|costing|took|takes?|would (take|cost|need|save|lose|mean|"
                    + "break|give|keep|leave)|needs?|needed|los(e|es|t)|sav(e|es|ed)|meant|means|without|no (way back|reply|support)|"
                    + "ran|runs|held|holds|kept|keeps|gave|gives|broke|breaks|only|too|minus|plus)\\b");
    /** Two options are compared when so many clauses at most lie between them. */
    private static final int NEAR = 4;

    private OptionsCompared() {}

    static Detector detector() {
        return Detector.of(
                        "options-compared",
                        JUDGMENT,
                        "Sets two options side by side, with something that tells each from the other.")
                .finds(OptionsCompared::find)
                .matches("[[The first vendor was cheaper by 40,000, the second one needed no new training]].")
                .matches(
                        "[[we could wait two weeks and lose the slot or we could cut the export and ship with 3 reports less]]")
                .matches("[[Building it would take nine months. The other option cost 90,000 a year]].")
                .matches("[[Waves took six weeks longer than a single weekend, but the weekend had no way back]].")
                .matches("[[I had three choices. Buy it at 1.40 a check. Or build it, which takes ten months]].")
                .skips("I weighed all the options carefully.", "none is named")
                .skips("The first option was cheaper.", "one option")
                .skips("We could do this or we could do that.", "nothing tells them apart")
                .skips("The second server was slower than in May, but it had no way back.", "one thing at two times");
    }

    /** "I had three choices": what they were is told in the next clauses. */
    private static final Phrases LISTED = Phrases.of(
            "\\b((two|three|four|2|3|4) (\\w+ )?(options|ways|choices|alternatives|routes|paths|versions|possibilities|offers|bids|variants)|"
                    + "(the|my|our|their) (options|choices|alternatives) (were|are|was)|(the|my|our|a|one) choice (was|between)|with a choice|"
                    + "(version|option|plan|variant) (a|one|1))\\b");

    private static final Phrases OTHERWISE = Phrases.of(
            "\\b(or|the (other|second|last|third|latter)|(version|option|plan|variant) (b|two|2)|second|two)\\b");
    /** The options that were announced are looked for in so many clauses. */
    private static final int LIST = 7;

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        List<Clause> clauses = transcript.clauses();
        int first = -1;
        int done = -1;
        for (Clause clause : clauses) {
            if (clause.index() <= done || Clues.isAbstract(clause) || clause.mode() == Mode.CONDITION) {
                continue;
            }
            int listed = listed(transcript, clause);
            if (listed > 0) {
                quotes.add(transcript.quote(clause, clauses.get(listed)));
                done = listed;
                first = -1;
            } else if (than(transcript, clause)) {
                quotes.add(transcript.quote(clause, transcript.next(clause)));
                done = clause.index() + 1;
                first = -1;
            } else if (option(transcript, clause)) {
                if (first >= 0 && clause.index() - first <= NEAR) {
                    Clause last =
                            PROPERTY.in(clause.plain()) || Clues.hasFigure(clause) ? clause : transcript.next(clause);
                    quotes.add(transcript.quote(clauses.get(first), last));
                    done = last.index();
                    first = -1;
                } else {
                    first = clause.index();
                }
            }
        }
        return quotes;
    }

    /** The place of the clause that ends a list of options which begins here, or -1. */
    private static int listed(Transcript transcript, Clause clause) {
        if (!LISTED.in(clause.plain())) {
            return -1;
        }
        int properties = 0;
        boolean other = false;
        List<Clause> clauses = transcript.clauses();
        for (int i = clause.index(); i < Math.min(clauses.size(), clause.index() + LIST); i++) {
            Clause at = clauses.get(i);
            boolean announces = i == clause.index();
            other |= announces ? at.plain().contains(" or ") : OTHERWISE.in(at.plain());
            properties += property(at) && !(announces && Figures.count(at) < 2 && !PROPERTY.in(at.plain())) ? 1 : 0;
            if (other && properties >= 2) {
                return i;
            }
        }
        return -1;
    }

    /** An option with something said of it, here or in the next clause. */
    private static boolean option(Transcript transcript, Clause clause) {
        if (!OPTION.in(clause.plain())) {
            return false;
        }
        Clause next = transcript.next(clause);
        return property(clause)
                || next.index() > clause.index()
                        && next.sentence() == clause.sentence()
                        && !OPTION.in(next.plain())
                        && property(next);
    }

    private static boolean property(Clause clause) {
        return !Clues.isAbstract(clause)
                && (Clues.hasFigure(clause)
                        || PROPERTY.in(clause.plain()) && clause.words().size() > 3);
    }

    /** "Waves took longer than a weekend, but the weekend had no way back": the thing behind "than" is met again. */
    private static boolean than(Transcript transcript, Clause clause) {
        int than = clause.plain().indexOf(" than ");
        Clause next = transcript.next(clause);
        if (than < 0 || next.index() == clause.index() || !next.opening().equals("but")) {
            return false;
        }
        String[] behind = clause.plain().substring(than + 6).split(" ", -1);
        String last = behind[behind.length - 1];
        return last.length() > 3 && next.plain().contains(last) && PROPERTY.in(clause.plain());
    }
}

package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Clause;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Set phrases of office speech that name nothing, unless their meaning follows. */
final class Jargon {
    private static final Phrases EMPTY = Phrases.of(
            "\\b(mov(e|ed|ing) the needle|north[- ]star|low[- ]hanging fruit|boil(ing)? the ocean|single (pane of glass|"
                    + "source of truth)|driv(e|es|ing) (alignment|outcomes|impact|value|clarity|excellence|results|synerg\\w+)|drove "
                    + "(alignment|outcomes|impact|value|clarity|excellence|results|synerg\\w+)|paradigm( shift)?s?|synerg\\w+|"
                    + "holistic(ally)?|value[- ]adds?|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|"
                    + "actionable insights?|double[- ]click(ed|ing)? on|circl(e|ed|ing) back|(take|took) (it|this|that) offline|"
                    + "thought leader(ship|s)?|core competenc\\w+|operationali[sz]\\w+|(digital|agile) transformation|"
                    + "(operational|delivery|engineering|execution) excellence|continuous improvement|customer[- ]centric\\w*|"
                    + "outcome[- ](driven|oriented|based|focused)|data[- ](driven|informed)|results[- ](driven|oriented)|"
                    + "win[- ]win|think(ing)? outside the box|at the intersection of|strategic (lens|narrative|pillars?|imperatives?|"
                    + "levers?|alignment|thinking)|(unlock(ed|s|ing)?|deliver(ed|s|ing)?|creat(e|ed|ing)) (\\w+ )?(value|synerg\\w+)|"
                    + "level(led|ed|ling|ing)? up|lean(ed|ing)? in(to)?|shift(ed|ing)? left|secret sauce|silver bullet|"
                    + "mission[- ]critical|game[- ]chang\\w+|robust and scalable|scalable and robust|seamless(ly)?|"
                    + "cross[- ]functional (alignment|collaboration|partnership|synerg\\w+|excellence)|"
                    + "stakeholder (management|alignment|engagement|buy-?in)|change management|"
                    + "(culture|mindset) of (\\w+ )?(ownership|excellence|accountability|innovation|trust)|force multiplier|"
                    + "psychological safety|servant leader\\w*|radical candou?r|extreme ownership)\\b");
    private static final Phrases MEANING = Phrases.of(
            "\\b(which (means|meant)|meaning|that (means|meant)|that is to say|in other words|by (that|which) i mean)\\b");

    private Jargon() {}

    static Detector detector() {
        return Detector.of("jargon", STRUCTURE, "Uses a set phrase of office speech and does not say what it means.")
                .finds(Jargon::find)
                .matches("We [[moved the needle]] for the customer.")
                .matches("I took a [[holistic]] view of the estate.")
                .matches("we used it as a [[single source of truth]] across the org")
                .matches("I built a [[culture of ownership]].")
                .skips("We moved the customer data in May.", "a thing was moved")
                .skips("It was a win-win, which meant each side kept its own database.", "the meaning follows")
                .skips("I moved the needle of the gauge by 4 millimetres.", "it has a figure")
                .skips("The vendor's north depot closed.", "a place");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            Clause next = transcript.next(clause);
            boolean explained = MEANING.in(clause.plain()) || MEANING.in(next.plain());
            if (!explained && !Clues.hasFigure(clause)) {
                quotes.addAll(transcript.stretches(clause, EMPTY));
            }
        }
        return quotes;
    }
}

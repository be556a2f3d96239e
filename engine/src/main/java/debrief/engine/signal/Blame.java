package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;

/** Judges others guilty, with no part of one's own near it. That somebody was late or refused is a fact and no blame. */
final class Blame {
    private static final Phrases GUILTY = Phrases.of(
            "\\b(dropped the ball|let (us|me|everyone|everybody|the team) down|mess(ed)? (it |things |everything )?up|"
                    + "screw(ed)? (it |things |everything )?up|botched|bungled|did n't (care|bother|do (their|his|her) (job|"
                    + "work|part|homework)|pull (their|his|her) weight|take it seriously|get it|want to understand|understand "
                    + "(anything|the basics|how))|did not (care|bother|do (their|his|her) (job|work|part)|take it seriously)|"
                    + "could n't be bothered|never (cared|bothered|listened|understood|did (their|his|her))|(was|were|is|are) "
                    + "(just |simply |really |always |totally |completely |so )?(incompetent|lazy|useless|hopeless|unprofessional|"
                    + "careless|clueless|difficult|not competent|not capable|not up to it|the problem|the real problem|"
                    + "to blame|at fault|disorgani[sz]ed|unreliable))\\b");
    private static final Phrases FAULT = Phrases.of(
            "\\b((entirely|mostly|really|completely|clearly|all|purely|just) (their|his|her) fault|(was|is) (their|his|her) "
                    + "(own )?(fault|mistake|failure|problem|mess)|the fault (lay|lies) with|i (mostly |mainly |really )?blame(d)? "
                    + "(the|them|him|her|it|our|that)|fault of (the|our|their)|(through|by) no fault of (mine|ours|my own|our own)|"
                    + "had nothing to do with (me|us)|(was|is) not (my|our) fault|(was|is) n't (my|our) fault|"
                    + "(was|is) not on (me|us)|(was|is) n't on (me|us))\\b");
    private static final Phrases FAULT_DENIED = Phrases.of(
            "\\b(no fault of (mine|ours|my own|our own)|nothing to do with (me|us)|(not|n't) (my|our) fault|(not|n't) on (me|us))\\b");
    /** One's own part is looked for so many clauses before and after. */
    private static final int NEAR = 4;

    private Blame() {}

    static Detector detector() {
        return Detector.of("blame", REFLECTION, "Puts the fault on others and names no part of one's own.")
                .finds(transcript -> transcript.clauses(clause -> blames(clause) && !ownPart(transcript, clause)))
                .matches("[[The vendor dropped the ball]].")
                .matches("[[that was entirely their fault]] and we lost the quarter")
                .matches("[[The platform team just did n't care]].")
                .matches("[[I mostly blame the design team]].")
                .skips("The vendor missed the date by three weeks.", "a fact, not a judgement")
                .skips("The vendor dropped the ball, and I should have asked in March.", "an own part is named")
                .skips("It was not their fault.", "nobody is blamed")
                .skips("The release manager blamed the holidays.", "somebody else blames")
                .skips("I dropped the ball.", "the speaker's own");
    }

    private static boolean blames(Clause clause) {
        if (clause.mode() == Mode.CONDITION || clause.mode() == Mode.UNREAL) {
            return false;
        }
        if (FAULT.in(clause.plain())) {
            boolean denied = clause.negated() && !FAULT_DENIED.in(clause.plain());
            return !denied;
        }
        return clause.subject() == Subject.OTHER && GUILTY.in(clause.plain());
    }

    private static boolean ownPart(Transcript transcript, Clause clause) {
        int from = Math.max(0, clause.index() - NEAR);
        int to = Math.min(transcript.clauses().size() - 1, clause.index() + NEAR);
        for (int i = from; i <= to; i++) {
            if (OwnMistake.admits(transcript.clauses().get(i))) {
                return true;
            }
        }
        return false;
    }
}

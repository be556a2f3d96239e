package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** First person, and specific: not asked, assumed, promised, too late. */
final class OwnMistake {
    private static final Set<String> OMIT =
            Words.of("ask check know see think notice include tell count list look realise realize test expect "
                    + "consider read plan involve hear understand write warn verify call talk measure get have do");
    private static final Phrases MINE = Phrases.of(
            "\\b(my (mistake|fault|error|bad|own fault|oversight|miss)|(was|is|were|partly|really|all) on me|"
                    + "that was (partly )?me|was mine|i was (wrong|late|too|slow|stubborn|stupid|naive|arrogant|silly|"
                    + "trying)|i (had )?(just )?(missed|forgot|forgotten|assumed|underestimated|overlooked|misjudged|"
                    + "misread|trusted|wasted|ignored|overestimated|believed)|i 'd (missed|forgotten|assumed|"
                    + "underestimated|overlooked|misjudged|trusted|approved|accepted|promised|signed|believed|ignored|"
                    + "waited)|i had (missed|assumed|forgotten|approved|accepted|promised|signed|believed|trusted|"
                    + "underestimated)|i should (have|'ve)|i should n't|i (would|'d) have (asked|done|checked|started|"
                    + "told|gone|tested|called|stopped|talked|given|put|moved|made|taken|involved)|i did (badly|wrong)|"
                    + "what i (did|got) (badly|wrong)|i got (it|that|this) wrong|i regret|i waited too|i never (asked|"
                    + "checked|looked|listed|thought|told|counted|tested|wrote|saw|read|measured|had|did)|i failed|"
                    + "my (guess|estimate|number|sum|plan) was (wrong|off|too|half)|i am (ashamed|not (proud|satisfied))|"
                    + "i was ashamed|it was my|on my part|my own (fault|mistake|error|omission|oversight|failure|doing)|(was|is) (my|mine) (own )?(omission|failure|neglect|doing)|i was (partly|in part|myself|half) (the|to)|partly me|i (had )?(neglected|omitted|failed) to|i (had )?neglected|i ought (not )?to have|my (attempt|wish|desire) to be|(been )?given (by me )?(without|unchecked|unverified)|it (had )?(did n't|did not|never) (even )?(occur|occurred) to me|(did n't|did not|never) occur(red)? to me|had (been )?my own|my (underestimate|underestimation|misjudgement|misjudgment|assumption|omission|oversight|approval) (was|of|had)|i (had )?(wrongly|mistakenly|falsely) \\w+|i should (also )?(not )?have)\\b");

    private OwnMistake() {}

    static Detector detector() {
        return Detector.of("own-mistake", REFLECTION, "Names a mistake or a limit of one's own.")
                .finds(transcript -> transcript.clauses(OwnMistake::admits))
                .matches("[[I had approved the bench list]].")
                .matches("[[I never asked]] who changes the batteries.")
                .matches("[[That was on me]].")
                .skips("Mistakes were made.", "nobody made them")
                .skips("We could have planned better.", "a group, and nothing specific");
    }

    /** Whether a clause names a mistake or a limit of the speaker's. */
    static boolean admits(Clause clause) {
        return MINE.in(clause.plain())
                || clause.subject() == Subject.ME
                        && clause.negated()
                        && clause.mode() == Mode.HAPPENED
                        && clause.verbIn(OMIT)
                        && clause.verb() > 0;
    }
}

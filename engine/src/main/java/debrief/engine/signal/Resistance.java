package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** A person or a team that objected, refused or was angry. */
final class Resistance {
    private static final Set<String> OPPOSE =
            Words.of("refuse object resist fight hate disagree complain oppose block veto argue doubt rage "
                    + "insist threaten fear reject protest grumble worry escalate shout demand decline contest dispute challenge dislike resent "
                    + "criticise criticize");
    private static final Phrases AGAINST = Phrases.of(
            "\\b(said no|was against|were against|against it|furious|livid|angry|cross with|cross because|"
                    + "annoyed|upset|unhappy|not happy|not (be )?impressed|push(ed|es|ing)? back|would n't|would not|"
                    + "did n't (want|like|agree|believe|accept|buy|trust|see)|do n't want|does n't (want|like|agree)|"
                    + "did not (want|like|agree)|over (their|his|her|my) dead body|too (strict|slow|risky|expensive)|"
                    + "no way|was not having|was n't having|called it|laughed|wanted (no|the|to|it|a|me|us)|"
                    + "not convinced|not pleased|displeased|dissatisfied|unwilling|reluctant|opposed|opposite (preference|view|opinion)|in opposition|indignant|irate|angered|hostile|raised (an? )?(objection|dispute|doubt|concern)s?|sceptical|skeptical|nervous|defensive)\\b");

    private Resistance() {}

    static Detector detector() {
        return Detector.of("resistance", INFLUENCE, "Somebody was against it.")
                .finds(transcript -> transcript.clauses(Resistance::opposes))
                .matches("[[The commercial director fought it]].")
                .matches("[[Product hated it]].")
                .matches("[[She did n't want a letter to customers]].")
                .skips("There was some resistance.", "nobody is named")
                .skips("The stakeholders were aligned.", "nobody was against it");
    }

    /** Whether somebody is against something in a clause. */
    static boolean opposes(Clause clause) {
        return clause.subject() == Subject.OTHER
                && clause.mode() != Mode.UNREAL
                && clause.mode() != Mode.CONDITION
                && !Clues.isAbstract(clause)
                && (clause.verbIn(OPPOSE) || AGAINST.in(clause.plain()));
    }
}

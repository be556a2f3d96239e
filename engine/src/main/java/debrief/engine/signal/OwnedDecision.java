package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;

/** A decision taken in the first person. In a plan, "I would stop it" is a decision; in a story it is none. */
final class OwnedDecision {
    private static final Phrases SAID_NO =
            Phrases.of("\\bi (just |simply )?(said|told \\w+( \\w+){0,3}) no\\b|\\bi went (for|with|against)\\b|"
                    + "\\bi put my foot down|\\b(it|that) was my (call|decision)|\\bmy (call|decision|rule) was\\b|"
                    + "\\bi made (it|that|this) a (rule|condition)|\\bi did n't (sign|accept|agree|approve|let|want)|"
                    + "\\bi would n't (sign|accept|agree|approve|let)");

    private OwnedDecision() {}

    static Detector detector() {
        return Detector.of("owned-decision", OWNERSHIP, "The speaker names a decision and takes it.")
                .finds(transcript -> transcript.clauses(clause -> decides(transcript, clause)))
                .matches("[[In week three I stopped the rollout]].")
                .matches("Nobody agreed, [[so I decided to ship without search]].")
                .matches("[[I told our vendor no]].")
                .matches("They were livid, [[and i pulled the feature]] because it lost orders")
                .skips("It was decided to stop the rollout.", "a passive decision has no owner")
                .skips("I would have stopped the rollout.", "it never happened")
                .skips("We decided to stop the rollout.", "a group decided")
                .skips("I decided on a holistic strategy.", "management nouns name no decision");
    }

    private static boolean decides(Transcript transcript, Clause clause) {
        if (SAID_NO.in(clause.plain())) {
            return clause.mode() != Mode.UNREAL && clause.mode() != Mode.CONDITION;
        }
        boolean mine = clause.subject() == Subject.ME || (clause.mode() == Mode.VERBLESS && clause.verb() == 0);
        return mine
                && transcript.counts(clause)
                && !clause.negated()
                && clause.verbIn(Clues.DECIDE)
                && !Clues.isAbstract(clause);
    }
}

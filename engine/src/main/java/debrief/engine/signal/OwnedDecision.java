package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.List;
import java.util.Set;

/** A decision taken in the first person. In a plan, "I would stop it" is a decision; in a story it is none. */
final class OwnedDecision {
    private static final Phrases SAID_NO =
            Phrases.of("\\bi (just |simply )?(said|told \\w+( \\w+){0,3}) no\\b|\\bi went (for|with|against)\\b|"
                    + "\\bi put my foot down|\\b(it|that) was my (call|decision)|\\bmy (call|decision|rule) was\\b|"
                    + "\\bi made (it|that|this) a (rule|condition)|\\bi did n't (sign|accept|agree|approve|let|want)|"
                    + "\\bi would n't (sign|accept|agree|approve|let)");

    private static final Set<String> MIND = Words.of("decide choose prefer opt determine settle");
    private static final Set<String> CHOOSE = Words.of("choose pick prefer opt");
    /** "I decided to be clear" decides nothing. */
    private static final Set<String> NO_DEED = Words.of(
            "be have take treat focus ensure drive embrace lean own do get make help try stay invoke continue");

    private static final Set<String> AGAINST = Words.of("against on for instead");

    private OwnedDecision() {}

    static Detector detector() {
        return Detector.of("owned-decision", OWNERSHIP, "The speaker names a decision and takes it.")
                .finds(transcript -> transcript.clauses(clause -> decides(transcript, clause)))
                .matches("[[In week three I stopped the rollout]].")
                .matches("Nobody agreed, [[so I decided to ship without search]].")
                .matches("[[I told our vendor no]].")
                .matches("They were livid, [[and i pulled the feature]] because it lost orders")
                .matches("[[The decision to stop the rollout was mine]].")
                .matches("[[The rollout was halted by me on the third night]].")
                .matches("[[I took the decision to postpone the launch]].")
                .skips("I decided to be very clear.", "nothing was decided")
                .skips("I cut latency by 40 percent.", "a result")
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
                && !isResult(clause)
                && (!clause.verbIn(MIND) || decided(transcript, clause))
                && !Clues.isAbstract(clause);
    }

    /** "I cut latency by 40 percent" is how it turned out, and no decision. */
    private static boolean isResult(Clause clause) {
        return clause.verb() >= 0
                && clause.words().get(clause.verb()).is("cut")
                && clause.plain().contains(" percent");
    }

    /** Whether it is told what was decided: a deed, a choice between things, what will be. */
    private static boolean decided(Transcript transcript, Clause clause) {
        List<Word> words = clause.words();
        int verb = clause.verb();
        if (!words.get(verb).isAny(MIND)) {
            return true;
        }
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.get(i).lower().equals("to") && i + 1 < words.size()) {
                int deed = i + 1;
                while (deed + 1 < words.size() && !words.get(deed).can(Lexicon.BASE)) {
                    deed++;
                }
                return !words.get(deed).isAny(NO_DEED) && words.size() - deed > 1;
            }
            if (AGAINST.contains(words.get(i).lower()) && words.size() - i > 2) {
                return true;
            }
        }
        Clause next = transcript.next(clause);
        boolean goesOn = next.index() > clause.index() && next.sentence() == clause.sentence();
        boolean choice = words.get(verb).isAny(CHOOSE) && words.size() - verb > 1;
        return choice
                || goesOn
                        && (next.mode() == Mode.PLANNED
                                || next.opening().equals("because")
                                || next.opening().equals("since"))
                        && !Clues.isAbstract(next);
    }
}

package debrief.engine.interview;

import java.util.List;

/** Everything the interviewer notices besides the signals. A test runs their sentences. */
public final class Rules {
    /** All of them. */
    public static final List<Rule> ALL = List.of(
            ClarifyingQuestion.rule(),
            KnownFact.rule(),
            Reframing.rule(),
            Retraction.rule(),
            Contradiction.rule(),
            UnbackedClaim.rule(),
            OwnQuestion.rule(),
            SameStory.rule());

    private Rules() {}
}

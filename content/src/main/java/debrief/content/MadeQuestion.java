package debrief.content;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Question;
import debrief.engine.question.WorkSample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question made for one person from what they brought: a claim of their resume, a component of their system. It becomes one of a
 * round's questions once it has an id.
 *
 * @param ask the words said aloud
 * @param minutes how long a good answer takes, 1 to 30
 * @param tests what it really tests
 * @param why why a committee cares
 * @param points what a strong answer holds
 * @param facts what an interviewer tells when asked; empty where there is nothing to tell
 * @param sample what was done before it and is to be explained, where it asks for that
 */
public record MadeQuestion(
        String ask,
        Kind kind,
        Focus focus,
        int minutes,
        String tests,
        String why,
        List<ExpectedPoint> points,
        List<String> facts,
        Optional<WorkSample> sample) {
    public MadeQuestion {
        points = List.copyOf(points);
        facts = List.copyOf(facts);
    }

    /** One that asks to explain nothing that was done before. */
    public MadeQuestion(
            String ask,
            Kind kind,
            Focus focus,
            int minutes,
            String tests,
            String why,
            List<ExpectedPoint> points,
            List<String> facts) {
        this(ask, kind, focus, minutes, tests, why, points, facts, Optional.empty());
    }

    /** The same as a question that is known by an id. */
    public BankQuestion called(String id) {
        return new BankQuestion(
                Packs.MADE,
                1,
                new Question(id, ask, kind, focus, List.of(), minutes, points, facts, sample),
                List.of(),
                tests,
                why,
                Map.of(),
                List.of(),
                facts,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}

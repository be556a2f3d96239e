package debrief.engine.debrief;

import debrief.engine.signal.Signal;
import debrief.engine.text.Clause;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the seven parts of a story. */
final class StoryParts {
    private static final Pattern PLACE = Pattern.compile(
            "\\b((at|for|in|with) (a|an|my|our|the|one) .*|i (was|worked|ran|joined|led|had)|we (were|had|ran)|my (team|company|last|previous|current)|it was)\\b");
    private static final Pattern ROLE = Pattern.compile(
            "\\b(i (was|am|led|ran|owned|had|managed|took (it|this|the) over|was asked|looked after|was responsible)|my (role|job|part|task|team)|i 'm)\\b");
    private static final Pattern END = Pattern.compile(
            "\\b(in the end|finally|shipped|launched|went live|live|finished|opened|delivered|completed|the result|as a result|since then|ended|came out|works?|running|saved|kept|done)\\b");

    private StoryParts() {}

    static List<StoryPart> of(Transcript transcript, List<Signal> signals) {
        List<StoryPart> parts = new ArrayList<>();
        parts.add(new StoryPart(Part.CONTEXT, context(transcript)));
        parts.add(new StoryPart(
                Part.COMPLEXITY, first(signals, "dependency", "failure-mode", "resistance", "technical-quantity")));
        parts.add(new StoryPart(Part.ROLE, first(signals, "owned-decision").or(() -> phrase(transcript, ROLE, 0))));
        parts.add(new StoryPart(
                Part.ACTIONS, first(signals, "owned-decision", "own-action", "rollback-used", "staged-step")));
        parts.add(new StoryPart(Part.TRADEOFFS, first(signals, "alternative", "price-accepted", "reversal-condition")));
        parts.add(new StoryPart(
                Part.OUTCOME,
                first(signals, "baseline-to-result", "business-effect", "not-improved")
                        .or(() -> phrase(transcript, END, transcript.clauses().size() / 2))));
        parts.add(new StoryPart(Part.REFLECTION, first(signals, "own-mistake", "changed-since")));
        return parts;
    }

    private static Optional<Quote> context(Transcript transcript) {
        return transcript.clauses().stream()
                .limit(8)
                .filter(clause -> clause.words().size() > 4
                        && PLACE.matcher(clause.plain()).find())
                .findFirst()
                .map(transcript::quote);
    }

    private static Optional<Quote> phrase(Transcript transcript, Pattern pattern, int from) {
        return transcript.clauses().stream()
                .skip(from)
                .filter((Clause clause) -> pattern.matcher(clause.plain()).find())
                .findFirst()
                .map(transcript::quote);
    }

    private static Optional<Quote> first(List<Signal> signals, String... ids) {
        for (String id : ids) {
            for (Signal signal : signals) {
                if (signal.id().equals(id)) {
                    return Optional.of(signal.quote());
                }
            }
        }
        return Optional.empty();
    }
}

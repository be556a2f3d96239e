package debrief.engine.debrief;

import debrief.engine.signal.Signal;
import debrief.engine.text.Clause;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the seven parts of a story. */
public final class StoryParts {
    private static final Map<Part, List<String>> BY_SIGNALS = new EnumMap<>(Map.of(
            Part.COMPLEXITY, List.of("dependency", "failure-mode", "resistance", "technical-quantity"),
            Part.ROLE, List.of("owned-decision"),
            Part.ACTIONS, List.of("owned-decision", "own-action", "rollback-used", "staged-step"),
            Part.TRADEOFFS, List.of("alternative", "price-accepted", "reversal-condition"),
            Part.OUTCOME, List.of("baseline-to-result", "business-effect", "not-improved"),
            Part.REFLECTION, List.of("own-mistake", "changed-since")));

    private static final Pattern PLACE = Pattern.compile(
            "\\b((at|for|in|with) (a|an|my|our|the|one) .*|i (was|worked|ran|joined|led|had)|we (were|had|ran)|my (team|company|last|previous|current)|it was)\\b");
    private static final Pattern ROLE = Pattern.compile(
            "\\b(i (was|am|led|ran|owned|had|managed|took (it|this|the) over|was asked|looked after|was responsible)|my (role|job|part|task|team)|i 'm)\\b");
    private static final Pattern END = Pattern.compile(
            "\\b(in the end|finally|shipped|launched|went live|live|finished|opened|delivered|completed|the result|as a result|since then|ended|came out|works?|running|saved|kept|done)\\b");

    private StoryParts() {}

    /** The ids of the signals that tell a part, the most telling first; empty for the context, which is told by its words. */
    public static List<String> signals(Part part) {
        return BY_SIGNALS.getOrDefault(part, List.of());
    }

    /** Every part in its order, with the first words that tell it. */
    public static List<StoryPart> of(Transcript transcript, List<Signal> signals) {
        List<StoryPart> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            Optional<Quote> told = first(signals, signals(part));
            parts.add(new StoryPart(
                    part,
                    switch (part) {
                        case CONTEXT -> context(transcript);
                        case ROLE -> told.or(() -> phrase(transcript, ROLE, 0));
                        case OUTCOME ->
                            told.or(() ->
                                    phrase(transcript, END, transcript.clauses().size() / 2));
                        default -> told;
                    }));
        }
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

    private static Optional<Quote> first(List<Signal> signals, List<String> ids) {
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

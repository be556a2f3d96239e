package debrief.engine.debrief;

import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Scorecard;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One sentence on an answer: what shows, then what is missing. Never about the person, and only what was heard or was not. */
final class Summary {
    /** Said of a dimension rated 4 or more where one of its signals was heard; the first that fits is said. */
    private static final List<Claim> SHOWS = List.of(
            new Claim(Dimension.OWNERSHIP, "takes decisions and names them", "owned-decision"),
            new Claim(Dimension.OWNERSHIP, "tells what you did yourself", "own-action"),
            new Claim(Dimension.JUDGMENT, "weighs one way against another", "alternative", "options-compared"),
            new Claim(Dimension.JUDGMENT, "names what the choice cost", "price-accepted"),
            new Claim(Dimension.JUDGMENT, "gives its reasons", "reason", "criterion"),
            new Claim(Dimension.TECHNICAL, "explains how the system behaves", "mechanism", "traced-end-to-end"),
            new Claim(Dimension.TECHNICAL, "says how the system failed", "failure-mode"),
            new Claim(Dimension.TECHNICAL, "gives quantities of the system", "technical-quantity"),
            new Claim(Dimension.EXECUTION, "holds the work to a gate or a way back", "gate", "rollback-used"),
            new Claim(Dimension.EXECUTION, "says what the work hung on", "dependency", "dependency-owner"),
            new Claim(Dimension.EXECUTION, "goes step by step", "dated-step", "staged-step"),
            new Claim(Dimension.INFLUENCE, "says who was against it", "resistance"),
            new Claim(Dimension.INFLUENCE, "tells what moved somebody", "moved-by"),
            new Claim(Dimension.INFLUENCE, "tells of the people in it", "named-other", "one-person", "others-words"),
            new Claim(Dimension.IMPACT, "shows in figures what changed", "baseline-to-result", "business-effect"),
            new Claim(Dimension.IMPACT, "says what did not get better", "not-improved"),
            new Claim(Dimension.STRUCTURE, "comes to the point early", "direct-answer"),
            new Claim(Dimension.STRUCTURE, "can be retold", "event"),
            new Claim(Dimension.REFLECTION, "owns a mistake or a limit", "own-mistake", "knows-limit"),
            new Claim(Dimension.REFLECTION, "says what has changed since", "changed-since"));

    /** Said of a dimension rated 2 or less where none of its signals was heard. */
    private static final List<Claim> LACKS = List.of(
            new Claim(Dimension.OWNERSHIP, "does not say what you decided yourself", "owned-decision"),
            new Claim(
                    Dimension.JUDGMENT,
                    "names no other way and no price",
                    "alternative",
                    "options-compared",
                    "price-accepted"),
            new Claim(
                    Dimension.TECHNICAL,
                    "does not explain how the system behaves",
                    "mechanism",
                    "traced-end-to-end",
                    "failure-mode"),
            new Claim(
                    Dimension.EXECUTION,
                    "names no dependency, date or gate",
                    "dependency",
                    "dependency-owner",
                    "dated-step",
                    "gate"),
            new Claim(Dimension.INFLUENCE, "says nothing of the people it had to move", "resistance", "moved-by"),
            new Claim(Dimension.IMPACT, "gives no figure for what changed", "baseline-to-result", "business-effect"),
            new Claim(Dimension.STRUCTURE, "is hard to follow"),
            new Claim(Dimension.REFLECTION, "names no mistake and no change since", "own-mistake", "changed-since"));

    private record Claim(Dimension dimension, String says, List<String> signals) {
        Claim(Dimension dimension, String says, String... signals) {
            this(dimension, says, List.of(signals));
        }

        boolean heardIn(Set<String> heard) {
            return signals.stream().anyMatch(heard::contains);
        }
    }

    private Summary() {}

    static String of(Scorecard scorecard, List<Signal> signals) {
        if (!(scorecard.answered() instanceof Answered.OnQuestion)) {
            return scorecard.answered().says();
        }
        Set<String> heard = signals.stream().map(Signal::id).collect(Collectors.toUnmodifiableSet());
        List<Rating> best = new ArrayList<>(scorecard.ratings());
        // How it is told is named last: it says the least of what was done.
        best.sort(Comparator.comparing((Rating rating) -> rating.dimension() == Dimension.STRUCTURE)
                .thenComparing(rating -> -points(rating)));
        List<String> shows = best.stream()
                .filter(rating -> rating.level().orElse(0) >= 4)
                .flatMap(rating -> shown(rating.dimension(), heard).stream())
                .limit(2)
                .toList();
        List<Rating> worst = new ArrayList<>(scorecard.ratings());
        worst.sort(Comparator.comparingInt(Summary::points));
        List<String> lacks = worst.stream()
                .filter(rating -> rating.level().orElse(3) <= 2)
                .flatMap(rating -> lacking(rating.dimension(), heard).stream())
                .limit(2)
                .toList();
        if (shows.isEmpty() && lacks.isEmpty()) {
            return "This answer shows something of everything, and nothing in full.";
        }
        if (shows.isEmpty()) {
            return "This answer " + String.join(", and ", lacks) + ".";
        }
        if (lacks.isEmpty()) {
            return "This answer " + String.join(", and ", shows) + ".";
        }
        return "This answer " + String.join(" and ", shows) + "; it " + String.join(", and ", lacks) + ".";
    }

    private static int points(Rating rating) {
        return rating.reasons().stream().mapToInt(Reason::tenths).sum();
    }

    private static Optional<String> shown(Dimension dimension, Set<String> heard) {
        return SHOWS.stream()
                .filter(claim -> claim.dimension() == dimension && claim.heardIn(heard))
                .map(Claim::says)
                .findFirst();
    }

    private static Optional<String> lacking(Dimension dimension, Set<String> heard) {
        return LACKS.stream()
                .filter(claim -> claim.dimension() == dimension && !claim.heardIn(heard))
                .map(Claim::says)
                .findFirst();
    }
}

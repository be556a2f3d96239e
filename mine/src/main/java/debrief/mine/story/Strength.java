package debrief.mine.story;

import debrief.engine.debrief.Part;
import debrief.engine.debrief.StoryPart;
import debrief.engine.debrief.StoryParts;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well one part of a story is told, by what the engine hears in its words.
 *
 * @param level 0 where nothing is written, 1 thin, 2 sound, 3 strong
 * @param heard what is there, in words
 * @param missing what would make it stronger, in words
 */
public record Strength(Part part, int level, List<String> heard, List<String> missing) {
    /** The highest level. */
    public static final int STRONG = 3;

    /** Something a part should hold: any of these signals shows it. */
    private record Want(String name, String missing, List<String> signals) {}

    private static final String PLACE = "place";
    private static final String OWN_ROLE = "role";

    private static final Map<Part, List<Want>> WANTS = wants();

    public Strength {
        heard = List.copyOf(heard);
        missing = List.copyOf(missing);
    }

    /** Whether the part carries little or nothing. */
    public boolean thin() {
        return level <= 1;
    }

    /** Every part of a story, in its order. */
    public static List<Strength> of(Story story) {
        List<Strength> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.add(of(part, story.part(part)));
        }
        return all;
    }

    /** One part, by its words. */
    public static Strength of(Part part, String words) {
        List<Want> wants = WANTS.getOrDefault(part, List.of());
        if (words.isBlank()) {
            return new Strength(
                    part, 0, List.of(), wants.stream().map(Want::missing).toList());
        }
        Transcript transcript = Transcript.read(words);
        List<Signal> signals = Detectors.hear(transcript);
        Set<String> ids = signals.stream().map(Signal::id).collect(Collectors.toSet());
        List<StoryPart> parts = StoryParts.of(transcript, signals);
        List<String> heard = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Want want : wants) {
            boolean there = want.signals().stream().anyMatch(id -> switch (id) {
                case PLACE -> told(parts, Part.CONTEXT).isPresent();
                case OWN_ROLE -> told(parts, Part.ROLE).isPresent();
                default -> ids.contains(id);
            });
            (there ? heard : missing).add(there ? want.name() : want.missing());
        }
        return new Strength(part, Math.max(1, heard.size()), heard, missing);
    }

    private static Optional<StoryPart> told(List<StoryPart> parts, Part part) {
        return parts.stream().filter(one -> one.part() == part && one.told()).findFirst();
    }

    private static Map<Part, List<Want>> wants() {
        Map<Part, List<Want>> wants = new EnumMap<>(Part.class);
        wants.put(
                Part.CONTEXT,
                List.of(
                        want("where it was", "Say where this was, and in which team.", PLACE, "named-other"),
                        want("when it was", "Say when it was.", "time-told", "dated-step"),
                        want(
                                "what was at stake",
                                "Say what was at stake, with a figure or a name.",
                                "business-effect",
                                "cost-of-inaction",
                                "money",
                                "particular",
                                "technical-quantity",
                                "tangible")));
        wants.put(
                Part.COMPLEXITY,
                List.of(
                        want(
                                "who depended on whom",
                                "Name what depended on whom.",
                                "dependency",
                                "dependency-owner",
                                "resistance",
                                "named-other"),
                        want(
                                "what could go wrong",
                                "Say what could go wrong, and how.",
                                "failure-mode",
                                "mechanism",
                                "knows-limit",
                                "setback",
                                "system-event",
                                "measures-conflict"),
                        want(
                                "how large it was",
                                "Give the size: how many, how much, how fast.",
                                "technical-quantity",
                                "particular",
                                "money",
                                "tangible")));
        wants.put(
                Part.ROLE,
                List.of(
                        want("what you were", "Say what you were in it.", OWN_ROLE),
                        want(
                                "what you decided",
                                "Say what was yours to decide.",
                                "owned-decision",
                                "own-action",
                                "price-accepted"),
                        want(
                                "to whom you answered",
                                "Say to whom you answered, or who was not yours to command.",
                                "named-other",
                                "one-person",
                                "others-words",
                                "resistance")));
        wants.put(
                Part.ACTIONS,
                List.of(
                        want("what you did", "Say what you did yourself, step by step.", "own-action"),
                        want(
                                "a decision of yours",
                                "Name a decision of yours in it.",
                                "owned-decision",
                                "gate",
                                "rollback-used",
                                "staged-step",
                                "changed-course",
                                "escalation"),
                        want(
                                "why or when",
                                "Say why you did it so, or when.",
                                "reason",
                                "dated-step",
                                "moved-by",
                                "criterion",
                                "time-told",
                                "inquiry")));
        wants.put(
                Part.TRADEOFFS,
                List.of(
                        want(
                                "what else there was",
                                "Name the other way you could have gone.",
                                "alternative",
                                "options-compared",
                                "contrast"),
                        want(
                                "what it cost",
                                "Say what it cost, and whom.",
                                "price-accepted",
                                "money",
                                "cost-of-inaction",
                                "resistance",
                                "second-order"),
                        want(
                                "what would have turned you",
                                "Say what would have changed your mind, or by which measure you chose.",
                                "reversal-condition",
                                "criterion",
                                "reason",
                                "measures-conflict")));
        wants.put(
                Part.OUTCOME,
                List.of(
                        want("from what to what", "Give one figure before and after.", "baseline-to-result"),
                        want(
                                "what it was worth",
                                "Say what it was worth to the business or to people.",
                                "business-effect",
                                "money",
                                "tangible",
                                "particular"),
                        want(
                                "what stayed open",
                                "Say when it was done, or what did not get better.",
                                "not-improved",
                                "time-told",
                                "dated-step",
                                "how-it-is-now")));
        wants.put(
                Part.REFLECTION,
                List.of(
                        want("what you got wrong", "Name what you yourself got wrong.", "own-mistake", "setback"),
                        want(
                                "what you do otherwise",
                                "Say what you do otherwise since then.",
                                "changed-since",
                                "how-it-is-now"),
                        want(
                                "a case that proves it",
                                "Give one later case in which it showed.",
                                "particular",
                                "time-told",
                                "dated-step",
                                "others-words",
                                "event",
                                "tangible")));
        return wants;
    }

    private static Want want(String name, String missing, String... signals) {
        return new Want(name, missing, List.of(signals));
    }
}

package debrief.engine.committee;

import debrief.engine.rating.FollowUps;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Sums;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What to do about each signal, in plain words: how to add what is missing, how to replace what costs. */
public final class Instructions {
    private static final Map<String, String> ADD = new LinkedHashMap<>();
    private static final Map<String, How> REPLACE = new LinkedHashMap<>();

    /** How to replace wording that costs, and the question to practise it on. */
    private record How(String instruction, String question) {}

    static {
        add("owned-decision", "Say which decision you took yourself, and what you decided.");
        add("own-action", "Say what you did with your own hands, in the order you did it.");
        add("reason", "Give the reason for the choice in the same breath: a fact somebody could check.");
        add("alternative", "Name the other way to do it, and say why you did not take it.");
        add("price-accepted", "Say what the choice cost, in weeks, in money or in something left out.");
        add("cost-of-inaction", "Say what would have happened had nobody done anything, with a figure.");
        add("reversal-condition", "Say what fact would have made you decide the other way.");
        add("mechanism", "Say how the system behaves: what sets off what, and what follows.");
        add("technical-quantity", "Give the quantity of the system that mattered: how many, how fast, how large.");
        add("failure-mode", "Say how it broke, or would break first, and what one would see.");
        add("dependency", "Name the team it hung on, what you needed from them and by when.");
        add("gate", "Say what number had to hold before you went on.");
        add("rollback-used", "Tell where you stopped, went back or left something out, and on what sign.");
        add("staged-step", "Tell the steps in their order, and what the first small one showed.");
        add("resistance", "Say who was against it, and why.");
        add("moved-by", "Say what you showed or offered them, and what they said then.");
        add("baseline-to-result", "Give the figure before and the figure after.");
        add("business-effect", "Say what it was worth to customers or to the business, in figures.");
        add("not-improved", "Say what did not get better, or got worse.");
        add("own-mistake", "Name what you got wrong yourself.");
        add("changed-since", "Say what you do differently now because of it.");
        add("criterion", "Say by what measure you chose between the ways.");
        add("second-order", "Say what followed from it that nobody had asked for.");
        add("knows-limit", "Say what you did not know, and who knew it or how you found out.");
        add("dependency-owner", "Name who owned what you waited for, and the date they gave.");

        replace(
                "group-action",
                "Where you say \"we\", say who it was: you, or somebody by name or role.",
                "Who did each of these things, and which of them were you?");
        replace(
                "group-decision",
                "Where a decision has no owner, say who took it and what you argued for.",
                "Who took that decision, and what did you argue for?");
        replace(
                "coordinator-talk",
                "Replace the meetings and trackers by what changed because of you.",
                "What would have gone differently had you not been there?");
        replace(
                "label-dropping",
                "Replace the name of the technology by what it did.",
                "What did that do, step by step?");
        replace(
                "consensus-end",
                "Where everybody agreed, say who did not at first, and what settled it.",
                "Who did not agree at first, and what settled it?");
        replace(
                "filler",
                "Leave the filler words out; a short silence does the same.",
                "Tell it once more, a silence for every filler. What is the first sentence?");
        replace(
                "vague",
                "Replace the loose words by the thing itself: how many, which one, by when.",
                "Exactly how many, which one, and by when?");
        replace(
                "abstraction",
                "Replace the management words by what somebody did.",
                "What would I have seen, had I stood beside you?");
        replace(
                "general-practice",
                "Replace what you usually do by what you did once.",
                "When did you last do that, and what happened?");
        replace(
                "generic-lesson",
                "Replace the lesson by what you do differently since.",
                "What do you do differently today because of this?");
        replace(
                "hedge",
                "Say it without taking it back, or say how you found out.",
                "What of this do you know for certain, and from what?");
        replace(
                "loose-figure",
                "Say what the per cent was of, and the figure before and after; or leave it out.",
                "Per cent of what, and what was the figure before?");
        replace(
                "anybody",
                "Where you say what one does, say what you did.",
                "When did you last do that yourself, and what happened?");
        replace("there-was", "Where something merely was there, say who did what.", "Who did that, and to whom?");
        replace(
                "impression",
                "Replace the impression by what you saw or counted.",
                "What did you see that told you so?");
        replace(
                "praise",
                "Replace the praise by a measure, before and after.",
                "What was the number before, and what is it now?");
        replace(
                "percent-alone",
                "Say what the per cent is of, or give the two amounts.",
                "Per cent of what: from how many to how many?");
        replace("passive-no-agent", "Where something was done, say who did it.", "Who did each of these things?");
        replace(
                "hedge-stack",
                "Where one hedge stands on another, say what you know and from where.",
                "What of this do you know for certain, and from what?");
        replace(
                "long-set-up",
                "Begin with what you decided, and give only the background that it needs.",
                "What did you decide? Start there.");
        replace(
                "jargon",
                "Say what the term means here, or what the thing did.",
                "What is that, to somebody outside your team?");
        replace(
                "blame",
                "Beside what others did wrong, say what was yours to do.",
                "What could you have done, and when did you first see it?");
        replace(
                "empty-deed",
                "Replace \"drove\" and \"led\" by what you did on one day.",
                "What did you do, on one day of it, that I could have watched?");
        replace("recital", "Tell what happened, and leave out what an answer would tell.", "What happened?");
        replace("addressed-to-rater", "Leave out the words to whoever rates.", "What happened?");
    }

    private Instructions() {}

    private static void add(String signal, String instruction) {
        ADD.put(signal, instruction);
    }

    private static void replace(String signal, String instruction, String question) {
        REPLACE.put(signal, new How(instruction, question));
    }

    /** The signals that can be added, in the order of the dimensions. */
    public static Set<String> additions() {
        return Collections.unmodifiableSet(ADD.keySet());
    }

    /** The signals that can be replaced. */
    public static Set<String> replacements() {
        return Collections.unmodifiableSet(REPLACE.keySet());
    }

    /** Every single change that could raise a rating of this answer: each thing not said, and each thing said that costs. */
    static List<Change> open(Scorecard scorecard, List<Signal> signals, int words) {
        Map<String, Set<Quote>> heard = Rubric.heard(signals);
        List<Change> open = new ArrayList<>();
        ADD.forEach((signal, instruction) -> {
            if (!heard.containsKey(signal)) {
                FollowUps.about(signal)
                        .ifPresent(followUp -> open.add(new Change(
                                true,
                                signal,
                                Detectors.of(signal).dimension(),
                                instruction,
                                followUp.question(),
                                List.of(),
                                Rubric.CURRENT.change(signal, 0, 1, words))));
            }
        });
        REPLACE.forEach((signal, how) -> {
            Set<Quote> quotes = heard.getOrDefault(signal, Set.of());
            if (!quotes.isEmpty()) {
                open.add(new Change(
                        false,
                        signal,
                        Detectors.of(signal).dimension(),
                        how.instruction(),
                        how.question(),
                        List.copyOf(quotes),
                        Rubric.CURRENT.change(signal, quotes.size(), 0, words)));
            }
        });
        scorecard.rating(Dimension.STRUCTURE).stream()
                .flatMap(rating -> rating.reasons().stream())
                .filter(reason -> reason.signal().equals(Scorecard.ADDRESSED))
                .forEach(reason -> open.add(addressed(reason)));
        return open.stream().filter(change -> change.worth().raises()).toList();
    }

    private static Change addressed(Reason reason) {
        How how = Objects.requireNonNull(REPLACE.get(Scorecard.ADDRESSED));
        return new Change(
                false,
                reason.signal(),
                Dimension.STRUCTURE,
                how.instruction(),
                how.question(),
                reason.quotes(),
                Sums.on(Dimension.STRUCTURE, -reason.tenths()));
    }
}

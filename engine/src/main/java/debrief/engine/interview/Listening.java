package debrief.engine.interview;

import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Dimension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody who has heard many answers listens for, in the order it matters where everything weighs the same. */
public enum Listening {
    OWNERSHIP(
            "Ownership",
            Dimension.OWNERSHIP,
            Use.ANY,
            List.of(
                    new Want("no decision of yours yet", "owned-decision"),
                    new Want("nothing you did yourself yet", "own-action")),
            "group-decision",
            "coordinator-talk"),
    WHY(
            "Why before how",
            Dimension.JUDGMENT,
            Use.ANY,
            List.of(new Want("no reason yet", "reason"), new Want("no other way yet", "alternative"))),
    RESISTANCE(
            "Where was the resistance",
            Dimension.INFLUENCE,
            Use.ANY,
            List.of(
                    new Want("nobody against it yet", "resistance"),
                    new Want("not yet what moved them", "moved-by", "others-words")),
            "consensus-end"),
    GATE(
            "Decision gate",
            Dimension.EXECUTION,
            Use.ANY,
            List.of(new Want("no condition for going on yet", "gate", "reversal-condition", "rollback-used"))),
    RESULT(
            "Baseline to result",
            Dimension.IMPACT,
            Use.TOLD,
            List.of(new Want("no figure before and after yet", "baseline-to-result")),
            "loose-figure",
            "percent-alone"),
    PRICE(
            "Trade-off and its price",
            Dimension.JUDGMENT,
            Use.ANY,
            List.of(new Want("not yet what it cost", "price-accepted"), new Want("not yet what decided", "criterion"))),
    FAILURE(
            "How it breaks",
            Dimension.TECHNICAL,
            Use.ANY,
            List.of(new Want("nothing that breaks yet", "failure-mode"))),
    LEARNING(
            "What changed in you",
            Dimension.REFLECTION,
            Use.TOLD,
            List.of(
                    new Want("no mistake of yours yet", "own-mistake"),
                    new Want("not yet what you do otherwise now", "changed-since")),
            "generic-lesson",
            "blame"),
    GOAL(
            "What is really wanted",
            Dimension.JUDGMENT,
            Use.PLANNED,
            List.of(new Want("the goal is taken as it came", "reframed-goal"))),
    DEPENDENCY(
            "Dependency, owner and date",
            Dimension.EXECUTION,
            Use.ANY,
            List.of(
                    new Want("nothing it waits for yet", "dependency"),
                    new Want("no owner or date yet", "dependency-owner"))),
    MECHANISM(
            "How the system behaves",
            Dimension.TECHNICAL,
            Use.ANY,
            List.of(
                    new Want("no cause and effect yet", "mechanism"),
                    new Want("no number of the system yet", "technical-quantity")),
            "label-dropping"),
    WORTH(
            "What it was worth",
            Dimension.IMPACT,
            Use.TOLD,
            List.of(new Want("no customer or money yet", "business-effect"))),
    INACTION(
            "Cost of doing nothing",
            Dimension.JUDGMENT,
            Use.ANY,
            List.of(new Want("not yet what waiting costs", "cost-of-inaction"))),
    SECOND_ORDER(
            "What followed from it",
            Dimension.IMPACT,
            Use.PLANNED,
            List.of(new Want("no effect of the effect yet", "second-order")));

    /** So many are listened for in one answer. */
    static final int MOST = 8;

    /** No dimension is listened for more often than this. */
    private static final int MOST_OF_ONE = 2;

    /** What a question looks at counts as so much more weight. */
    private static final double FOCUS = 0.3;

    private final String title;
    private final Dimension dimension;
    private final Use use;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
    private final List<Want> wants;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
    private final List<String> against;

    /** Which answers it belongs to: to what happened, to what is planned, or to both. */
    private enum Use {
        TOLD,
        PLANNED,
        ANY
    }

    /** One thing to hear: any of these signals; and what is said of it while there is none. */
    record Want(String missing, List<String> signals) {
        Want {
            signals = List.copyOf(signals);
        }

        Want(String missing, String... signals) {
            this(missing, List.of(signals));
        }
    }

    Listening(String title, Dimension dimension, Use use, List<Want> wants, String... against) {
        this.title = title;
        this.dimension = dimension;
        this.use = use;
        this.wants = List.copyOf(wants);
        this.against = List.of(against);
    }

    /** The name used in a page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    List<Want> wants() {
        return wants;
    }

    /** The signals that make it doubtful. */
    List<String> against() {
        return against;
    }

    private boolean fits(Kind kind) {
        return use == Use.ANY || kind.planned() == (use == Use.PLANNED);
    }

    /** What is listened for in the answer to a question: what weighs most in this round and at this company. */
    public static List<Listening> to(Question question, Lens lens) {
        Set<Listening> chosen = EnumSet.noneOf(Listening.class);
        Arrays.stream(values())
                .filter(one -> one.fits(question.kind()))
                .sorted(Comparator.comparingDouble(one -> -one.weight(question.focus(), lens)))
                .forEach(one -> {
                    boolean often = chosen.stream()
                                    .filter(other -> other.dimension == one.dimension)
                                    .count()
                            >= MOST_OF_ONE;
                    if (chosen.size() < MOST && !often) {
                        chosen.add(one);
                    }
                });
        return List.copyOf(chosen);
    }

    private double weight(Focus focus, Lens lens) {
        return lens.weight(dimension) + (looksAt(focus) == dimension ? FOCUS : 0);
    }

    private static Dimension looksAt(Focus focus) {
        return switch (focus) {
            case EXECUTION -> Dimension.EXECUTION;
            case TECHNICAL -> Dimension.TECHNICAL;
            case ANALYTICAL -> Dimension.JUDGMENT;
            case PRODUCT -> Dimension.IMPACT;
            case INFLUENCE -> Dimension.INFLUENCE;
            case CULTURE -> Dimension.OWNERSHIP;
        };
    }
}

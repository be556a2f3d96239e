package debrief.engine.committee;

import debrief.engine.question.Focus;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who sits on the committee. Each sees two dimensions and nothing else, and wants three things: the first for a senior role, the
 * first two for staff, all three for principal.
 */
// Its lists and sets are made by List.of and Set.of and never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Panellist {
    ENGINEER(
            "Engineer",
            "Would build it with you, and asks whether you know how it works and how the work went.",
            List.of(Dimension.TECHNICAL, Dimension.EXECUTION),
            Set.of(Focus.TECHNICAL, Focus.ANALYTICAL),
            List.of(
                    new Want(
                            List.of(
                                    "mechanism",
                                    "technical-quantity",
                                    "failure-mode",
                                    "dependency",
                                    "dated-step",
                                    "gate",
                                    "rollback-used",
                                    "staged-step"),
                            "one thing about how it works or how the work went: a mechanism, a quantity, a dependency, a date, a gate",
                            "Nothing is said of how it works or how the work went.",
                            "How does it work, and in what steps did you change it?"),
                    new Want(
                            List.of("mechanism", "technical-quantity", "failure-mode"),
                            "how the system behaves, in a mechanism, a quantity or a way to fail",
                            "How the system behaves is not said.",
                            "What does the system do, how much of it, and how does it fail?"),
                    new Want(
                            List.of("gate", "rollback-used"),
                            "a condition for going on, or a way back that was used",
                            "No condition for going on and no way back is named.",
                            "What number had to hold before you went on, and what did you do when it did not?"))),
    PARTNER(
            "Partner",
            "Leads a team that would work with you, and asks what that is like when the two of you disagree.",
            List.of(Dimension.INFLUENCE, Dimension.STRUCTURE),
            Set.of(Focus.INFLUENCE),
            List.of(
                    new Want(
                            List.of("resistance", "moved-by", "others-words", "named-other"),
                            "one other person, with what that person wanted, said or did",
                            "No other person appears with a view of their own.",
                            "Who else was in this, and what did they want?"),
                    new Want(
                            List.of("resistance", "moved-by"),
                            "who was against it, or what moved them",
                            "Nobody is named who was against it or was moved.",
                            "Who was against it, and why?"),
                    new Want(
                            List.of("moved-by"),
                            "what moved whoever was against it",
                            "Nothing is told that moved somebody.",
                            "What did you show or offer them that changed their answer?"))),
    MANAGER(
            "Hiring manager",
            "Would be answerable for your work, and asks what was yours and what came of it.",
            List.of(Dimension.OWNERSHIP, Dimension.IMPACT),
            Set.of(Focus.PRODUCT),
            List.of(
                    new Want(
                            List.of("own-action", "owned-decision"),
                            "one thing you did or decided yourself",
                            "Nothing is told that you did or decided yourself.",
                            "What did you do yourself, and what did you decide?"),
                    new Want(
                            List.of("owned-decision", "baseline-to-result", "business-effect"),
                            "a decision of your own, or a result in figures",
                            "No decision of your own and no result in figures is told.",
                            "Which decision was yours alone, and what did it change, in figures?"),
                    new Want(
                            List.of("baseline-to-result", "business-effect"),
                            "a result in figures",
                            "No result is given in figures.",
                            "What was the number before, and what is it now?"))),
    BAR_RAISER(
            "Bar raiser",
            "Does not need the seat filled, and asks whether the choice was weighed and what was learned.",
            List.of(Dimension.JUDGMENT, Dimension.REFLECTION),
            Set.of(Focus.CULTURE),
            List.of(
                    new Want(
                            List.of("reason", "alternative", "price-accepted", "reversal-condition", "own-mistake"),
                            "one sign that a choice was weighed: a reason, another way, a price, or a mistake of your own",
                            "No choice is weighed: no reason, no other way, no price, no mistake.",
                            "Why that way, and what was the other one?"),
                    new Want(
                            List.of("alternative", "price-accepted", "reversal-condition", "cost-of-inaction"),
                            "what was given up: another way, a price, or what doing nothing would have cost",
                            "Nothing is said of what was given up.",
                            "What was the other way, and what did yours cost?"),
                    new Want(
                            List.of("own-mistake", "changed-since"),
                            "a mistake of your own, or what you changed since",
                            "No mistake is named, and nothing changed since.",
                            "What did you get wrong, and what do you do differently now?")));

    private final String title;
    private final String sits;
    private final List<Dimension> dimensions;
    private final Set<Focus> rounds;
    private final List<Want> wants;

    Panellist(String title, String sits, List<Dimension> dimensions, Set<Focus> rounds, List<Want> wants) {
        this.title = title;
        this.sits = sits;
        this.dimensions = dimensions;
        this.rounds = rounds;
        this.wants = wants;
    }

    /** The name used in JSON, such as {@code bar-raiser}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** What this panellist sits there for, in one sentence. */
    public String sits() {
        return sits;
    }

    /** The two dimensions it sees. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Everything it may want, the least first. */
    List<Want> wants() {
        return wants;
    }

    /** Whether a round of this focus is about what this panellist sees. */
    boolean own(Focus focus) {
        return rounds.contains(focus);
    }
}

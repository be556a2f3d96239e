package debrief.engine.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The question that would draw out a signal that was not heard. */
public final class FollowUps {
    private static final Map<String, FollowUp> ALL = new LinkedHashMap<>();

    /**
     * A follow-up.
     *
     * @param point what is missing, in one sentence
     * @param question what an interviewer would ask
     * @param again other words for it, where it was asked before in the same round
     */
    public record FollowUp(String point, String question, List<String> again) {
        public FollowUp {
            again = List.copyOf(again);
        }

        /** Every way to ask it, the usual one first. */
        public List<String> wordings() {
            return Stream.concat(Stream.of(question), again.stream()).toList();
        }
    }

    static {
        put(
                "owned-decision",
                "No decision is named that you took yourself.",
                "Which decision in this was yours alone, and what did you decide?");
        put(
                "own-action",
                "Nothing is told that you did with your own hands.",
                "What did you do yourself, the first day?");
        put("reason", "No reason is given for the choice.", "Why that, and why then?");
        put(
                "alternative",
                "No other way is named.",
                "What was the other way to do it, and who wanted it?",
                "Which way did you not take, and what spoke for it?",
                "What else was on the table, and why is it not what you did?",
                "If that way had been closed to you, which was the next best?");
        put(
                "price-accepted",
                "Nothing is said about what the choice cost.",
                "What did that choice cost you, in weeks or in money?");
        put(
                "cost-of-inaction",
                "Nothing is said about what doing nothing would have cost.",
                "What would have happened had you done nothing for a quarter?");
        put(
                "reversal-condition",
                "Nothing is named that would have turned the decision.",
                "What fact would have made you decide the other way?");
        put(
                "mechanism",
                "How the system behaves is not explained.",
                "Take me one level down: what does the system do, step by step, when that happens?");
        put(
                "technical-quantity",
                "No quantity of the system is given.",
                "How much, how fast, how many? Give me the number that mattered.");
        put(
                "failure-mode",
                "Nothing is said about how it could break.",
                "How would that break first, and what would you see?",
                "What can go wrong with this, and how would you notice?",
                "Which part fails first, and what happens then?",
                "On a bad day, where does this give way?");
        put(
                "dependency",
                "No dependency is named with its owner.",
                "Which other team did this hang on, and what did you need from them by when?");
        put("gate", "No condition is named for going on or stopping.", "What number had to hold before you went on?");
        put(
                "rollback-used",
                "No stop, way back or smaller scope was used.",
                "When did you stop, go back or leave something out, and on what sign?");
        put(
                "staged-step",
                "The order of the steps is missing.",
                "In what order did you go, and what did the first small step show?");
        put(
                "resistance",
                "Nobody is named who was against it.",
                "Who was against it, and why?",
                "Who had to be won over here, and what did they fear?",
                "Somebody must have paid for this. Who, and what did they say?",
                "Who said no at first, and what were their words?");
        put(
                "moved-by",
                "Nothing is told that moved somebody.",
                "What did you show or offer them that changed their answer?");
        put(
                "baseline-to-result",
                "There is no figure before and after.",
                "What was the number before, and what is it now?");
        put(
                "business-effect",
                "The effect outside the team is not measured.",
                "What was that worth to a customer or to the business, in figures?");
        put("not-improved", "Nothing is said about what did not get better.", "What did not get better, or got worse?");
        put(
                "own-mistake",
                "No mistake of your own is named.",
                "What did you get wrong yourself?",
                "What went wrong here that was yours?",
                "Which part of this would you be sorry to see repeated, and what was your share in it?",
                "Where did you misjudge it?");
        put(
                "criterion",
                "Nothing is said of what decided between the ways.",
                "By what measure did you choose between them?");
        put(
                "second-order",
                "Nothing is said of what followed beyond what was wanted.",
                "What did that set off that nobody had asked for?");
        put(
                "knows-limit",
                "Nothing is said of what you did not know.",
                "What did you not know when you decided, and who did?");
        put(
                "dependency-owner",
                "Nobody is named who owned what the work waited for.",
                "Who owned the thing you waited for, and what date did they give you?");
        put(
                "changed-since",
                "Nothing is named that you do differently now.",
                "What do you do differently today because of this?");
    }

    private FollowUps() {}

    private static void put(String signal, String point, String question, String... again) {
        ALL.put(signal, new FollowUp(point, question, List.of(again)));
    }

    /** The follow-up about a signal; empty where none is wanted. */
    public static Optional<FollowUp> about(String signal) {
        return Optional.ofNullable(ALL.get(signal));
    }

    /** The signals that can be asked for, in the order of the dimensions. */
    public static Set<String> signals() {
        return java.util.Collections.unmodifiableSet(ALL.keySet());
    }
}

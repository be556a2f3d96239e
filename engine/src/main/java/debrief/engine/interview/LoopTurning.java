package debrief.engine.interview;

import debrief.engine.committee.Change;
import debrief.engine.committee.Flip;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Sums;
import debrief.engine.rating.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fewest answers of several rounds that would turn the verdict on all of them, each made better as its own debrief says. What
 * one answer adds does not hang on the others, so taking those that add most first gives the fewest.
 *
 * @param state whether they turn it, and if not, why
 * @param to the verdict then, or, where they are not enough, the one that was to be reached
 * @param lifts the fewest answers, those that add most first; where all are not enough, all of them
 * @param open how many answers could be made better
 * @param unanswered how many answers were not to their question; what answering it would add cannot be told
 */
public record LoopTurning(Flip.State state, Optional<Verdict> to, List<Lift> lifts, int open, int unanswered) {
    /**
     * One answer made better.
     *
     * @param changes what to change in it, as its own debrief says
     * @param adds what that adds to the mean of all rounds, in hundredths of a level
     */
    public record Lift(LoopDebrief.Answer answer, List<Change> changes, double adds) {
        public Lift {
            changes = List.copyOf(changes);
        }
    }

    public LoopTurning {
        lifts = List.copyOf(lifts);
    }

    static LoopTurning of(List<LoopDebrief.Answer> answers, int rounds, Optional<Verdict> verdict, Level level) {
        int unanswered = (int) answers.stream()
                .filter(answer -> !(answer.debrief().scorecard().answered() instanceof Answered.OnQuestion))
                .count();
        if (verdict.isEmpty()) {
            return new LoopTurning(Flip.State.NOT_ANSWERED, Optional.empty(), List.of(), 0, unanswered);
        }
        Optional<Verdict> next = verdict.get().up();
        if (next.isEmpty()) {
            return new LoopTurning(Flip.State.HIGHEST, Optional.empty(), List.of(), 0, unanswered);
        }
        List<Lift> open = answers.stream()
                .flatMap(answer -> lift(answer, answers, rounds).stream())
                .sorted(Comparator.comparingDouble((Lift lift) -> -lift.adds()))
                .toList();
        double mean = mean(answers, rounds);
        List<Lift> taken = new ArrayList<>();
        for (Lift lift : open) {
            taken.add(lift);
            mean += lift.adds();
            Verdict now = Rubric.CURRENT.verdict((int) Math.rint(mean), level);
            if (now.compareTo(next.get()) >= 0) {
                return new LoopTurning(Flip.State.TURNS, Optional.of(now), taken, open.size(), unanswered);
            }
        }
        return new LoopTurning(Flip.State.TOO_FAR, next, taken, open.size(), unanswered);
    }

    private static double mean(List<LoopDebrief.Answer> answers, int rounds) {
        return answers.stream()
                .filter(LoopTurning::rated)
                .mapToDouble(answer -> RoundDebrief.counted(answer.debrief()) / (rounds * beside(answer, answers)))
                .sum();
    }

    private static boolean rated(LoopDebrief.Answer answer) {
        return answer.debrief().scorecard().verdict().isPresent();
    }

    /** How many answers its round weighs, this one included. */
    private static double beside(LoopDebrief.Answer answer, List<LoopDebrief.Answer> answers) {
        return answers.stream()
                .filter(other -> other.sitting() == answer.sitting() && rated(other))
                .count();
    }

    private static Optional<Lift> lift(LoopDebrief.Answer answer, List<LoopDebrief.Answer> answers, int rounds) {
        Debrief debrief = answer.debrief();
        List<Change> changes = rated(answer) ? debrief.flip().changes() : List.of();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Sums sums = debrief.scorecard().sums();
        for (Change change : changes) {
            sums = sums.plus(change.worth());
        }
        double better = sums.mean(debrief.bar().lens()) - RoundDebrief.counted(debrief);
        return better > 0
                ? Optional.of(new Lift(answer, changes, better / (rounds * beside(answer, answers))))
                : Optional.empty();
    }

    /** Whether it turns, what that rests on, and what is left out, in one or two sentences. */
    public String says() {
        String left = unanswered == 0 || state == Flip.State.HIGHEST
                ? ""
                : (unanswered == 1
                                ? " One answer was not to its question and counts lowest; what answering it"
                                : " " + unanswered
                                        + " answers were not to their question and count lowest; what answering them")
                        + " would add is not counted here.";
        return turns() + left;
    }

    private String turns() {
        return switch (state) {
            case NOT_ANSWERED -> "There is nothing to turn until something could be rated.";
            case HIGHEST -> "There is no higher verdict.";
            case TURNS ->
                lifts.size() == 1
                        ? "One answer made better turns it."
                        : lifts.size()
                                + " answers made better turn it, and no fewer do: each adds by itself, and those that add most are taken first.";
            case TOO_FAR ->
                lifts.isEmpty()
                        ? "No single answer here could be lifted far enough by small changes."
                        : "Even with " + (lifts.size() == 1 ? "the one answer" : "all " + lifts.size() + " answers")
                                + " made better it would stay what it is. Better answers to other questions would have to come.";
        };
    }
}

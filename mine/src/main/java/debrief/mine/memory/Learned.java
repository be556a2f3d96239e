package debrief.mine.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a card stands after its reviews. It is never kept: the reviews are, and it is worked out from them.
 *
 * @param memory what the reviews left
 * @param begun the day of the first of them
 * @param last the day of the last of them
 * @param grade the last grade
 * @param days until the next where no date counts; 0 for the same day
 */
public record Learned(Memory memory, LocalDate begun, LocalDate last, Grade grade, int days) {
    /** The share that is to be remembered when a card comes again. */
    public static final double RETENTION = 0.9;

    /** Works out where a card stands; empty where it was never seen. */
    public static Optional<Learned> of(Fsrs fsrs, double retention, List<Review> reviews) {
        Optional<Learned> now = Optional.empty();
        for (Review review : reviews) {
            now = Optional.of(after(fsrs, retention, now, review));
        }
        return now;
    }

    /** Where it stands after one more review. A day before the last one counts as the same day. */
    public static Learned after(Fsrs fsrs, double retention, Optional<Learned> before, Review review) {
        int since = before.map(known -> (int) Math.max(0, ChronoUnit.DAYS.between(known.last(), review.day())))
                .orElse(0);
        Memory memory = memory(fsrs, before, since, review.grade());
        LocalDate begun = before.map(Learned::begun).orElse(review.day());
        if (review.grade() == Grade.AGAIN) {
            return new Learned(memory, begun, review.day(), Grade.AGAIN, 0);
        }
        List<Integer> rising = Fsrs.rising(
                0,
                fsrs.interval(memory(fsrs, before, since, Grade.HARD).stability(), retention),
                fsrs.interval(memory(fsrs, before, since, Grade.GOOD).stability(), retention),
                fsrs.interval(memory(fsrs, before, since, Grade.EASY).stability(), retention));
        return new Learned(
                memory,
                begun,
                review.day(),
                review.grade(),
                rising.get(review.grade().number() - 1));
    }

    private static Memory memory(Fsrs fsrs, Optional<Learned> before, int since, Grade grade) {
        return before.map(known -> fsrs.next(known.memory(), since, grade)).orElseGet(() -> fsrs.first(grade));
    }

    /** How likely it is remembered on that day, 0 to 1. */
    public double recall(Fsrs fsrs, LocalDate day) {
        return fsrs.recall((int) Math.max(0, ChronoUnit.DAYS.between(last, day)), memory.stability());
    }
}

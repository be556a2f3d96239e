package debrief.mine.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a card comes again. With an interview ahead its last pass falls into the {@link #WINDOW} days before that day: a review that
 * would come later is pulled there, and a review that would be the last one before it anyway waits until then, unless the card would
 * more likely be forgotten. The last look counts most for what is remembered on the day.
 *
 * @param retention the share that is to be remembered when a card comes again, 0 to 1
 * @param interview the day that counts; empty where none is known
 */
public record Schedule(Fsrs fsrs, double retention, Optional<LocalDate> interview) {
    /** The last pass is spread over so many days at most, so that no day has all of it. */
    public static final int WINDOW = 3;

    /** So many days since the last look allow one more day of spread: the shorter the time, the more the last day counts. */
    private static final int SPREADS = 6;

    /** A card waits for its last pass while it is at least so likely remembered there. */
    private static final double WAITS = 0.7;

    /** As published, towards a day or without one. */
    public static Schedule until(Optional<LocalDate> interview) {
        return new Schedule(Fsrs.SIX, Learned.RETENTION, interview);
    }

    /** Where a card stands after its reviews. */
    public Optional<Learned> learned(List<Review> reviews) {
        return Learned.of(fsrs, retention, reviews);
    }

    /** The day a card comes again. */
    public LocalDate due(String card, Learned learned) {
        LocalDate plain = learned.last().plusDays(learned.days());
        if (learned.grade() == Grade.AGAIN || interview.isEmpty()) {
            return plain;
        }
        LocalDate pass = lastPass(card, learned.last(), interview.get());
        if (!learned.last().isBefore(pass) || passed(learned, interview.get())) {
            return plain;
        }
        if (!plain.isBefore(pass)) {
            return pass;
        }
        Memory further = fsrs.next(learned.memory(), learned.days(), Grade.GOOD);
        boolean last =
                !plain.plusDays(fsrs.interval(further.stability(), retention)).isBefore(pass);
        return last && learned.recall(fsrs, pass) >= WAITS ? pass : plain;
    }

    /** What each grade would lead to today: days until the card comes again, by the order of grades. */
    public List<Integer> days(String card, Optional<Learned> now, LocalDate today) {
        return Arrays.stream(Grade.values())
                .map(grade -> due(card, Learned.after(fsrs, retention, now, new Review(today, grade))))
                .map(due -> (int) ChronoUnit.DAYS.between(today, due))
                .toList();
    }

    /** Whether it had its last pass: a further look in the days before the interview. */
    private static boolean passed(Learned learned, LocalDate interview) {
        return learned.begun().isBefore(learned.last()) && !learned.last().isBefore(interview.minusDays(WINDOW));
    }

    private static LocalDate lastPass(String card, LocalDate last, LocalDate interview) {
        long since = Math.max(0, ChronoUnit.DAYS.between(last, interview));
        int window = (int) Math.min(WINDOW, 1 + since / SPREADS);
        return interview.minusDays(1 + Math.floorMod(card.hashCode(), window));
    }
}

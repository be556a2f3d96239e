package debrief.mine.memory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a schedule leads to when it is kept: every review is remembered as likely as the forgetting curve says, and what is
 * forgotten is looked at once more on the same day. Worked out, not drawn.
 *
 * @param reviews how many there will be, on average
 * @param recall how likely the card is remembered on the day, 0 to 1
 */
public record Outlook(double reviews, double recall) {
    // What happens less often than this ends where it is.
    private static final double RARE = 1e-4;

    /** What comes of a card that was reviewed at least once. */
    public static Outlook of(Schedule schedule, String card, Learned learned, LocalDate today, LocalDate day) {
        return of(schedule, card, learned, today, day, 1);
    }

    private static Outlook of(
            Schedule schedule, String card, Learned learned, LocalDate today, LocalDate day, double likely) {
        LocalDate due = schedule.due(card, learned);
        LocalDate next = due.isBefore(today) ? today : due;
        if (!next.isBefore(day) || likely < RARE) {
            return new Outlook(0, learned.recall(schedule.fsrs(), day));
        }
        double known = learned.recall(schedule.fsrs(), next);
        Learned forgot = after(schedule, after(schedule, learned, next, Grade.AGAIN), next, Grade.GOOD);
        Outlook kept =
                of(schedule, card, after(schedule, learned, next, Grade.GOOD), next.plusDays(1), day, likely * known);
        Outlook lost = of(schedule, card, forgot, next.plusDays(1), day, likely * (1 - known));
        return new Outlook(
                known * (1 + kept.reviews()) + (1 - known) * (2 + lost.reviews()),
                known * kept.recall() + (1 - known) * lost.recall());
    }

    private static Learned after(Schedule schedule, Learned before, LocalDate day, Grade grade) {
        return Learned.after(schedule.fsrs(), schedule.retention(), Optional.of(before), new Review(day, grade));
    }
}

package debrief.bench;

import debrief.mine.memory.Fsrs;
import debrief.mine.memory.Grade;
import debrief.mine.memory.Learned;
import debrief.mine.memory.Outlook;
import debrief.mine.memory.Review;
import debrief.mine.memory.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is remembered on the day of the interview: FSRS-6 as published, FSRS-6 that is asked to remember more until it takes as many
 * reviews, and the schedule that knows the day. Worked out from the forgetting curve, nothing is drawn. The deck has cards
 * begun on every day but the last two, and with every first grade; what is forgotten is looked at once more on the same day.
 */
public final class MemoryBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final double STEP = 0.0025;
    private static final double MOST = 0.995;

    private MemoryBench() {}

    /** Prints one table. */
    public static void main(String[] arguments) {
        System.out.println("| days | schedule | reviews a card | recall on the day |");
        System.out.println("|---:|---|---:|---:|");
        for (int days : List.of(5, 7, 14, 30)) {
            Outlook usual = deck(Learned.RETENTION, false, days);
            Outlook dated = deck(Learned.RETENTION, true, days);
            print(days, "FSRS-6, nine in ten", usual);
            double retention = Learned.RETENTION;
            Outlook more = usual;
            while (more.reviews() < dated.reviews() && retention < MOST) {
                retention += STEP;
                more = deck(retention, false, days);
            }
            boolean reached = more.reviews() >= dated.reviews();
            print(days, reached ? "FSRS-6, as many reviews" : "FSRS-6, as many as it can take", more);
            print(days, "knows the day", dated);
            if (!reached) {
                double share = (more.reviews() - usual.reviews()) / (dated.reviews() - usual.reviews());
                double recall = share * dated.recall() + (1 - share) * usual.recall();
                print(days, "knows the day for as many cards as take so many", new Outlook(more.reviews(), recall));
            }
        }
    }

    private static void print(int days, String schedule, Outlook outlook) {
        System.out.printf(
                Locale.ROOT, "| %d | %s | %.2f | %.3f |%n", days, schedule, outlook.reviews(), outlook.recall());
    }

    private static Outlook deck(double retention, boolean dated, int days) {
        LocalDate interview = TODAY.plusDays(days);
        Schedule schedule = new Schedule(Fsrs.SIX, retention, dated ? Optional.of(interview) : Optional.empty());
        double reviews = 0;
        double recall = 0;
        int cards = 0;
        for (int begun = 0; begun < days - 1; begun++) {
            LocalDate day = TODAY.plusDays(begun);
            for (Grade first : Grade.values()) {
                for (String card : List.of("a", "b", "c")) {
                    Learned learned = schedule.learned(List.of(
                                    new Review(day, first), new Review(day, first == Grade.EASY ? first : Grade.GOOD)))
                            .orElseThrow();
                    Outlook outlook = Outlook.of(schedule, card, learned, day.plusDays(1), interview);
                    reviews += outlook.reviews();
                    recall += outlook.recall();
                    cards++;
                }
            }
        }
        return new Outlook(reviews / cards, recall / cards);
    }
}

package debrief.mine.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cards and their reviews on one day.
 *
 * @param due the cards to look at today, in order: those that were due first, then new ones, then what was forgotten today
 * @param coming how many come on each later day, by day; new ones that are not for today are spread over the days that follow
 * @param fresh how many were never seen, those of today included
 * @param graded what was done today, by grade
 */
public record Deck(List<Card> due, Map<LocalDate, Integer> coming, int fresh, Map<Grade, Integer> graded) {
    /** So many new cards come on one day. */
    public static final int NEW_A_DAY = 8;

    public Deck {
        due = List.copyOf(due);
    }

    private record Dated(Card card, LocalDate due) {}

    /**
     * What is to be looked at.
     *
     * @param cards in the order new ones are to come
     * @param reviews of each card by its id, the oldest first
     */
    public static Deck of(List<Card> cards, Map<String, List<Review>> reviews, Schedule schedule, LocalDate today) {
        List<Dated> known = new ArrayList<>();
        List<Card> forgotten = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        Map<LocalDate, Integer> coming = new TreeMap<>();
        Map<Grade, Integer> graded = new EnumMap<>(Grade.class);
        int begun = 0;
        for (Card card : cards) {
            List<Review> log = reviews.getOrDefault(card.id(), List.of());
            log.stream()
                    .filter(review -> review.day().equals(today))
                    .forEach(review -> graded.merge(review.grade(), 1, Integer::sum));
            Optional<Learned> learned = schedule.learned(log);
            if (learned.isEmpty()) {
                fresh.add(card);
                continue;
            }
            begun += log.get(0).day().equals(today) ? 1 : 0;
            LocalDate due = schedule.due(card.id(), learned.get());
            if (due.isAfter(today)) {
                coming.merge(due, 1, Integer::sum);
            } else if (learned.get().last().equals(today)) {
                forgotten.add(card);
            } else {
                known.add(new Dated(card, due));
            }
        }
        known.sort(Comparator.comparing(Dated::due)
                .thenComparing(dated -> dated.card().id()));
        List<Card> due = new ArrayList<>(known.stream().map(Dated::card).toList());
        int now = Math.min(fresh.size(), Math.max(0, NEW_A_DAY - begun));
        due.addAll(fresh.subList(0, now));
        due.addAll(forgotten);
        for (int left = fresh.size() - now, day = 1; left > 0; left -= NEW_A_DAY, day++) {
            coming.merge(today.plusDays(day), Math.min(left, NEW_A_DAY), Integer::sum);
        }
        return new Deck(due, coming, fresh.size(), graded);
    }

    /** How many new cards would come on a later day only, at so many a day. */
    public int spare(long days) {
        return (int) Math.max(0, fresh - NEW_A_DAY * Math.max(0, days));
    }

    /** How many were looked at today. */
    public int done() {
        return graded.values().stream().mapToInt(Integer::intValue).sum();
    }
}

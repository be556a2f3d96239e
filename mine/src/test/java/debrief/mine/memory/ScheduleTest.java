package debrief.mine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a card comes again, and what that is worth on the day of the interview. */
class ScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void without_a_date_a_card_comes_again_when_nine_in_ten_are_left() {
        Schedule plain = Schedule.until(Optional.empty());
        Learned learned = plain.learned(List.of(new Review(TODAY, Grade.GOOD))).orElseThrow();
        assertThat(plain.due("a", learned)).isEqualTo(TODAY.plusDays(2));
        assertThat(plain.days("a", Optional.empty(), TODAY)).containsExactly(0, 1, 2, 8);
    }

    @Test
    void the_last_pass_falls_within_three_days_before_the_interview() {
        LocalDate interview = TODAY.plusDays(14);
        Schedule dated = Schedule.until(Optional.of(interview));
        Random random = new Random(3);
        for (int card = 0; card < 500; card++) {
            List<Review> log = new ArrayList<>();
            LocalDate due = TODAY.plusDays(random.nextInt(9));
            while (due.isBefore(interview)) {
                log.add(new Review(due, Grade.of(2 + random.nextInt(3)).orElseThrow()));
                due = dated.due("card" + card, dated.learned(log).orElseThrow());
            }
            assertThat(log).hasSizeGreaterThan(1);
            LocalDate last = log.get(log.size() - 1).day();
            assertThat(ChronoUnit.DAYS.between(last, interview)).as("%s", log).isBetween(1L, 3L);
        }
    }

    @Test
    void for_no_more_reviews_more_is_remembered_on_the_day_than_without_the_date() {
        for (int days : List.of(5, 14, 30)) {
            Outlook dated = deck(Learned.RETENTION, true, days);
            Outlook plain = atLeastAsMany(dated, days);
            Outlook same = plain.reviews() < dated.reviews()
                    ? mixed(dated, deck(Learned.RETENTION, false, days), plain.reviews())
                    : dated;
            assertThat(same.reviews()).isLessThanOrEqualTo(plain.reviews() + 1e-9);
            assertThat(same.recall())
                    .as("%d days: %s, without the date %s", days, same, plain)
                    .isGreaterThan(plain.recall());
        }
    }

    /** So many cards by one schedule and the rest by the other that there are this many reviews. */
    private static Outlook mixed(Outlook one, Outlook other, double reviews) {
        double share = (reviews - other.reviews()) / (one.reviews() - other.reviews());
        return new Outlook(reviews, share * one.recall() + (1 - share) * other.recall());
    }

    /** Plain scheduling that asks for more and more, until it takes as many reviews as the other. */
    private static Outlook atLeastAsMany(Outlook dated, int days) {
        double retention = 0.7;
        Outlook plain = deck(retention, false, days);
        while (plain.reviews() < dated.reviews() && retention < 0.995) {
            retention += 0.0025;
            plain = deck(retention, false, days);
        }
        return plain;
    }

    /** The mean over cards that were begun on different days with different grades. */
    private static Outlook deck(double retention, boolean dated, int days) {
        LocalDate interview = TODAY.plusDays(days);
        Schedule schedule = new Schedule(Fsrs.SIX, retention, dated ? Optional.of(interview) : Optional.empty());
        double reviews = 0;
        double recall = 0;
        int cards = 0;
        for (int begun = 0; begun < days - 1; begun++) {
            for (Grade first : Grade.values()) {
                for (String card : List.of("a", "b", "c")) {
                    LocalDate day = TODAY.plusDays(begun);
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

    @Test
    void what_was_forgotten_comes_again_on_the_same_day_after_everything_else() {
        Schedule schedule = Schedule.until(Optional.empty());
        List<Card> cards = List.of(card("one"), card("two"), card("three"));
        Deck deck = Deck.of(
                cards,
                Map.of(
                        "one", List.of(new Review(TODAY, Grade.AGAIN)),
                        "two", List.of(new Review(TODAY.minusDays(5), Grade.GOOD))),
                schedule,
                TODAY);
        assertThat(deck.due()).extracting(Card::id).containsExactly("two", "three", "one");
        assertThat(deck.fresh()).isEqualTo(1);
        assertThat(deck.done()).isEqualTo(1);
    }

    @Test
    void new_cards_come_a_few_a_day_and_none_is_lost() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            cards.add(card("card" + i));
        }
        Deck deck = Deck.of(cards, Map.of(), Schedule.until(Optional.empty()), TODAY);
        assertThat(deck.due()).hasSize(Deck.NEW_A_DAY);
        assertThat(deck.coming())
                .containsExactly(Map.entry(TODAY.plusDays(1), Deck.NEW_A_DAY), Map.entry(TODAY.plusDays(2), 5));
    }

    private static Card card(String id) {
        return new Card(id, Card.Kind.QUESTION, "", "What moved them?", List.of("A figure."), "/questions/" + id);
    }
}

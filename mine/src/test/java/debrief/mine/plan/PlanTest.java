package debrief.mine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan holds and what it never does, for any time and anything that is known. */
class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final int PLANS = 2_000;

    /** Everything a plan is made from. */
    private record Given(Settings settings, Known known, List<Done> done) {
        Plan plan() {
            return Plan.of(settings, known, done, TODAY);
        }
    }

    private static Given given(Random random) {
        int days = List.of(0, 1, 2, 5, 14, 30, random.nextInt(90)).get(random.nextInt(7));
        List<DayOfWeek> off = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(5) == 0) {
                off.add(day);
            }
        }
        Settings settings = new Settings(
                TODAY.plusDays(days),
                Settings.LEAST_MINUTES + random.nextInt(120),
                off,
                random.nextBoolean() ? List.of(TODAY.plusDays(random.nextInt(9))) : List.of(),
                TODAY.minusDays(random.nextInt(9)));
        Map<LocalDate, Integer> cards = new HashMap<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            cards.put(TODAY.plusDays(random.nextInt(20)), 1 + random.nextInt(40));
        }
        List<Done> done = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            done.add(new Done(
                    TODAY.minusDays(random.nextInt(2)),
                    Item.Kind.ROUND,
                    "round.r" + random.nextInt(4),
                    "Mock round",
                    "/rounds/1",
                    1 + random.nextInt(60)));
        }
        return new Given(
                settings,
                new Known(
                        IntStream.range(0, random.nextInt(8))
                                .mapToObj(
                                        i -> new Known.FollowUp("f" + i, "What moved them?", "it counts", "/rounds/1"))
                                .toList(),
                        IntStream.range(0, 1 + random.nextInt(6))
                                .mapToObj(i -> round("r" + i, random.nextInt(3)))
                                .toList(),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(i -> new Known.Weak("w" + i, "influence", "the lowest", "/questions"))
                                .toList(),
                        cards,
                        random.nextInt(30),
                        random.nextInt(4),
                        random.nextBoolean()),
                done);
    }

    private static Known.Round round(String id, int practised) {
        return new Known.Round(id, "Program execution", 45, practised, "/interview?round=" + id);
    }

    private static Settings minutes(int days, int minutes) {
        return new Settings(TODAY.plusDays(days), minutes, List.of(), List.of(), TODAY);
    }

    @Test
    void a_day_never_holds_more_minutes_than_the_person_set() {
        Random random = new Random(1);
        for (int i = 0; i < PLANS; i++) {
            Given given = given(random);
            for (Plan.Day day : given.plan().days()) {
                int done = day.minutes() - day.toDo();
                assertThat(day.toDo())
                        .as("%s of %s", day, given)
                        .isLessThanOrEqualTo(Math.max(0, given.settings().minutes() - done));
            }
        }
    }

    @Test
    void days_off_and_the_interview_itself_ask_for_nothing_and_no_day_is_left_out() {
        Random random = new Random(2);
        for (int i = 0; i < PLANS; i++) {
            Given given = given(random);
            List<Plan.Day> days = given.plan().days();
            assertThat(days).hasSize((int) given.settings().daysFrom(TODAY) + 1);
            for (int n = 0; n < days.size(); n++) {
                Plan.Day day = days.get(n);
                assertThat(day.date()).isEqualTo(TODAY.plusDays(n));
                if (n == days.size() - 1) {
                    assertThat(day.kind()).isEqualTo(Plan.Kind.INTERVIEW);
                }
                if (given.settings().rests(day.date()) || day.kind() == Plan.Kind.INTERVIEW) {
                    assertThat(day.items()).isEmpty();
                }
            }
        }
    }

    @Test
    void whatever_should_be_done_once_is_on_one_day_or_said_to_be_left_out() {
        Random random = new Random(3);
        for (int i = 0; i < PLANS; i++) {
            Given given = given(random);
            Plan plan = given.plan();
            Map<String, Integer> planned = new HashMap<>();
            int cards = 0;
            for (Plan.Day day : plan.days()) {
                Set<String> ids = new HashSet<>();
                for (Item item : day.items()) {
                    assertThat(ids.add(item.id()))
                            .as("twice on a day: %s", item)
                            .isTrue();
                    planned.merge(item.id(), 1, Integer::sum);
                    cards += item.kind() == Item.Kind.CARDS ? item.minutes() / Plan.CARD_MINUTES : 0;
                }
            }
            for (Item left : plan.leftOut()) {
                planned.merge(left.id(), 1, Integer::sum);
                cards += left.kind() == Item.Kind.CARDS ? left.minutes() / Plan.CARD_MINUTES : 0;
            }
            for (Item wanted : given.known().wanted()) {
                assertThat(planned).as("%s", given).containsKey(wanted.id());
                if (wanted.kind() != Item.Kind.ROUND) {
                    assertThat(planned).containsEntry(wanted.id(), 1);
                }
            }
            int due = given.known().cards().entrySet().stream()
                    .filter(one -> one.getKey().isBefore(given.settings().interview()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(cards).isEqualTo(due + given.known().spare());
        }
    }

    @Test
    void the_same_input_gives_the_same_plan() {
        for (int i = 0; i < 100; i++) {
            assertThat(given(new Random(i)).plan())
                    .isEqualTo(given(new Random(i)).plan());
        }
    }

    @Test
    void two_five_fourteen_and_thirty_days_are_filled_and_the_last_has_nothing_new() {
        Known known = new Known(
                List.of(new Known.FollowUp("f", "Who was against it?", "it would turn the verdict", "/rounds/1")),
                List.of(round("execution", 0), round("influence", 0)),
                List.of(new Known.Weak("influence", "influence", "the lowest", "/questions")),
                Map.of(TODAY, 7),
                0,
                0,
                true);
        for (int days : List.of(2, 5, 14, 30)) {
            Plan plan = Plan.of(minutes(days, 40), known, List.of(), TODAY);
            assertThat(plan.leftOut()).isEmpty();
            assertThat(plan.today().orElseThrow().items())
                    .extracting(Item::kind)
                    .startsWith(Item.Kind.FOLLOW_UP, Item.Kind.ROUND, Item.Kind.CARDS);
            Plan.Day last = plan.days().get(days - 1);
            assertThat(last.items()).extracting(Item::kind).contains(Item.Kind.READ);
            assertThat(last.items()).extracting(Item::kind).doesNotContain(Item.Kind.QUESTION);
            assertThat(plan.days().subList(0, days - 1))
                    .allMatch(day -> !day.items().isEmpty());
        }
    }

    @Test
    void what_does_not_fit_is_named() {
        Known known = new Known(
                List.of(),
                List.of(round("a", 0), round("b", 0), round("c", 0)),
                List.of(),
                Map.of(TODAY, 30),
                0,
                2,
                true);
        Plan plan = Plan.of(minutes(1, 20), known, List.of(), TODAY);
        assertThat(plan.toDo()).isLessThanOrEqualTo(20);
        assertThat(plan.leftOut()).extracting(Item::kind).contains(Item.Kind.ROUND, Item.Kind.STORY, Item.Kind.CARDS);
    }

    @Test
    void what_was_done_today_takes_its_minutes_from_today_and_changes_the_rest() {
        Known before = Known.only(List.of(round("a", 0), round("b", 0)));
        Plan morning = Plan.of(minutes(5, 20), before, List.of(), TODAY);
        assertThat(morning.today().orElseThrow().items()).extracting(Item::id).containsExactly("round.a");
        Known after = Known.only(List.of(round("a", 1), round("b", 0)));
        Done done = new Done(TODAY, Item.Kind.ROUND, "round.a", "Mock round", "/rounds/1", 20);
        Plan evening = Plan.of(minutes(5, 20), after, List.of(done), TODAY);
        assertThat(evening.today().orElseThrow().items()).isEmpty();
        assertThat(evening.today().orElseThrow().done()).containsExactly(done);
        assertThat(evening.days().get(1).items()).extracting(Item::id).containsExactly("round.b");
    }

    @Test
    void a_missed_day_says_where_its_minutes_went() {
        Known known = Known.only(List.of(round("a", 0), round("b", 0), round("c", 0)));
        Settings settings = minutes(5, 40);
        Plan yesterday = Plan.of(settings, known, List.of(), TODAY);
        Plan today = Plan.of(settings, known, List.of(), TODAY.plusDays(1));
        assertThat(today.missed(yesterday, List.of())).contains(new Plan.Missed(TODAY, 40, List.of(TODAY.plusDays(1))));

        Done half = new Done(TODAY, Item.Kind.ROUND, "round.a", "Mock round", "/rounds/1", 20);
        Known then = Known.only(List.of(round("a", 1), round("b", 0), round("c", 0)));
        assertThat(Plan.of(settings, then, List.of(half), TODAY.plusDays(1)).missed(yesterday, List.of(half)))
                .contains(new Plan.Missed(TODAY, 20, List.of(TODAY.plusDays(1))));

        Done all = new Done(TODAY, Item.Kind.ROUND, "round.a", "Mock round", "/rounds/1", 45);
        assertThat(today.missed(yesterday, List.of(all))).isEmpty();
    }
}

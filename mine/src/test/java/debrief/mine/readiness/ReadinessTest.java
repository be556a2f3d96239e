package debrief.mine.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import debrief.engine.question.Level;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a person stands, and how sure that is. */
class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final Loop LOOP = new Loop(
            "Lumen",
            Level.SENIOR,
            List.of(
                    new Loop.Stop("execution", "Execution", new Lens(Map.of(Dimension.EXECUTION, 2.0))),
                    new Loop.Stop("partners", "Partners", new Lens(Map.of(Dimension.INFLUENCE, 2.0)))));

    @Test
    void one_answer_worked_out_by_hand() {
        // precision 1 + 1 / 0.81 = 2.234568; (2.5 + 4 / 0.81) / 2.234568 = 3.328729; 1 / sqrt(2.234568) = 0.668965
        Estimate estimate = Readiness.of(List.of(shown(0, 40)), LOOP, TODAY).estimate(Dimension.IMPACT);
        assertThat(estimate.value()).isEqualTo(3.328729, within(1e-6));
        assertThat(estimate.deviation()).isEqualTo(0.668965, within(1e-6));
        assertThat(estimate.high() - estimate.value()).isEqualTo(0.857345, within(1e-4));
    }

    @Test
    void a_band_shrinks_with_each_answer_and_widens_with_each_day_without() {
        Random random = new Random(11);
        List<Shown> answers = new ArrayList<>();
        double before =
                Readiness.of(answers, LOOP, TODAY).estimate(Dimension.IMPACT).deviation();
        for (int i = 0; i < 40; i++) {
            answers.add(shown(random.nextInt(60), 10 + random.nextInt(41)));
            Estimate now = Readiness.of(answers, LOOP, TODAY).estimate(Dimension.IMPACT);
            assertThat(now.deviation()).isLessThan(before);
            assertThat(Readiness.of(answers, LOOP, TODAY.plusDays(5))
                            .estimate(Dimension.IMPACT)
                            .deviation())
                    .isGreaterThan(now.deviation());
            assertThat(now.low()).isBetween(1.0, now.value());
            assertThat(now.high()).isBetween(now.value(), 5.0);
            before = now.deviation();
        }
    }

    @Test
    void an_old_answer_counts_less_than_a_new_one() {
        double rising = Readiness.of(List.of(shown(60, 20), shown(0, 40)), LOOP, TODAY)
                .estimate(Dimension.IMPACT)
                .value();
        double falling = Readiness.of(List.of(shown(60, 40), shown(0, 20)), LOOP, TODAY)
                .estimate(Dimension.IMPACT)
                .value();
        assertThat(rising).isGreaterThan(falling);
    }

    @Test
    void what_the_loop_asks_is_just_enough_for_a_hire_and_asks_more_of_what_weighs_more() {
        for (Level level : Level.values()) {
            Loop loop = new Loop("Lumen", level, LOOP.rounds());
            Map<Dimension, Double> asks = loop.asks();
            double mean = asks.entrySet().stream()
                    .mapToDouble(one -> loop.part(one.getKey()) * one.getValue())
                    .sum();
            assertThat(loop.verdict(mean + 0.005)).isEqualTo(Verdict.HIRE);
            assertThat(loop.verdict(mean - 0.02)).isEqualTo(Verdict.LEAN_HIRE);
            for (Dimension one : Dimension.values()) {
                for (Dimension other : Dimension.values()) {
                    if (loop.part(one) > loop.part(other)) {
                        assertThat(asks.get(one)).isGreaterThanOrEqualTo(asks.get(other));
                    }
                }
            }
        }
    }

    @Test
    void a_verdict_lies_in_its_range_and_better_answers_never_make_it_worse() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<Shown> answers = new ArrayList<>();
            List<Shown> better = new ArrayList<>();
            for (int n = random.nextInt(6); n >= 0; n--) {
                int age = random.nextInt(50);
                int tenths = 10 + random.nextInt(35);
                answers.add(shown(age, tenths));
                better.add(shown(age, tenths + 5));
            }
            Readiness now = Readiness.of(answers, LOOP, TODAY);
            Readiness then = Readiness.of(better, LOOP, TODAY);
            for (int round = 0; round < LOOP.rounds().size(); round++) {
                Readiness.Outcome outcome = now.rounds().get(round);
                assertThat(outcome.now().steps())
                        .isBetween(outcome.low().steps(), outcome.high().steps());
                assertThat(then.rounds().get(round).now().steps())
                        .isGreaterThanOrEqualTo(outcome.now().steps());
            }
        }
    }

    @Test
    void what_moves_the_loop_most_is_found_by_raising_each_in_turn() {
        Readiness readiness = Readiness.of(List.of(shown(0, 30), shown(1, 30), shown(2, 30)), LOOP, TODAY);
        for (Readiness.Move move : readiness.moves()) {
            assertThat(move.lifts()).isLessThanOrEqualTo(readiness.most().lifts());
            assertThat(move.gain()).isEqualTo(LOOP.part(move.dimension()), within(1e-9));
        }
        assertThat(readiness.moves()).hasSize(Dimension.values().length);
    }

    @Test
    void two_answers_are_not_enough_to_say() {
        Readiness two = Readiness.of(List.of(shown(0, 40), shown(0, 40)), LOOP, TODAY);
        assertThat(two.estimate(Dimension.IMPACT).against(3)).isEqualTo(Estimate.Standing.TOO_FEW);
        List<Shown> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(shown(0, 40));
        }
        Estimate sure = Readiness.of(many, LOOP, TODAY).estimate(Dimension.IMPACT);
        assertThat(sure.against(3)).isEqualTo(Estimate.Standing.ABOVE);
        assertThat(sure.against(4)).isEqualTo(Estimate.Standing.ABOUT);
        assertThat(sure.against(5)).isEqualTo(Estimate.Standing.BELOW);
    }

    private static Shown shown(int age, int tenths) {
        Map<Dimension, Integer> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, tenths);
        }
        return new Shown(TODAY.minusDays(age), all);
    }
}

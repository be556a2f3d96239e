package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    /** A small house: the walls wait for the ground, the roof for the walls and the wood. */
    private static final Network HOUSE = new Network(
            "A house.",
            "days",
            List.of(
                    task("ground", 4),
                    task("wood", 9),
                    task("walls", 6, "ground"),
                    task("garden", 2, "ground"),
                    task("roof", 3, "walls", "wood")));

    @Test
    void the_longest_chain_is_the_critical_path_and_sets_the_end() {
        assertThat(HOUSE.length()).isEqualTo(13);
        assertThat(HOUSE.criticalPath()).extracting(Network.Task::id).containsExactly("ground", "walls", "roof");
    }

    @Test
    void slack_is_what_a_task_may_slip_before_the_end_does() {
        assertThat(HOUSE.timed()).extracting(Network.Timed::slack).containsExactly(0.0, 1.0, 0.0, 7.0, 0.0);
        for (int i = 0; i < HOUSE.tasks().size(); i++) {
            double slack = HOUSE.timed().get(i).slack();
            assertThat(slipped(i, slack).length()).isEqualTo(13);
            assertThat(slipped(i, slack + 1).length()).isEqualTo(14);
        }
    }

    @Test
    void three_figures_count_the_likely_one_four_times_and_spreads_add_as_squares() {
        Network two = new Network(
                "Two in a row.",
                "days",
                List.of(
                        new Network.Task("a", "A", new Network.Estimate(2, 5, 14), List.of()),
                        new Network.Task("b", "B", new Network.Estimate(1, 4, 10), List.of("a"))));

        assertThat(two.length()).isEqualTo(6 + 4.5);
        assertThat(two.spread()).isCloseTo(2.5, within(1e-9));
        assertThat(two.table().columns()).contains("Best", "Likely", "Worst");
        assertThat(HOUSE.table().columns()).doesNotContain("Best");
        assertThat(HOUSE.spread()).isZero();
    }

    @Test
    void a_task_that_takes_no_time_does_no_harm() {
        Network network = new Network(
                "A sign.", "days", List.of(task("begin", 0), task("work", 2, "begin"), task("end", 0, "work")));

        assertThat(network.length()).isEqualTo(2);
        assertThat(network.criticalPath()).extracting(Network.Task::id).containsExactly("work");
    }

    @Test
    void what_stands_behind_more_tasks_is_drawn_further_on() {
        assertThat(HOUSE.depths())
                .containsEntry("ground", 0)
                .containsEntry("wood", 0)
                .containsEntry("walls", 1)
                .containsEntry("roof", 2);
    }

    @Test
    void each_formula_gives_the_score_that_a_pocket_calculator_gives() {
        assertThat(scored(Scores.Formula.RICE, List.of(), 500.0, 2.0, 80.0, 4.0))
                .isEqualTo(200);
        assertThat(scored(Scores.Formula.WSJF, List.of(), 8.0, 5.0, 2.0, 3.0)).isEqualTo(5);
        assertThat(scored(
                        Scores.Formula.WEIGHTS,
                        List.of(new Scores.Weight("fast", 3), new Scores.Weight("cheap", 0.5)),
                        4.0,
                        2.0))
                .isEqualTo(13);
    }

    @Test
    void the_best_score_comes_first_and_equals_stay_as_they_were_written() {
        Scores scores = new Scores(
                "Four.",
                Scores.Formula.WSJF,
                List.of(),
                List.of(item("low", 1), item("high", 8), item("first", 4), item("second", 4)));

        assertThat(scores.scored())
                .extracting(scored -> scored.item().name())
                .containsExactly("high", "first", "second", "low");
        assertThat(scores.scored()).extracting(Scores.Scored::percent).containsExactly(100, 50, 50, 13);
        assertThat(scores.table().rows().get(0)).containsExactly("high", "8", "0", "0", "1", "8");
    }

    @Test
    void what_comes_after_the_day_it_is_needed_is_late() {
        Timeline timeline = new Timeline(
                "Two.",
                "week",
                List.of(
                        new Timeline.Bar("Early", 1, 3, Optional.of(5)),
                        new Timeline.Bar("Late", 2, 9, Optional.of(8)),
                        new Timeline.Bar("Free", 4, 4, Optional.empty())),
                List.of(new Timeline.Gate(12, "Open")));

        assertThat(timeline.table().rows())
                .containsExactly(
                        List.of("Early", "1", "3", "5", "2"),
                        List.of("Late", "2", "9", "8", "late by 1"),
                        List.of("Free", "4", "4", "–", "–"),
                        List.of("Decision: Open", "–", "12", "–", "–"));
        assertThat(timeline.length()).isEqualTo(12);
    }

    @Test
    void a_fault_takes_from_the_budget_by_its_minutes_and_its_share_of_the_traffic() {
        Budget budget = new Budget(
                "A month.", 99.5, 30, List.of(new Budget.Spent("All", 60, 100), new Budget.Spent("A tenth", 300, 10)));

        assertThat(budget.whole()).isCloseTo(216, within(1e-6));
        assertThat(budget.used()).isEqualTo(90);
        assertThat(budget.left()).isCloseTo(126, within(1e-6));
        assertThat(budget.table().rows().get(2)).containsExactly("Left of 216", "", "", "126", "58.33");
    }

    @Test
    void a_figure_is_written_as_a_person_would() {
        assertThat(List.of(Picture.figure(4800), Picture.figure(1.625), Picture.figure(-0.001), Picture.figure(20)))
                .containsExactly("4,800", "1.63", "0", "20");
    }

    private static double scored(Scores.Formula by, List<Scores.Weight> weighs, Double... figures) {
        Scores.Item item = new Scores.Item("One", List.of(figures));
        return new Scores("One.", by, weighs, List.of(item)).score(item);
    }

    private static Scores.Item item(String name, double value) {
        return new Scores.Item(name, List.of(value, 0.0, 0.0, 1.0));
    }

    private static Network.Task task(String id, double takes, String... after) {
        return new Network.Task(id, id, new Network.Estimate(takes, takes, takes), List.of(after));
    }

    /** The house with one task that takes longer. */
    private static Network slipped(int which, double by) {
        List<Network.Task> tasks = new java.util.ArrayList<>(HOUSE.tasks());
        Network.Task task = tasks.get(which);
        double takes = task.takes().likely() + by;
        tasks.set(
                which,
                new Network.Task(task.id(), task.name(), new Network.Estimate(takes, takes, takes), task.after()));
        return new Network(HOUSE.says(), HOUSE.unit(), tasks);
    }
}

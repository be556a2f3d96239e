package debrief.drills.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class ScheduleTest {
    @Test
    void a_schedule_keeps_every_rule_and_is_never_below_the_lower_bound() {
        SplittableRandom random = new SplittableRandom(4);
        for (int one = 0; one < 20; one++) {
            List<Integer> durations = new ArrayList<>();
            List<List<Integer>> demands = new ArrayList<>();
            List<List<Integer>> successors = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                durations.add(random.nextInt(6));
                demands.add(List.of(random.nextInt(4), random.nextInt(3)));
                successors.add(i < 10 && random.nextInt(3) > 0 ? List.of(i + 1 + random.nextInt(11 - i)) : List.of());
            }
            Project project = new Project(durations, demands, List.of(4, 3), successors);

            Schedule found = Scheduler.find(project, 1, tried -> tried >= 2_000);
            Schedule again = Scheduler.find(project, 1, tried -> tried >= 2_000);

            assertThat(project.allows(found.starts())).isTrue();
            assertThat(found.makespan()).isGreaterThanOrEqualTo(project.lowerBound());
            assertThat(again).isEqualTo(found);
        }
    }

    @Test
    void chances_are_the_same_on_one_core_and_on_three() {
        List<ThreePoint> durations = new ArrayList<>();
        List<List<Integer>> successors = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            durations.add(new ThreePoint(1, 2 + i % 3, 6));
            successors.add(i + 3 < 20 ? List.of(i + 2, i + 3) : List.of());
        }
        Chance one = Chance.of(durations, successors, 9, 20_000, 1, new AtomicBoolean());
        Chance three = Chance.of(durations, successors, 9, 20_000, 3, new AtomicBoolean());

        assertThat(three).isEqualTo(one);
        assertThat(one.by(one.percentile(0.8))).isBetween(0.8, 0.81);
    }

    @Test
    void a_chain_takes_the_sum_of_its_means_and_all_of_it_is_critical() {
        List<ThreePoint> durations = List.of(new ThreePoint(2, 3, 10), new ThreePoint(1, 4, 5), ThreePoint.of(3));
        Chance chance =
                Chance.of(durations, List.of(List.of(1), List.of(2), List.of()), 3, 50_000, 2, new AtomicBoolean());
        double sum = 0;
        for (float one : chance.finishes()) {
            sum += one;
        }
        assertThat(sum / chance.samples()).isBetween(10.6, 10.74);
        assertThat(chance.critical()).containsOnly(1.0);
    }

    @Test
    void drawing_that_is_stopped_tells_what_was_drawn() {
        Chance none = Chance.of(List.of(ThreePoint.of(1)), List.of(List.of()), 1, 10_000, 1, new AtomicBoolean(true));

        assertThat(none.samples()).isZero();
        assertThat(none.by(5)).isZero();
    }
}

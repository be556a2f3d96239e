package debrief.drills.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.drills.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrioritiesTest {
    @Test
    void no_order_of_two_hundred_small_backlogs_costs_less_than_the_one_that_is_found() {
        for (int seed = 0; seed < 200; seed++) {
            Dice dice = new Dice(seed);
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                jobs.add(
                        new Job("job " + i, 100, 1, 50, dice.in(1, 6), dice.in(0, 20), dice.in(2, 20), dice.in(0, 90)));
            }
            PrioritiesCase one = new PrioritiesCase("w", jobs, 1);
            List<Double> costs = new ArrayList<>();
            permute(new ArrayList<>(one.listed()), 0, one, costs);
            assertThat(costs).hasSize(720);
            assertThat(-one.solve().value()).as("seed %d", seed).isEqualTo(Collections.min(costs));
            assertThat(one.regret(one.listed())).isBetween(0.0, 1.0);
        }
    }

    private static void permute(List<Integer> order, int from, PrioritiesCase one, List<Double> costs) {
        if (from == order.size()) {
            costs.add(one.cost(order));
        }
        for (int i = from; i < order.size(); i++) {
            Collections.swap(order, from, i);
            permute(order, from + 1, one, costs);
            Collections.swap(order, from, i);
        }
    }
}

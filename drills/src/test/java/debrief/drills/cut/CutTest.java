package debrief.drills.cut;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.drills.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CutTest {
    @Test
    void no_cut_of_two_hundred_small_cases_is_better_than_the_one_that_is_found() {
        for (int seed = 0; seed < 200; seed++) {
            CutCase one = small(new Dice(seed));
            double best = Double.NEGATIVE_INFINITY;
            int all = (int) Math.pow(3, one.items().size());
            for (int plan = 0; plan < all; plan++) {
                Size[] sizes = new Size[one.items().size()];
                int rest = plan;
                for (int i = 0; i < sizes.length; i++) {
                    sizes[i] = List.of(Size.KEEP, Size.SHRINK, Size.DEFER).get(rest % 3);
                    rest /= 3;
                }
                if (Arrays.equals(one.done(sizes), sizes)) {
                    best = Math.max(best, one.value(sizes));
                }
            }
            assertThat(one.best().value()).as("seed %d", seed).isEqualTo(best);
        }
    }

    @Test
    void people_who_can_do_none_of_the_items_are_not_shown() {
        CutCase one = new CutCase(
                "m",
                List.of(new Item("one", 4, 2, 24, 20, 3, 1, List.of())),
                List.of("app", "data"),
                List.of(0, 4),
                List.of(0, 2),
                3);
        assertThat(one.shown().get("people"))
                .isEqualTo(List.of(Map.of("skill", "data", "weeks_before", 4, "weeks", 2)));
    }

    @Test
    void half_of_an_odd_interest_is_owed_to_the_half() {
        Item item = new Item("one", 4, 2, 24, 20, 3, 0, List.of());
        assertThat(item.worth(Size.SHRINK, 3)).isEqualTo(20 - 4.5);
    }

    private static CutCase small(Dice dice) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            int effort = dice.in(1, 6);
            int value = dice.in(5, 90);
            items.add(new Item(
                    "item " + i,
                    effort,
                    Math.max(1, effort / 2),
                    value,
                    value * dice.in(30, 90) / 100,
                    dice.in(0, 9),
                    dice.below(2),
                    i > 0 && dice.percent(40) ? List.of(dice.below(i)) : List.of()));
        }
        return new CutCase(
                "m", items, List.of("a", "b"), List.of(20, 20), List.of(dice.in(0, 14), dice.in(3, 14)), dice.in(1, 4));
    }
}

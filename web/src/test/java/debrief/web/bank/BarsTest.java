package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Budget;
import debrief.content.Scores;
import debrief.content.Timeline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarsTest {
    @Test
    void a_stretch_begins_with_its_first_week_and_ends_with_its_last() {
        Bars bars = Bars.of(new Timeline(
                "Two.",
                "week",
                List.of(
                        new Timeline.Bar("First half", 1, 4, Optional.of(6)),
                        new Timeline.Bar("Late", 5, 8, Optional.of(7))),
                List.of(new Timeline.Gate(8, "Stop or go"))));

        assertThat(bars.first() + " to " + bars.last()).isEqualTo("week 1 to week 8");
        assertThat(bars.bars().get(0))
                .isEqualTo(new Bars.Bar(
                        "First half",
                        Optional.of("0.00%"),
                        Optional.of("50.00%"),
                        Optional.empty(),
                        Optional.of("75.00%"),
                        "week 1 to 4, 2 to spare",
                        false));
        assertThat(bars.bars().get(1).says()).isEqualTo("week 5 to 8, late by 1");
        assertThat(bars.bars()).extracting(Bars.Bar::against).containsExactly(false, true, false);
        assertThat(bars.bars().get(2).point()).contains("100.00%");
    }

    @Test
    void the_best_score_fills_the_line() {
        Bars bars = Bars.of(new Scores(
                "Two.",
                Scores.Formula.RICE,
                List.of(),
                List.of(
                        new Scores.Item("Low", List.of(100.0, 1.0, 50.0, 1.0)),
                        new Scores.Item("High", List.of(100.0, 2.0, 100.0, 1.0)))));

        assertThat(bars.bars()).extracting(Bars.Bar::name).containsExactly("High", "Low");
        assertThat(bars.bars()).extracting(bar -> bar.width().orElseThrow()).containsExactly("100.00%", "25.00%");
        assertThat(bars.last()).isEqualTo("200");
    }

    @Test
    void each_fault_begins_where_the_one_before_ended_and_what_is_left_fills_the_line() {
        List<Bars.Bar> bars = Bars.of(budget(10, 5)).bars();

        assertThat(bars).extracting(bar -> bar.from().orElseThrow()).containsExactly("0.00%", "25.00%", "37.50%");
        assertThat(bars).extracting(bar -> bar.width().orElseThrow()).containsExactly("25.00%", "12.50%", "62.50%");
        assertThat(bars.get(2).name() + " " + bars.get(2).says()).isEqualTo("Left 25 min");
    }

    @Test
    void a_budget_that_is_overdrawn_says_so_and_still_fits() {
        Bars bars = Bars.of(budget(50, 30));

        assertThat(bars.bars())
                .extracting(bar -> bar.width().orElseThrow())
                .containsExactly("62.50%", "37.50%", "50.00%");
        assertThat(bars.bars().get(2).from()).contains("50.00%");
        assertThat(bars.bars().get(2).name() + " " + bars.bars().get(2).says()).isEqualTo("Overdrawn 40 min");
        assertThat(bars.last()).isEqualTo("80 min");
    }

    /** Forty minutes: a thirty-sixth of one day. */
    private static Budget budget(double first, double second) {
        return new Budget(
                "One day.",
                100 - 100.0 / 36,
                1,
                List.of(new Budget.Spent("First", first, 100), new Budget.Spent("Second", second, 100)));
    }
}

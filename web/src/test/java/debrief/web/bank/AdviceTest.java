package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company;
import debrief.content.Company.Preparation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void two_weeks_are_taken_to_be_left_where_nobody_has_said() {
        assertThat(chosen(Optional.empty())).isEqualTo(14);
        assertThat(advice(Optional.empty()).says()).isEmpty();
    }

    @Test
    void the_nearest_plan_is_shown_and_says_so() {
        assertThat(chosen(Optional.of(12))).isEqualTo(14);
        assertThat(advice(Optional.of(12)).says()).contains("12").contains("14");
        assertThat(chosen(Optional.of(1))).isEqualTo(2);
        assertThat(chosen(Optional.of(300))).isEqualTo(30);
        assertThat(advice(Optional.of(5)).says()).isEmpty();
    }

    @Test
    void of_two_plans_as_near_the_one_that_fits_is_shown() {
        assertThat(chosen(Optional.of(22))).isEqualTo(14);
    }

    @Test
    void the_choices_are_in_the_order_of_the_days_and_one_of_them_is_chosen() {
        assertThat(advice(Optional.of(5)).choices())
                .extracting(choice -> choice.days() + (choice.chosen() ? " chosen" : ""))
                .containsExactly("2", "5 chosen", "14", "30");
    }

    @Test
    void without_plans_nothing_is_chosen() {
        assertThat(Advice.of(List.of(), Optional.of(5)).plan()).isEmpty();
        assertThat(Advice.of(List.of(), Optional.of(5)).says()).isEmpty();
    }

    @Test
    void what_belongs_to_one_time_stands_together_and_a_colon_within_a_sentence_sets_no_time() {
        Advice advice = Advice.of(
                List.of(new Preparation(
                        14,
                        List.of(
                                "Week 1: write twelve stories.",
                                "Week 1: find two failures.",
                                "Last two days: rest.",
                                "Ask one thing: who owns it?"))),
                Optional.empty());

        assertThat(advice.stretches())
                .extracting(stretch -> stretch.when() + " | " + String.join(" + ", stretch.todo()))
                .containsExactly(
                        "Week 1 | Write twelve stories. + Find two failures.",
                        "Last two days | Rest.",
                        " | Ask one thing: who owns it?");
    }

    private static int chosen(Optional<Integer> left) {
        return advice(left).plan().map(Preparation::days).orElse(0);
    }

    private static Advice advice(Optional<Integer> left) {
        return Advice.of(
                House.named("one")
                        .advises(30, "Write.")
                        .advises(2, "Sleep.")
                        .advises(14, "Practise.")
                        .advises(5, "Cut.")
                        .pack()
                        .company()
                        .map(Company::preparation)
                        .orElse(List.of()),
                left);
    }
}

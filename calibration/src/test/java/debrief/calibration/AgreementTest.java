package debrief.calibration;

import static debrief.calibration.Written.steps;
import static debrief.calibration.Written.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    private static Resamples apart(int rows) {
        return Resamples.of(java.util.stream.IntStream.range(0, rows)
                .mapToObj(String::valueOf)
                .toList());
    }

    @Test
    void a_judge_without_fault_agrees_fully() {
        Agreement agreement = Agreement.of(steps(1, 2, 3, 4, 5, 5), votes(1, 2, 3, 4, 5, 5), apart(6));

        assertThat(agreement.kappa()).isEqualTo(new Estimate(1, 1, 1));
        assertThat(agreement.exact()).isEqualTo(1);
        assertThat(agreement.near()).isEqualTo(1);
        assertThat(agreement.bias()).isZero();
        assertThat(agreement.silent()).isZero();
    }

    @Test
    void silence_counts_as_the_level_farthest_from_the_raters_and_is_counted() {
        Agreement silent = Agreement.of(steps(0, 0, 3, 4), votes(1, 5, 3, 4), apart(4));
        Agreement farthest = Agreement.of(steps(5, 1, 3, 4), votes(1, 5, 3, 4), apart(4));

        assertThat(silent.kappa()).isEqualTo(farthest.kappa());
        assertThat(silent.exact()).isEqualTo(0.5);
        assertThat(silent.silent()).isEqualTo(2);
        assertThat(farthest.silent()).isZero();
        assertThat(silent.bias()).as("of what was judged").isZero();
    }

    @Test
    void what_nobody_rated_is_left_out() {
        Agreement agreement = Agreement.of(steps(1, 5, 2), votes(1, 0, 2), apart(3));

        assertThat(agreement.n()).isEqualTo(2);
        assertThat(agreement.exact()).isEqualTo(1);
    }

    @Test
    void bias_is_judged_minus_raters() {
        Agreement agreement =
                Agreement.of(steps(4, 4), List.of(Votes.of(List.of(3, 4)), Votes.of(List.of(3, 3, 3))), apart(2));

        assertThat(agreement.bias()).isEqualTo((0.5 + 1) / 2, within(1e-12));
        assertThat(agreement.near()).isEqualTo(1);
    }

    @Test
    void the_middle_of_two_raters_is_the_lower() {
        assertThat(Votes.of(List.of(4, 3)).middle()).hasValue(3);
        assertThat(Votes.of(List.of(5, 1, 2)).middle()).hasValue(2);
        assertThat(Votes.of(List.of()).middle()).isEmpty();
    }

    @Test
    void raters_are_compared_with_each_other_where_two_rated() {
        Agreement agreement = Agreement.of(
                steps(1, 2, 3),
                List.of(Votes.of(List.of(1, 1)), Votes.of(List.of(5, 5)), Votes.of(List.of(3))),
                apart(3));

        assertThat(agreement.twice()).isEqualTo(2);
        assertThat(agreement.among().value()).isEqualTo(1);
    }

    @Test
    void the_order_of_the_raters_of_a_row_means_nothing() {
        Agreement one = Agreement.of(steps(1, 2), List.of(Votes.of(List.of(1, 2)), Votes.of(List.of(4, 2))), apart(2));
        Agreement other =
                Agreement.of(steps(1, 2), List.of(Votes.of(List.of(2, 1)), Votes.of(List.of(2, 4))), apart(2));

        assertThat(one.among()).isEqualTo(other.among());
    }

    @Test
    void a_range_holds_its_figure_and_is_the_same_each_time() {
        int[] judged = new int[60];
        int[] raters = new int[60];
        for (int i = 0; i < 60; i++) {
            raters[i] = 1 + i % 5;
            judged[i] = i % 7 == 0 ? 1 + (i + 2) % 5 : raters[i];
        }
        Estimate kappa = Agreement.of(steps(judged), votes(raters), apart(60)).kappa();

        assertThat(kappa.low()).isLessThan(kappa.value());
        assertThat(kappa.high()).isGreaterThan(kappa.value()).isLessThanOrEqualTo(1);
        assertThat(Agreement.of(steps(judged), votes(raters), apart(60)).kappa())
                .isEqualTo(kappa);
    }

    @Test
    void a_handful_of_questions_has_no_range() {
        Resamples few = Resamples.of(List.of("a", "a", "b", "b", "c", "d"));

        Estimate kappa = Agreement.of(steps(1, 2, 3, 4, 5, 4), votes(1, 2, 3, 4, 5, 5), few)
                .kappa();

        assertThat(kappa.known()).isTrue();
        assertThat(kappa.ranged()).isFalse();
    }

    @Test
    void answers_to_one_question_are_drawn_together() {
        // Each question holds one full agreement and one full disagreement, so every draw has the same kappa.
        Resamples pairs = Resamples.of(List.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "e"));

        Estimate kappa = Agreement.of(steps(1, 5, 1, 5, 1, 5, 1, 5, 1, 5), votes(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), pairs)
                .kappa();
        Estimate apart = pairs.estimate(2, (sums, row) -> sums[row % 2]++, sums -> sums[0] - sums[1]);

        assertThat(kappa).isEqualTo(new Estimate(0, 0, 0));
        assertThat(apart).isEqualTo(new Estimate(0, 0, 0));
    }
}

package debrief.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class KappaTest {
    @Test
    void an_example_worked_by_hand() {
        // Observed: two ratings one class apart, 2. Expected, from the margins 2 2 2 and 1 2 3:
        // the six unequal cells weigh 1*4 + 4*6 + 1*2 + 1*6 + 4*2 + 1*4 = 48, over 6 ratings: 8.
        int[] a = {0, 0, 1, 1, 2, 2};
        int[] b = {0, 1, 1, 2, 2, 2};

        assertThat(Kappa.quadratic(a, b, 3)).isEqualTo(1 - 2.0 / 8.0, within(1e-12));
    }

    @Test
    void the_same_ratings_agree_fully_and_the_reverse_disagree_fully() {
        assertThat(Kappa.quadratic(new int[] {0, 1, 2}, new int[] {0, 1, 2}, 3)).isEqualTo(1);
        assertThat(Kappa.quadratic(new int[] {0, 1, 2}, new int[] {2, 1, 0}, 3)).isEqualTo(-1, within(1e-12));
    }

    @Test
    void one_class_for_everything_is_no_better_than_chance() {
        assertThat(Kappa.quadratic(new int[] {1, 1, 1}, new int[] {0, 1, 2}, 3)).isZero();
    }

    @Test
    void nothing_rated_is_no_figure() {
        assertThat(Kappa.quadratic(new double[5][5])).isNaN();
    }
}

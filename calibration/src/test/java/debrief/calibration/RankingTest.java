package debrief.calibration;

import static debrief.calibration.Written.steps;
import static debrief.calibration.Written.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RankingTest {
    private static Ranking ranked(List<String> questions, int[] judged, double[] means, int[] raters) {
        return Ranking.of(questions, steps(judged), means, votes(raters), Resamples.of(questions));
    }

    @Test
    void only_pairs_on_one_question_two_verdicts_apart_are_ranked() {
        Ranking ranking = ranked(
                List.of("a", "a", "a", "b"), new int[] {5, 3, 1, 1}, new double[] {5, 3, 1, 1}, new int[] {5, 4, 2, 1});

        // 5 over 2 and 4 over 2; not 5 over 4, and nothing across questions.
        assertThat(ranking.pairs()).isEqualTo(2);
        assertThat(ranking.byVerdict().value()).isEqualTo(1);
    }

    @Test
    void equal_verdicts_are_wrong_and_the_mean_may_decide_between_them() {
        Ranking ranking =
                ranked(List.of("a", "a", "a"), new int[] {3, 3, 3}, new double[] {3.4, 3.1, 3.4}, new int[] {5, 2, 1});

        assertThat(ranking.pairs()).isEqualTo(2);
        assertThat(ranking.byVerdict().value()).isZero();
        assertThat(ranking.byMean().value())
                .as("3.4 over 3.1, but not over 3.4")
                .isEqualTo(0.5, within(1e-12));
    }

    @Test
    void the_mean_never_overrules_a_verdict() {
        Ranking ranking = ranked(List.of("a", "a"), new int[] {2, 3}, new double[] {4, 1}, new int[] {5, 1});

        assertThat(ranking.byMean().value()).isZero();
    }

    @Test
    void an_answer_without_a_verdict_is_never_ranked_right() {
        Ranking ranking = ranked(List.of("a", "a"), new int[] {5, 0}, new double[] {4, 1}, new int[] {5, 1});

        assertThat(ranking.pairs()).isEqualTo(1);
        assertThat(ranking.byVerdict().value()).isZero();
        assertThat(ranking.byMean().value()).isZero();
    }

    @Test
    void no_pair_is_no_figure() {
        Ranking ranking = ranked(List.of("a", "a"), new int[] {5, 4}, new double[] {5, 4}, new int[] {5, 4});

        assertThat(ranking.pairs()).isZero();
        assertThat(ranking.byVerdict().known()).isFalse();
    }
}

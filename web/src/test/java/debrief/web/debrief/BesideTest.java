package debrief.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.rating.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void a_gap_is_told_in_words() {
        assertThat(gap(Verdict.HIRE, Verdict.LEAN_NO))
                .isEqualTo("You rated this hire; it reads as leaning no. The gap is two.");
        assertThat(gap(Verdict.HIRE, Verdict.HIRE)).isEqualTo("You rated this hire, and so it reads. No gap.");
        assertThat(new Beside.Gap(1, "", Verdict.HIRE, Optional.empty()).says())
                .isEqualTo("You rated this hire; there was not enough to judge.");
    }

    @Test
    void a_habit_is_told_from_three_ratings_on_and_says_how_many() {
        assertThat(Beside.tendency(List.of(2, 2))).isEmpty();
        assertThat(Beside.tendency(List.of(2, 1, 0)))
                .isEqualTo("Over 3 answers you rated yourself higher than the debrief did, by 1.0 steps on average.");
        assertThat(Beside.tendency(List.of(-2, -1, 0, 0))).contains("Over 4 answers", "lower");
        assertThat(Beside.tendency(List.of(1, -1, 0))).contains("about as the debrief did");
    }

    private static String gap(Verdict own, Verdict theirs) {
        return new Beside.Gap(1, "", own, Optional.of(theirs)).says();
    }
}

package debrief.web.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.rating.Verdict;
import debrief.web.play.Attempts.Attempt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BestTakeTest {
    private static Attempt attempt(int day, Optional<Verdict> verdict, int mean, String... signals) {
        return new Attempt(
                "q",
                new UUID(0, day),
                "Netflix",
                Instant.parse("2026-11-01T00:00:00Z").plusSeconds(86_400L * day),
                verdict,
                mean,
                List.of(3, 3, 3, 3, 3, 3, 3, 3),
                Set.of(),
                List.of(signals),
                "");
    }

    private static Attempt hire(int day, int mean, String... signals) {
        return attempt(day, Optional.of(Verdict.HIRE), mean, signals);
    }

    @Test
    void a_higher_verdict_goes_before_a_higher_mean() {
        Attempt lower = attempt(2, Optional.of(Verdict.LEAN_HIRE), 400);
        BestTake best = BestTake.of(List.of(lower, hire(1, 330))).orElseThrow();

        assertThat(best.attempt().mean()).isEqualTo(330);
        assertThat(best.why()).isEqualTo("No other reached hire.");
    }

    @Test
    void of_the_same_verdict_the_higher_mean_is_best() {
        BestTake best = BestTake.of(List.of(hire(2, 340), hire(1, 352))).orElseThrow();

        assertThat(best.attempt().mean()).isEqualTo(352);
        assertThat(best.why()).isEqualTo("2 reached hire; of these its mean, 3.52, is the highest.");
    }

    @Test
    void of_equals_the_newest_is_best() {
        BestTake best = BestTake.of(List.of(hire(2, 340), hire(1, 340))).orElseThrow();

        assertThat(best.attempt().round()).isEqualTo(new UUID(0, 2));
        assertThat(best.why()).endsWith("is the highest too, and it is the newest with it.");
    }

    @Test
    void what_the_best_had_and_the_newest_lacks_is_to_be_brought_back() {
        BestTake best = BestTake.of(List.of(hire(2, 340, "gate"), hire(1, 352, "gate", "resistance")))
                .orElseThrow();

        assertThat(best.back()).hasSize(1);
    }

    @Test
    void where_nothing_could_be_rated_nothing_is_best() {
        assertThat(BestTake.of(List.of(attempt(1, Optional.empty(), 100)))).isEmpty();
    }
}

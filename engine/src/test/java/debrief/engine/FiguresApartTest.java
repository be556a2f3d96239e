package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.FiguresApart;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A figure that differs between what was written and what was said is shown with both places. */
final class FiguresApartTest {
    private static final String WRITTEN =
            "I cut deployment time from 40 to 12 minutes by moving 31 builds to a shared cache";

    private static List<FiguresApart> between(String written, String said) {
        return FiguresApart.between(List.of(written), List.of(said));
    }

    @Test
    void another_baseline_is_shown_with_both_quotes() {
        List<FiguresApart> apart = between(
                WRITTEN, "The builds were slow. I took the deployment from 45 to 12 minutes. Nobody thanked me.");
        assertThat(apart).hasSize(1);
        assertThat(apart.get(0).one()).contains("from 40 to 12 minutes");
        assertThat(apart.get(0).other()).contains("from 45 to 12 minutes");
    }

    @Test
    void the_same_figure_in_other_words_or_units_is_none() {
        assertThat(between(WRITTEN, "Deployment went from 40 minutes to 12 minutes."))
                .isEmpty();
        assertThat(between(
                        "I cut deployment time from 2 hours to 12 minutes",
                        "I took deployment time from 120 to 12 minutes."))
                .isEmpty();
        assertThat(between(
                        "I reduced cloud spend from $2.4M to $1.1M",
                        "I brought the cloud spend from 2.4 million dollars to 1.1 million dollars."))
                .isEmpty();
    }

    @Test
    void another_thing_is_none() {
        assertThat(between(WRITTEN, "I cut the lunch queue from 45 to 12 minutes, with a second till."))
                .isEmpty();
        assertThat(between(WRITTEN, "The team grew from 40 to 45 people.")).isEmpty();
        assertThat(between(WRITTEN, "")).isEmpty();
    }

    @Test
    void a_plain_figure_told_with_another_value_is_shown() {
        assertThat(between(
                        "I led the migration of 14 services to one region",
                        "I led the migration of 22 services to one region."))
                .hasSize(1);
    }

    @Test
    void each_names_its_texts() {
        assertThat(FiguresApart.between(
                        List.of("I wrote the plan", WRITTEN),
                        List.of("It rained.", "My deployment time went from 55 to 12 minutes.")))
                .extracting(FiguresApart::written, FiguresApart::said)
                .containsExactly(Tuple.tuple(1, 1));
    }
}

package debrief.web.voice;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.store.Delivery;
import debrief.web.store.Delivery.Stretch;
import debrief.web.store.Delivery.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** When words were said. */
final class MomentTest {
    private static final String SAID =
            "I stopped the rollout in week three. I stopped the second one in week nine, because nobody owned it.";

    @Test
    void a_word_whose_time_is_known_is_found_even_where_the_same_words_come_twice() {
        Delivery delivery = timed(SAID, true);
        assertThat(Moment.of(delivery, SAID, SAID.indexOf("stopped the rollout")))
                .contains(new Moment(1_100, true));
        assertThat(Moment.of(delivery, SAID, SAID.indexOf("stopped the second")))
                .contains(new Moment(1_800, true));
    }

    @Test
    void words_that_were_corrected_after_they_were_written_down_are_found_by_their_neighbours() {
        Delivery delivery = timed(SAID, true);
        String corrected = "Well, to begin with: "
                + SAID.replace("rollout", "roll-out of billing").replace("owned", "OWNED");
        Moment found = Moment.of(delivery, corrected, corrected.indexOf("because nobody"))
                .orElseThrow();
        assertThat(found).isEqualTo(new Moment(2_500, true));
    }

    @Test
    void without_times_the_share_of_the_words_before_it_is_taken_of_what_was_heard_and_said_to_be_so() {
        Delivery delivery = heard(List.of(new Stretch(1_000, 2_000), new Stretch(5_000, 6_000)), List.of());
        assertThat(Moment.of(delivery, "one two three four", 0)).contains(new Moment(1_000, false));
        assertThat(Moment.of(delivery, "one two three four", 8)).contains(new Moment(5_000, false));
        assertThat(Moment.of(delivery, "one two three four", 14)).contains(new Moment(5_500, false));
    }

    @Test
    void words_that_were_never_said_are_no_exact_moment() {
        Moment found = Moment.of(timed(SAID, true), "Nothing of this was in the recording at all", 0)
                .orElseThrow();
        assertThat(found.exact()).isFalse();
    }

    @Test
    void times_worked_out_within_a_sentence_stay_approximate() {
        assertThat(Moment.of(timed(SAID, false), SAID, SAID.indexOf("second one in week"))
                        .orElseThrow()
                        .exact())
                .isFalse();
    }

    @Test
    void where_nothing_was_heard_or_nothing_stands_there_is_no_moment() {
        assertThat(Moment.of(heard(List.of(), List.of()), SAID, 0)).isEmpty();
        assertThat(Moment.of(timed(SAID, true), "", 0)).isEmpty();
        assertThat(Moment.of(timed(SAID, true), SAID, SAID.length())).isEmpty();
    }

    /** The first word after a second, then one every tenth of a second. */
    private static Delivery timed(String said, boolean exact) {
        List<Timed> words = new ArrayList<>();
        for (String word : said.split(" ", -1)) {
            words.add(new Timed(word, 1_000 + 100 * words.size(), exact));
        }
        return heard(List.of(new Stretch(1_000, 3_000)), words);
    }

    private static Delivery heard(List<Stretch> stretches, List<Timed> words) {
        return new Delivery(1, 10_000, 2_000, 0, 0, 0, OptionalInt.of(1_000), stretches, "endpoint", words);
    }
}

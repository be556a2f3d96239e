package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FitTest {
    private final List<Profile> eight = StoryText.read(resource("eight.md")).stories().stream()
            .map(Profile::of)
            .toList();

    @Test
    void at_least_three_in_four_of_twenty_questions_in_other_words_get_the_right_story_of_eight() {
        List<String> missed = missed("paraphrased.tsv");

        // 19 of 20 on the day it was written.
        assertThat(missed).as("without the right story").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void more_than_half_of_ten_further_questions_written_after_the_matcher_do() {
        List<String> missed = missed("further.tsv");

        // 7 of 10 on the day it was written; nothing was changed to suit them.
        assertThat(missed).as("without the right story").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void words_in_common_alone_do_not_make_a_story_fit() {
        Profile meters = eight.get(6);

        double silent = value(meters, "Tell me about a time you went silent in a meeting with 70,000 people.");
        double outage = value(meters, "Tell me about an outage.");

        assertThat(outage).isGreaterThan(2 * silent);
    }

    @Test
    void a_question_that_asks_for_a_plan_is_answered_by_no_story() {
        for (Profile story : eight) {
            assertThat(value(story, "How would you plan a migration of 40 services?"))
                    .isZero();
        }
    }

    @Test
    void a_story_of_which_little_is_written_fits_less() {
        Story whole = eight.get(2).story();
        Story thin = Story.of(
                whole.title(),
                whole.theme(),
                java.util.Map.of(debrief.engine.debrief.Part.CONTEXT, whole.part(debrief.engine.debrief.Part.CONTEXT)));
        String ask = "Tell me about a migration.";

        assertThat(value(Profile.of(thin), ask)).isLessThan(value(Profile.of(whole), ask));
        assertThat(value(Profile.of(thin), ask)).isPositive();
    }

    private double value(Profile story, String ask) {
        return Fit.value(story, Wish.of(Question.asked(ask)));
    }

    private List<String> missed(String pairs) {
        return resource(pairs)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> !best(line.split("\t", -1)[0]).equals(line.split("\t", -1)[1]))
                .toList();
    }

    private String best(String ask) {
        Profile best = eight.get(0);
        for (Profile story : eight) {
            best = value(story, ask) > value(best, ask) ? story : best;
        }
        return best.story().title();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(FitTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

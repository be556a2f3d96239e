package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Lens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordOrderTest {
    private static final String STORY =
            "In week three I stopped the rollout, because the new queue lost one order in a thousand and nobody had seen it. "
                    + "The sales director was furious. I showed her the log of the night before and the price of a wrong order, "
                    + "and she gave me until Friday. We moved back to the old queue in forty minutes, and the fix took two engineers "
                    + "nine days. I should have asked for the log in the first week, and now I ask for it before we start.";

    @Test
    void a_story_in_a_shuffled_order_says_nothing() {
        for (int seed = 1; seed <= 5; seed++) {
            List<String> words = new ArrayList<>(Arrays.asList(STORY.split(" ", -1)));
            Collections.shuffle(words, new Random(seed));
            assertThat(answered(String.join(" ", words))).as("seed %d", seed).isInstanceOf(Answered.TooShort.class);
        }
    }

    @Test
    void the_story_itself_and_a_learner_telling_it_are_heard() {
        assertThat(answered(STORY)).isInstanceOf(Answered.OnQuestion.class);
        assertThat(
                        answered(
                                "I stopped rollout in week three because new queue was losing the orders. Director of sale was very "
                                        + "angry on me. I have showed to her log, and she has given to me time until the Friday."))
                .isInstanceOf(Answered.OnQuestion.class);
    }

    private static Answered answered(String answer) {
        return Debrief.of(Question.asked("Tell me about a rollout you stopped."), answer, Lens.EVEN, Level.SENIOR)
                .scorecard()
                .answered();
    }
}

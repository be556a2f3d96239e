package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private final List<Story> eight = eight();

    @Test
    void a_story_told_shorter_and_in_another_order_is_found() {
        String said =
                "Wrong pay slips went from 190 a month to 30. That was a duty roster for 3,200 nurses, nine weeks late. The pay office "
                        + "and the union had to agree on night hours, and I had them in one room for four days.";

        assertThat(eight.stream().filter(story -> tells(story, said)).map(Story::title))
                .containsExactly("The duty roster, nine weeks behind");
    }

    @Test
    void no_two_of_eight_different_stories_are_one() {
        for (Story one : eight) {
            for (Story other : eight) {
                assertThat(tells(one, other.told()))
                        .as(one.title() + " / " + other.title())
                        .isEqualTo(one.equals(other));
            }
        }
    }

    private static boolean tells(Story story, String said) {
        return Retelling.of(story.told()).same(Retelling.of(said));
    }

    static List<Story> eight() {
        try (InputStream in = Objects.requireNonNull(RetellingTest.class.getResourceAsStream("eight.md"))) {
            return StoryText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .stories();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

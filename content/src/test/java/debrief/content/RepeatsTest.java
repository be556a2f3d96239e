package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsTest {
    private static final String MADE_UP = "generic/questions/small-program/question.yml";

    @TempDir
    Path folder = Path.of("none");

    @Test
    void a_question_and_a_follow_up_that_nearly_repeat_another_are_named() {
        Shelf shelf = Shelf.in(folder);
        int asks = (int) Repeats.in(shelf.read()).stream()
                .filter(problem -> problem.says().startsWith("The question "))
                .count();
        shelf.change(MADE_UP, "Tell me about a program that was small.", "Describe how your budget shrank.")
                .change(MADE_UP, "\"What made it late?\"", "\"Which bill surprised you most, and who saw it?\"");

        assertThat(asks).as("four asks differ in one word").isEqualTo(3);
        assertThat(Repeats.in(shelf.read()))
                .extracting(Problem::says)
                .filteredOn(says -> says.contains("budget") || says.contains("bill"))
                .isEmpty();
        assertThat(Repeats.in(shelf.read())).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Shelf.QUESTION);
            assertThat(problem.line()).isEqualTo(shelf.line(Shelf.QUESTION, "missing: \"What made it late?\""));
            assertThat(problem.says())
                    .isEqualTo(
                            "The follow-up \"What made it late?\" nearly repeats \"What made it late?\" of slow-program.");
        });
    }
}

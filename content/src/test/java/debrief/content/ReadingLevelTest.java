package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingLevelTest {
    @TempDir
    Path folder = Path.of("none");

    @Test
    void the_grade_is_that_of_Flesch_and_Kincaid() {
        // Ten words in two sentences, twelve syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59.
        assertThat(ReadingLevel.grade(List.of("The cat sat on it.", "Later a raven flew in.")))
                .isCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, within(1e-9));
        assertThat(ReadingLevel.grade(List.of())).isZero();
        assertThat(ReadingLevel.grade(List.of("..."))).isZero();
    }

    @Test
    void a_question_that_is_hard_to_read_is_named_with_its_grade() {
        Shelf shelf = Shelf.in(folder)
                .change(
                        Shelf.QUESTION,
                        "tests: \"Whether causes are known.\"",
                        "tests: \"" + "Organisational accountability necessitates comprehensive interdepartmental "
                                + "communication methodologies facilitating institutional transparency, ".repeat(4)
                                + "notwithstanding administrative considerations.\"");

        assertThat(ReadingLevel.in(shelf.read()))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(Shelf.QUESTION + ":1: This question reads at school grade ")
                .endsWith("9 is the most. Use shorter sentences and plainer words.");
    }
}

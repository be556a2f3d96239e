package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoosePointsTest {
    private static final String MAKES_IT = "generic/questions/other-1/question.yml";
    private static final String LOOSE = "generic/questions/other-4/question.yml";

    @TempDir
    Path folder = Path.of("none");

    @Test
    void a_point_that_a_tenth_of_the_good_answers_to_other_questions_make_is_named_with_one_of_them() {
        Shelf shelf = Shelf.in(folder);
        IntStream.rangeClosed(1, 25)
                .forEach(n -> shelf.question("generic", "other-" + n, "case " + n, "slow-program")
                        .write(
                                "generic/questions/other-" + n + "/strong.md",
                                n <= 3
                                        ? "On Monday I cut a feature. " + "We met again. ".repeat(60)
                                        : "We met. ".repeat(90)));

        assertThat(LoosePoints.in(shelf.read()))
                .filteredOn(problem -> problem.file().equals(MAKES_IT))
                .isEmpty();
        assertThat(LoosePoints.in(shelf.read())).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(LOOSE);
            assertThat(problem.line()).isEqualTo(shelf.line(LOOSE, "- [choose, cut]") - 1);
            assertThat(problem.says())
                    .isEqualTo("The point \"choice\" is made by 3 of 27 strong answers to other questions.");
            assertThat(problem.tryThis()).endsWith("\"On Monday I cut a feature\" (other-1).");
        });
        shelf.write("generic/questions/other-3/strong.md", "We met. ".repeat(90));
        assertThat(LoosePoints.in(shelf.read())).isEmpty();
    }
}

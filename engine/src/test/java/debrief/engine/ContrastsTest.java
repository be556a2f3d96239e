package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of short answers to one question, a good and a bad one, both fluent. They were written before any of them was
 * scored and are not changed to please the engine: where one fails, the engine has to be mended.
 */
class ContrastsTest {
    private static final Path OURS = Path.of("src/test/resources/debrief/engine/contrasts.tsv");

    /** A file of one's own, with the cells question, good, bad: {@code -Dcontrasts=FILE}. */
    private static final String THEIRS = System.getProperty("contrasts", "");

    private record Contrast(String question, String good, String bad) {
        int good100() {
            return mean(good);
        }

        int bad100() {
            return mean(bad);
        }

        private int mean(String said) {
            return Debrief.of(Question.asked(question), said, Lens.EVEN, Level.SENIOR)
                    .scorecard()
                    .mean();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_good_answer_of_each_pair_is_above_the_bad_one() throws IOException {
        return read(OURS).stream()
                .map(pair -> dynamicTest(
                        pair.question(),
                        () -> assertThat(pair.good100()).as(pair.good()).isGreaterThan(pair.bad100())));
    }

    @Test
    void neither_of_a_pair_can_be_told_by_its_length_and_most_not_by_their_figures() throws IOException {
        List<Contrast> pairs = read(OURS);
        assertThat(pairs).hasSize(10).allSatisfy(pair -> {
            assertThat(words(pair.good())).isBetween(25, 45);
            assertThat(words(pair.bad())).isBetween(words(pair.good()) - 3, words(pair.good()) + 3);
        });
        assertThat(pairs.stream().filter(pair -> figures(pair.bad()) >= figures(pair.good())))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @TestFactory
    Stream<DynamicTest> the_pairs_of_a_file_of_ones_own_are_told_apart_too() throws IOException {
        if (THEIRS.isEmpty()) {
            return Stream.of(dynamicTest(
                    "skipped: no file was named with -Dcontrasts=FILE",
                    () -> Assumptions.abort("No file was named with -Dcontrasts=FILE")));
        }
        return read(Path.of(THEIRS)).stream()
                .map(pair -> dynamicTest(
                        pair.question(),
                        () -> assertThat(pair.good100()).as(pair.good()).isGreaterThan(pair.bad100())));
    }

    /** Question, good, bad are the last three cells; what stands before them names the pair. */
    private static List<Contrast> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Contrast(cells[cells.length - 3], cells[cells.length - 2], cells[cells.length - 1]))
                .toList();
    }

    private static int words(String said) {
        return said.split("\\s+", -1).length;
    }

    private static long figures(String said) {
        List<String> spelled =
                List.of("one", "two", "three", "four", "five", "eight", "nine", "ten", "eleven", "forty", "hundred");
        return Arrays.stream(said.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> word.matches("\\d+") || spelled.contains(word))
                .count();
    }
}

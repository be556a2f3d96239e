package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {
    @TempDir
    Path folder = Path.of("none");

    @Test
    void a_sentence_that_does_not_do_what_its_point_needs_is_named_on_its_line() {
        Shelf shelf = Shelf.in(folder);
        assertThat(sentences(shelf.path())).isEmpty();
        shelf.change(Shelf.QUESTION, "\"I cut a feature.\"", "\"We talked.\"")
                .change(Shelf.QUESTION, "\"There were dates.\"", "\"Ana owned the date.\"")
                .change(Shelf.QUESTION, "\"We never shipped that month.\"", "\"We shipped that month.\"");

        assertThat(sentences(shelf.path()))
                .extracting(Problem::file, Problem::line, Problem::says)
                .containsExactly(
                        tuple(
                                Shelf.QUESTION,
                                shelf.line(Shelf.QUESTION, "\"We talked.\""),
                                "The sentence in \"says\" of the point \"choice\" does not make the point: \"We talked.\""),
                        tuple(
                                Shelf.QUESTION,
                                shelf.line(Shelf.QUESTION, "mentions: \"Ana owned the date.\""),
                                "The sentence in \"mentions\" of the point \"owner\" makes the point, by \"Ana owned the date\"."),
                        tuple(
                                Shelf.QUESTION,
                                shelf.line(Shelf.QUESTION, "\"We shipped that month.\""),
                                "The sentence in \"denies\" of the point \"result\" makes the point, by \"We shipped that month\"."));
    }

    @Test
    void a_strong_and_a_weak_answer_in_each_others_place_are_named() throws IOException {
        copy(Path.of("..", "packs"), folder);
        Path question = folder.resolve("generic/questions/recover-a-slipping-date");
        String strong = Files.readString(question.resolve("strong.md"));
        Files.copy(question.resolve("weak.md"), question.resolve("strong.md"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(question.resolve("weak.md"), strong);

        assertThat(PackCheck.all(folder))
                .filteredOn(problem -> problem.file().contains("recover-a-slipping-date"))
                .extracting(Problem::toString)
                .anyMatch(says -> says.contains("/strong.md:1: The strong answer is rated "))
                .anyMatch(says -> says.contains("/strong.md:1: The strong answer is not rated above the weak one."))
                .anyMatch(says -> says.contains("/weak.md:1: The weak answer is rated "));
    }

    @Test
    void mistakes_in_the_files_are_part_of_the_check() {
        Shelf shelf = Shelf.in(folder).change(Shelf.QUESTION, "kind: story", "kind: tale");

        assertThat(PackCheck.all(shelf.path())).extracting(Problem::says).contains("\"tale\" is not a kind.");
    }

    private static List<Problem> sentences(Path folder) {
        return PackCheck.all(folder).stream()
                .filter(problem -> problem.says().startsWith("The sentence "))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(path -> !path.equals(from)).forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

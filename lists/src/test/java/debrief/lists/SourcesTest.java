package debrief.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A real conversation of a hundred questions, which is not ours to keep here: -Dsources=DIR names its folder. */
final class SourcesTest {
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static String conversation() throws IOException {
        String named = System.getProperty("sources", "");
        assumeTrue(!named.isBlank(), "Left out: name the folder of conversations with -Dsources=DIR to run this.");
        try (Stream<Path> files = Files.walk(Path.of(named))) {
            List<String> hundreds = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SourcesTest::text)
                    .filter(text -> text.contains("\n**100. ") && text.contains("\n## ASSISTANT"))
                    .toList();
            assumeTrue(!hundreds.isEmpty(), "Left out: no conversation of a hundred questions in " + named + ".");
            return hundreds.get(0);
        }
    }

    @Test
    void a_hundred_questions_and_fifty_tips_in_ten_batches_are_found_word_for_word() throws IOException {
        String text = conversation();
        QuestionList list = Given.markdown(text);
        List<String> lines = text.lines().toList();

        assertThat(list.questions())
                .extracting(ListedQuestion::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(list.questions()).allSatisfy(one -> {
            assertThat(lines.get(one.line() - 1)).isEqualTo("**" + one.number() + ". " + one.question() + "**");
            assertThat(lines.get(one.line())).endsWith("**: " + one.expected().orElse("none"));
            assertThat(lines.get(one.line() + 1)).endsWith("**: " + one.why().orElse("none"));
        });
        assertThat(list.tips().stream().collect(Collectors.groupingBy(Tip::batch, Collectors.counting())))
                .hasSize(10)
                .allSatisfy((batch, tips) -> assertThat(tips).isEqualTo(5));
    }

    @Test
    void its_closing_list_is_no_new_question_and_entry_62_is_worded_differently() throws IOException {
        List<String> again = Given.markdown(conversation()).skipped().stream()
                .map(Skipped::why)
                .filter(why -> why.contains("again"))
                .toList();

        assertThat(again).hasSize(100);
        assertThat(again.stream().filter(why -> why.endsWith("differently")))
                .containsExactly("question 62 again, worded differently");
    }
}

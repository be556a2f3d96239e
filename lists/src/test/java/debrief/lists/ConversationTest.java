package debrief.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A conversation of thirty questions in three batches, with tips and a closing list. */
final class ConversationTest {
    private static final String TEXT = read();
    private static final QuestionList LIST = Given.markdown(TEXT);

    private static String read() {
        try (InputStream in = ConversationTest.class.getResourceAsStream("conversation.md")) {
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> written(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(TEXT)
                .results()
                .map((MatchResult found) -> found.group(1))
                // The only marks within these lines.
                .map(words -> words.replace("*", "").strip())
                .toList();
    }

    @Test
    void it_holds_exactly_thirty_questions_word_for_word() {
        assertThat(LIST.questions()).hasSize(30);
        assertThat(LIST.questions().stream().map(ListedQuestion::question))
                .containsExactlyElementsOf(written("^\\*\\*\\d+\\. (.*)\\*\\*$"));
        assertThat(LIST.questions().stream().map(ListedQuestion::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void each_has_its_expected_answer_and_its_reason_word_for_word() {
        assertThat(LIST.questions().stream().map(one -> one.expected().orElse("")))
                .containsExactlyElementsOf(written("^- \\*\\*Expected Answer\\*\\*: (.*)$"));
        assertThat(LIST.questions().stream().map(one -> one.why().orElse("")))
                .containsExactlyElementsOf(written("^- \\*\\*Why This Matters\\*\\*: (.*)$"));
    }

    @Test
    void fifteen_tips_stand_in_three_batches() {
        assertThat(LIST.tips().stream().map(Tip::batch)).containsExactly(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3);
        assertThat(LIST.tips().stream().map(tip -> tip.title().orElse("")))
                .containsExactlyElementsOf(written("^[1-5]\\. \\*\\*(.*)\\*\\*: .*$"));
        assertThat(LIST.tips().stream().map(Tip::text))
                .containsExactlyElementsOf(written("^[1-5]\\. \\*\\*.*\\*\\*: (.*)$"));
    }

    @Test
    void the_closing_list_is_known_by_number_and_likeness() {
        List<Skipped> again = LIST.skipped().stream()
                .filter(one -> one.why().contains("again"))
                .toList();

        assertThat(again).hasSize(30);
        assertThat(again.stream().map(Skipped::why).filter(why -> !why.endsWith("again")))
                .containsExactly("question 19 again, worded differently");
        assertThat(again.get(18).why()).startsWith("question 19 ");
        assertThat(TEXT.lines().toList().get(again.get(18).line() - 1)).startsWith("19. ");
        assertThat(again.get(0).why()).isEqualTo("question 1 again");
    }

    @Test
    void every_line_is_a_question_a_tip_or_skipped_with_its_reason() {
        List<String> lines = TEXT.lines().toList();
        for (Skipped one : LIST.skipped()) {
            assertThat(lines.get(one.line() - 1)).as(one.toString()).isNotBlank();
            assertThat(one.why()).isNotBlank();
        }
        assertThat(LIST.skipped().stream().map(Skipped::why).distinct())
                .contains(
                        "front matter",
                        "the user's turn",
                        "introduction",
                        "the heading of the tips",
                        "neither a tip nor a question");
        assertThat(LIST.skipped().get(0)).extracting(Skipped::line).isEqualTo(1);
        assertThat(LIST.skipped().stream().map(Skipped::line)).isSorted();
    }

    @Test
    void a_question_knows_its_line() {
        List<String> lines = TEXT.lines().toList();
        assertThat(LIST.questions())
                .allSatisfy(one -> assertThat(lines.get(one.line() - 1)).startsWith("**" + one.number() + ". "));
    }
}

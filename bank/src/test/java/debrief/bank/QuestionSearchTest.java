package debrief.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.BankQuestion;
import debrief.content.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Search over the questions Debrief comes with. */
class QuestionSearchTest {
    private static final List<BankQuestion> ALL =
            Packs.read(Path.of("..", "packs")).questions();
    private static final QuestionSearch SEARCH = QuestionSearch.over(ALL);

    private static List<String> ids(String words) {
        return SEARCH.find(words).stream().map(BankQuestion::id).toList();
    }

    @Test
    void every_question_is_found_by_its_own_wording_before_any_other() {
        assertThat(ALL)
                .allSatisfy(question -> assertThat(
                                ids(question.question().ask() + " ").stream().findFirst())
                        .contains(question.id()));
    }

    @Test
    void a_word_is_found_in_another_form() {
        assertThat(ids("rollouts stopping")).contains("stop-the-rollout");
    }

    @Test
    void the_last_word_may_be_half_typed_and_the_others_not() {
        for (String half : List.of("rollout s", "rollout sto", "rollout stopp", "rollout stoppe", "rollout stopped")) {
            assertThat(ids(half)).as(half).contains("stop-the-rollout");
        }
        assertThat(ids("sto rollout")).hasSizeLessThan(ids("rollout sto").size());
        assertThat(ids("rollout the")).as("a little word at the end").isEqualTo(ids("rollout "));
        assertThat(ids("rollo ")).as("a blank ends the word").doesNotContain("stop-the-rollout");
    }

    @Test
    void a_mistyped_word_is_found_where_nothing_else_is() {
        assertThat(ids("rolout stopped ")).contains("stop-the-rollout");
        assertThat(ids("rollotu stopped ")).contains("stop-the-rollout");
        assertThat(ids("rllotu stopped ")).isEmpty();
    }

    @Test
    void a_question_is_found_by_a_follow_up_and_says_where() {
        BankQuestion question = ALL.stream()
                .filter(one -> one.id().equals("stop-the-rollout"))
                .findFirst()
                .orElseThrow();

        assertThat(ids("pressed stop moment")).contains("stop-the-rollout");
        assertThat(SEARCH.passage("pressed stop moment", question)).isEmpty();
        assertThat(SEARCH.passage("pressed", question)).contains("Who pressed stop, and at what moment?");
    }

    @Test
    void no_words_or_only_little_ones_find_everything_in_its_order() {
        assertThat(SEARCH.find("")).isEqualTo(ALL);
        assertThat(SEARCH.find("  ")).isEqualTo(ALL);
        assertThat(SEARCH.find("the of and")).isEqualTo(ALL);
    }

    @Test
    void anything_may_be_typed() {
        Random random = new Random(7);
        Set<String> known = ALL.stream().map(BankQuestion::id).collect(Collectors.toSet());
        for (int i = 0; i < 300; i++) {
            String typed = random.ints(random.nextInt(40), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(ids(typed)).isSubsetOf(known).doesNotHaveDuplicates();
        }
        assertThat(ids("\"(rollout* AND NOT [stop~ TO ^]\\")).isNotNull();
        assertThat(ids("a".repeat(100_000))).isEmpty();
    }
}

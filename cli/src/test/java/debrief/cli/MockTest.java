package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.rounds.DataFolder;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class MockTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String ANSWER =
            "The billing move was nine weeks late because the schema team had no owner. I stopped the rollout and moved two engineers to it.";

    @TempDir
    Path data = Path.of("");

    private Typed mock(String input, String... more) {
        return Typed.withInput(
                input,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("mock", "--data", data.toString()),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new));
    }

    private Typed newRound(String input, String... more) {
        return mock(
                input,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "--company",
                                        "netflix",
                                        "--round",
                                        "execution",
                                        "--minutes",
                                        "15",
                                        "--seed",
                                        "7"),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new));
    }

    private RoundFile onlyFile() throws IOException {
        List<RoundFile> files = RoundFile.all(DataFolder.open(data.toString()));
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private Path answers(String... lines) throws IOException {
        return Files.write(data.resolve("answers.txt"), List.of(lines));
    }

    @Test
    void a_round_asks_listens_follows_up_and_closes_with_the_debrief() throws IOException {
        Typed round = newRound("", "--answers", answers(ANSWER).toString());

        assertThat(round.exit()).as(round.err()).isZero();
        assertThat(round.err()).contains("Question 1 of ", "Follow-up 1.");
        assertThat(round.out()).contains("The round: ", "Verdict: ");
        assertThat(onlyFile().turns())
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.said()).isEqualTo(ANSWER));
    }

    @Test
    void every_question_ends_once_on_its_last_move_and_none_has_more_follow_ups_than_the_budget() throws IOException {
        JsonNode told = JSON.readTree(netflix(answers(
                "We had many stakeholders, and I made sure that everyone was aligned. It was a great success.")));
        Map<String, List<JsonNode>> byQuestion = new LinkedHashMap<>();
        told.get("moves")
                .forEach(move -> byQuestion
                        .computeIfAbsent(move.get("question").asString(), id -> new ArrayList<>())
                        .add(move));

        assertThat(byQuestion).hasSizeGreaterThan(3).allSatisfy((id, moves) -> {
            assertThat(moves.get(0).get("kind").asString()).isEqualTo("ask");
            assertThat(moves.stream()
                            .filter(move -> List.of("follow-up", "interrupt", "hand-back")
                                    .contains(move.get("kind").asString())))
                    .hasSizeLessThanOrEqualTo(told.get("budget").asInt());
            assertThat(moves.get(moves.size() - 1).get("end").asString()).isEqualTo("wall");
            assertThat(moves.stream().filter(move -> !move.get("end").isNull())).hasSize(1);
        });
    }

    @Test
    void a_question_of_the_candidates_is_answered_and_the_last_words_are_rated() throws IOException {
        JsonNode told = JSON.readTree(netflix(answers(
                "Which of the two do you want to hear about?",
                ANSWER,
                "Who decides here when two directors disagree on a date?")));
        JsonNode moves = told.get("moves");

        assertThat(moves.get(1).get("kind").asString()).isEqualTo("answer");
        assertThat(moves.get(1).get("wording").asString()).contains("don't know");
        assertThat(told.get("debrief").get("asked").get(0).get("reveals").asString())
                .isEqualTo("sharp");
    }

    @Test
    void a_round_that_was_interrupted_stays_so_when_it_goes_on() throws IOException {
        newRound("/quit\n", "--interrupt");

        assertThat(onlyFile().setUp().interrupts()).isTrue();
        assertThat(mock("", "--resume", "--interrupt").exit()).isEqualTo(2);
    }

    @Test
    void a_round_is_held_by_the_persona_and_in_the_mode_it_was_begun_with() throws IOException {
        newRound("/quit\n", "--persona", "terse-executive", "--mode", "real");

        assertThat(onlyFile().setUp().persona()).isEqualTo("terse-executive");
        assertThat(onlyFile().setUp().mode()).isEqualTo("real");
        assertThat(mock("", "--resume", "--answers", answers(ANSWER).toString()).err())
                .contains("Follow-up 1.", "Thank you. Let's go on.", "That's all. What do you want to know?")
                .doesNotContain("follow-ups on this question are used up");
        assertThat(newRound("", "--persona", "nobody").err()).contains("friendly", "bar-raiser");
        assertThat(newRound("", "--mode", "loud").exit()).isEqualTo(2);
    }

    @Test
    void a_drill_down_at_the_prompt_stays_with_one_question() throws IOException {
        newRound("", "--mode", "drill-down", "--answers", answers(ANSWER).toString());

        assertThat(onlyFile().setUp().questions()).hasSize(1);
        assertThat(onlyFile().turns()).noneMatch(turn -> turn.question().isEmpty());
    }

    private String netflix(Path answers) {
        Typed round = mock(
                "",
                "--company",
                "netflix",
                "--round",
                "execution",
                "--seed",
                "1",
                "--json",
                "--answers",
                answers.toString());
        assertThat(round.exit()).as(round.err()).isZero();
        return round.out();
    }

    @Test
    void the_json_tells_every_move_and_ends_with_the_close() throws IOException {
        Typed round = newRound("", "--json", "--answers", answers(ANSWER).toString());
        JsonNode told = JSON.readTree(round.out());
        List<JsonNode> moves =
                StreamSupport.stream(told.get("moves").spliterator(), false).toList();

        assertThat(told.propertyNames()).containsExactly("budget", "moves", "debrief");
        assertThat(told.get("budget").asInt()).isEqualTo(3);
        assertThat(moves)
                .allSatisfy(move -> assertThat(move.propertyNames())
                        .containsExactly("n", "kind", "question", "about", "reason", "wording", "said", "end"));
        assertThat(moves.get(0).get("kind").asString()).isEqualTo("ask");
        assertThat(moves.get(moves.size() - 1).get("kind").asString()).isEqualTo("close");
        assertThat(moves).anySatisfy(move -> {
            assertThat(move.get("kind").asString()).isEqualTo("follow-up");
            assertThat(move.get("about").asString()).isNotEmpty();
            assertThat(move.get("reason").asString()).isNotEmpty();
        });
        assertThat(told.get("debrief").propertyNames()).containsExactly("verdict", "summary", "questions", "asked");
        assertThat(told.get("debrief").get("questions").get(0).get("id").asString())
                .isEqualTo(moves.get(0).get("question").asString());
    }

    @Test
    void the_same_seed_asks_the_same_questions() throws IOException {
        String file = answers(ANSWER, "I chose it because the date was fixed.", "/skip")
                .toString();

        assertThat(newRound("", "--json", "--answers", file).out())
                .isEqualTo(newRound("", "--json", "--answers", file).out());
    }

    @Test
    void an_answer_may_have_many_lines_and_ends_with_an_empty_one_or_a_dot() throws IOException {
        newRound("\nWe were late.\nI cut the scope.\n\n");
        assertThat(onlyFile().turns().get(0).said()).isEqualTo("We were late.\nI cut the scope.");

        Files.delete(onlyFile().path());
        newRound("We were late.\n.\n");
        assertThat(onlyFile().turns().get(0).said()).isEqualTo("We were late.");
    }

    @Test
    void the_end_of_input_closes_with_what_is_there() throws IOException {
        Typed round = newRound(ANSWER);

        assertThat(round.exit()).isZero();
        assertThat(round.out()).contains("The round: ");
        assertThat(round.err()).contains("./debrief mock --resume");
        assertThat(onlyFile().turns()).hasSize(1);
    }

    @Test
    void a_round_that_was_left_goes_on_where_it_was() throws IOException {
        newRound(ANSWER + "\n\n/quit\n");
        int before = onlyFile().turns().size();

        Typed resumed = mock("", "--resume", "--answers", answers(ANSWER).toString());

        assertThat(before).isEqualTo(1);
        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("1 answered so far").doesNotContain("--resume");
        assertThat(onlyFile().turns()).hasSizeGreaterThan(1);
        assertThat(mock("", "--resume").err()).contains("There is no unfinished round");
    }

    @Test
    void a_question_can_be_passed() throws IOException {
        newRound("/skip\n/quit\n");

        assertThat(onlyFile().turns().get(0).skipped()).isTrue();
    }

    @Test
    void an_answer_is_on_disk_before_the_next_question_is_asked() throws IOException {
        newRound(ANSWER + "\n\nhalf an ans");

        assertThat(onlyFile().turns().get(0).said()).isEqualTo(ANSWER);
    }

    @Test
    void a_data_folder_that_cannot_be_used_is_said_in_a_sentence() throws IOException {
        Path file = Files.writeString(data.resolve("a-file"), "");
        Typed round = Typed.debrief("mock", "--company", "netflix", "--round", "execution", "--data", file.toString());

        assertThat(round.exit()).isEqualTo(1);
        assertThat(round.err()).contains("--data").doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_round_or_company_nobody_knows_is_wrong_use() {
        assertThat(mock("", "--company", "acme", "--round", "execution").exit()).isEqualTo(2);
        assertThat(mock("", "--company", "netflix", "--round", "nowhere").err()).contains("It has: ");
        assertThat(mock("", "--company", "netflix", "--round", "execution", "--minutes", "0")
                        .exit())
                .isEqualTo(2);
    }
}

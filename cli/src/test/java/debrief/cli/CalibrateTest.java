package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CalibrateTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CALIBRATION =
            Path.of("..", "calibration").toAbsolutePath().normalize();

    private static final String GOOD =
            "The billing move was nine weeks late because the schema team had no owner. I stopped the rollout and moved two"
                    + " engineers to it, although the sales director was against it. Errors fell from 40 a day to 3.";

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void rows() throws IOException {
        file = Files.writeString(
                folder.resolve("ours.jsonl"),
                IntStream.range(0, 24)
                        .mapToObj(i -> JSON.writeValueAsString(Map.of(
                                "id",
                                i,
                                "question",
                                "Tell me about program " + i / 4 + ". What did you do?",
                                "answer",
                                i % 2 == 0 ? GOOD : "We aligned everyone and it went very well.",
                                "ratings",
                                Map.of("ownership", i % 2 == 0 ? 4 : 1),
                                "verdict",
                                i % 2 == 0 ? "hire" : "no-hire")))
                        .collect(Collectors.joining("\n")));
    }

    private Typed calibrate(String... more) {
        return Typed.debrief(IntStream.range(0, 2 + more.length)
                .mapToObj(i -> i == 0 ? "calibrate" : i == 1 ? file.toString() : more[i - 2])
                .toArray(String[]::new));
    }

    @Test
    void a_coachs_ratings_are_held_against_the_engine() {
        Typed told = calibrate();

        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .contains("24 answers to 6 questions.", "The raters of ours.jsonl.", "ownership", "length only")
                .doesNotContain("language models", "The rubric was fitted");
        assertThat(told.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void the_same_file_has_the_same_bytes() {
        String told = calibrate("--json").out();

        assertThat(calibrate("--json").out()).isEqualTo(told);
        assertThat(JSON.readTree(told).get("rows").intValue()).isEqualTo(24);
    }

    @Test
    void a_bad_row_is_named_and_the_rest_is_used() throws IOException {
        Files.writeString(file, Files.readString(file) + "\n{\"id\":\"x\",\"question\":\"q\",\"answer\":\"a\"}\n");

        Typed told = calibrate("--json");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.err())
                .contains("Line 25 of " + file + " holds no rating.", "1 line left out; the rest is used.");
        assertThat(JSON.readTree(told.out()).at("/leftOut/0/line").intValue()).isEqualTo(25);
        assertThat(JSON.readTree(told.out()).get("rows").intValue()).isEqualTo(24);
    }

    @Test
    void changed_answers_are_held_against_their_bases() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.jsonl"),
                JSON.writeValueAsString(
                        Map.of("base", "0", "change", "emptied", "kind", "surface", "answer", "We aligned everyone.")));

        JsonNode told = JSON.readTree(
                calibrate("--json", "--counterfactuals", changed.toString()).out());

        assertThat(told.at("/changes/effects/0/change").asString()).isEqualTo("emptied");
        assertThat(told.at("/changes/effects/0/meanShift").doubleValue()).isNegative();
    }

    @Test
    void the_page_is_written_beside_the_text() throws IOException {
        Path page = folder.resolve("report.html");

        Typed told = calibrate("--html", page.toString());

        assertThat(told.out()).contains("Agreement");
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("24 answers to 6 questions.");
    }

    @Test
    void the_projects_own_set_is_called_what_it_is() throws IOException {
        List<String> some =
                Files.readAllLines(CALIBRATION.resolve("answers.jsonl")).subList(0, 30);
        Files.write(file, some);

        assertThat(calibrate().out().replaceAll("\\s+", " "))
                .contains(
                        "Synthetic answers, raters were language models.",
                        "The rubric was fitted on most of the synthetic answers");
    }

    @Test
    void a_question_of_the_packs_may_be_looked_for_there() throws IOException {
        Files.writeString(
                file,
                JSON.writeValueAsString(Map.of(
                        "id",
                        "1",
                        "question",
                        "Tell me about a program.",
                        "question_id",
                        "recover-a-slipping-date",
                        "answer",
                        GOOD,
                        "verdict",
                        "hire")));

        assertThat(calibrate("--packs", "on").exit()).isZero();
        assertThat(calibrate("--packs", Typed.PACKS.toString()).out())
                .isEqualTo(calibrate("--packs", "on").out());
        assertThat(calibrate("--packs", folder.resolve("none").toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_wrong_use_says_what_to_do() {
        assertThat(Typed.debrief("calibrate").exit()).isEqualTo(2);
        assertThat(Typed.debrief("calibrate", folder.resolve("none").toString()).err())
                .contains("There is no file");
        assertThat(calibrate("--html", folder.resolve("no/report.html").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(calibrate("--counterfactuals", folder.toString()).err()).contains("is a folder");
    }

    @Test
    void a_file_without_a_row_that_can_be_used_is_a_fault() throws IOException {
        Files.writeString(file, "{}\n");

        Typed told = calibrate();

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Line 1 of", "holds no row that can be used");
    }

    @Test
    void a_report_cannot_command_the_terminal() throws IOException {
        Files.writeString(
                file,
                JSON.writeValueAsString(Map.of(
                        "id",
                        "\u001b[31m1",
                        "kind",
                        "\u001b[2J",
                        "question",
                        "q",
                        "answer",
                        GOOD,
                        "verdict",
                        "no-hire")));

        assertThat(calibrate().out()).doesNotContain("\u001b");
    }

    @Test
    void long_files_tell_how_far_they_are_where_somebody_looks() {
        Typed told = Typed.with("", Map.of("debrief.terminal", "e"), "calibrate", file.toString());

        assertThat(told.err()).contains("\r24 of 24 judged");
        assertThat(calibrate().err()).isEmpty();
    }
}

package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DrillTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode json(String... args) {
        Typed typed = Typed.debrief(args);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        return JSON.readTree(typed.out());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("moves.json"), text).toString();
    }

    @Test
    void the_list_names_eight_drills() {
        assertThat(json("drill", "list", "--json")
                        .get("drills")
                        .valueStream()
                        .map(drill -> drill.get("id").stringValue()))
                .containsExactly("triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities");
        assertThat(Typed.debrief("drill", "list").out()).contains("triage ", "Cut by 30%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities"})
    void the_best_play_of_a_case_has_no_regret_and_nothing_done_has_more_than_a_twentieth(String id)
            throws IOException {
        JsonNode shown = json("drill", "new", id, "--seed", "7", "--json");
        JsonNode best = json("drill", "solve", id, "--seed", "7", "--json");
        JsonNode played = json(
                "drill",
                "play",
                id,
                "--seed",
                "7",
                "--moves",
                file(best.get("moves").toString()),
                "--json");
        JsonNode nothing = json("drill", "play", id, "--seed", "7", "--moves", file("[]"), "--json");

        assertThat(shown.get("difficulty").intValue()).isEqualTo(2);
        assertThat(shown.toString()).doesNotContain(best.get("moves").toString());
        assertThat(best.get("truth").stringValue()).isIn("exact", "expected", "bound", "key");
        assertThat(best.get("value").doubleValue())
                .isLessThanOrEqualTo(best.get("bound").doubleValue());
        assertThat(played.get("regret").doubleValue()).isZero();
        assertThat(played.get("value").doubleValue())
                .isEqualTo(best.get("value").doubleValue());
        assertThat(nothing.get("regret").doubleValue()).isBetween(0.05, 1.0).isNotEqualTo(0.05);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "no json at all",
                "[{\"item\":\"1\"}]",
                "[{\"move\":\"dance\"}]",
                "[{\"move\":\"defer\"}]",
                "[{\"move\":\"defer\",\"item\":\"99\"}]",
                "[{\"move\":\"defer\",\"item\":\"-1\"}]",
                "[{\"move\":\"defer\",\"item\":{}}]"
            })
    void a_file_of_moves_that_is_wrong_is_one_clear_sentence(String text) throws IOException {
        Typed typed = Typed.debrief("drill", "play", "cut", "--seed", "7", "--moves", file(text), "--json");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).matches("[A-Z\"][^\n]*\\.\n").doesNotContain("Exception");
    }

    @Test
    void wrong_use_is_named() {
        assertThat(Typed.debrief(
                                "drill",
                                "play",
                                "cut",
                                "--moves",
                                folder.resolve("none").toString())
                        .exit())
                .isEqualTo(1);
        assertThat(Typed.debrief("drill", "new", "chess").exit()).isEqualTo(2);
        assertThat(Typed.debrief("drill", "new", "chess").err()).contains("triage, review, cut");
        assertThat(Typed.debrief("drill", "new", "cut", "--difficulty", "4").exit())
                .isEqualTo(2);
        assertThat(Typed.debrief("drill", "new", "cut", "--seed", "x").exit()).isEqualTo(2);
        assertThat(Typed.debrief("drill").exit()).isEqualTo(2);
        assertThat(Typed.debrief("drill", "play", "cut").exit()).isEqualTo(2);
    }

    @Test
    void triage_is_played_line_by_line() {
        Typed typed = Typed.withInput(
                "?\nslice version\nslice moon\nundo\nradius 500\ndone\n", "drill", "triage", "--seed", "7");

        assertThat(typed.exit()).isZero();
        assertThat(typed.err())
                .contains("failures", "Look with", "The last move has shown you something", "minutes: 4");
        assertThat(typed.out()).contains("Nobody was sent", "The cause was", "Best found", "send ");
    }

    @Test
    void what_was_only_said_in_a_triage_is_taken_back() {
        Typed typed = Typed.withInput("undo\nradius 500\nundo\ndone\n", "drill", "triage", "--seed", "7");

        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).contains("There is no move to take back yet", "\"undo\" to take the last one back");
        assertThat(typed.err()).doesNotContain("has shown you something");
    }

    @Test
    void a_cut_is_played_line_by_line_and_a_move_is_taken_back() {
        Typed typed = Typed.withInput("defer 1\nundo\ndefer 2\n", "drill", "cut", "--seed", "7");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("Your play", "The best play", "Regret");
    }
}

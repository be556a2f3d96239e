package debrief.calibration;

import static debrief.calibration.Written.rated;
import static debrief.calibration.Written.row;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatedAnswersTest {
    private static final Path OWN = Path.of("answers.jsonl");

    private static RatedAnswer only(String rest) {
        RatedAnswers rated = rated(row("1", rest));
        assertThat(rated.bad()).isEmpty();
        return rated.rows().get(0);
    }

    @Test
    void a_coach_may_rate_one_dimension_alone() {
        RatedAnswer row = only("\"ratings\":{\"ownership\":4}");

        assertThat(row.votes(Dimension.OWNERSHIP)).isEqualTo(Votes.of(List.of(4)));
        assertThat(row.ratings()).containsOnlyKeys(Dimension.OWNERSHIP);
        assertThat(row.middle()).isEmpty();
    }

    @Test
    void a_coach_may_give_a_verdict_alone() {
        RatedAnswer row = only("\"verdict\":\"lean-hire\"");

        assertThat(row.middle()).hasValue(Verdict.LEAN_HIRE);
        assertThat(row.ratings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Strong Hire,STRONG_HIRE", "leaning no,LEAN_NO", "no_hire,NO_HIRE", "' hire ',HIRE"})
    void a_verdict_may_be_written_as_people_write_it(String words, Verdict verdict) {
        assertThat(only("\"verdict\":\"" + words + "\"").middle()).hasValue(verdict);
    }

    @Test
    void the_verdict_is_the_lower_median_where_none_is_given() {
        assertThat(only("\"verdicts\":[\"hire\",\"lean-hire\"]").middle()).hasValue(Verdict.LEAN_HIRE);
        assertThat(only("\"verdicts\":[\"hire\",\"no-hire\",\"strong-hire\"]").middle())
                .hasValue(Verdict.HIRE);
        assertThat(only("\"verdicts\":[\"hire\",\"lean-hire\"],\"median_verdict\":\"hire\"")
                        .middle())
                .hasValue(Verdict.HIRE);
    }

    @Test
    void null_is_a_rater_who_had_no_chance_to_judge() {
        RatedAnswer row = only("\"ratings\":{\"impact\":[null,3],\"influence\":[null],\"judgement\":2}");

        assertThat(row.votes(Dimension.IMPACT).each()).containsExactly(3);
        assertThat(row.ratings()).containsOnlyKeys(Dimension.JUDGMENT, Dimension.IMPACT);
    }

    @Test
    void answers_belong_together_by_id_or_else_by_the_words_of_the_question() {
        RatedAnswers rated = rated(
                row("1", "Why?", "\"verdict\":\"hire\""),
                row("2", "Why?", "\"verdict\":\"hire\""),
                row("3", "Why?", "\"question_id\":\"q9\",\"verdict\":\"hire\""));

        assertThat(rated.groups()).containsExactly("Why?", "Why?", "q9");
        assertThat(rated.questions()).isEqualTo(2);
    }

    @Test
    void every_bad_row_is_named_with_its_line_and_what_to_do_and_the_rest_is_used() {
        RatedAnswers rated = rated(
                row("1", "\"verdict\":\"hire\""),
                "",
                "not json",
                "[1]",
                row("1", "\"verdict\":\"hire\""),
                row("2", "\"verdict\":\"yes\""),
                row("3", "\"ratings\":{\"ownership\":6}"),
                row("4", "\"ratings\":{\"ownership\":2.5}"),
                row("5", "\"ratings\":{\"charm\":2}"),
                row("6", "\"ratings\":{}"),
                row("7", "\"ratings\":3"),
                "{\"id\":\"8\",\"question\":\"q\",\"verdict\":\"hire\"}",
                "{\"id\":\"9\",\"question\":[],\"answer\":\"a\",\"verdict\":\"hire\"}",
                row("10", "\"verdict\":\"no-hire\""));

        assertThat(rated.rows()).extracting(RatedAnswer::id).containsExactly("1", "10");
        assertThat(rated.rows()).extracting(RatedAnswer::line).containsExactly(1, 14);
        assertThat(rated.bad().stream()
                        .map(row -> row.line() + " " + row.says())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        3 is not JSON near character 1. Write one JSON object on the line.
                        4 is not a JSON object. Write one JSON object on the line.
                        5 has the id of line 1. Give each answer an id of its own.
                        6 has the verdict "yes". Use no-hire, lean-no, lean-hire, hire, strong-hire.
                        7 rates ownership 6. Use whole levels from 1 to 5, or null.
                        8 rates ownership 2.5. Use whole levels from 1 to 5, or null.
                        9 rates "charm", which is no dimension. There is: ownership, judgment, technical, execution, influence, impact, structure, reflection.
                        10 holds no rating. Add "ratings" or a "verdict".
                        11 has "ratings" that are no object. Write {"ownership": [4, 3]} or {"ownership": 4}.
                        12 has no "answer". Add it as text.
                        13 has a "question" that is not text. Put it in quotation marks.""");
    }

    @Test
    void a_line_that_is_not_utf_8_spoils_no_other() throws IOException {
        byte[] bytes = ("\uFEFF" + row("1", "\"verdict\":\"hire\"") + "\r\n" + row("\u00e9", "\"verdict\":\"hire\""))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == (byte) 0xC3 ? (byte) 0xFF : bytes[i];
        }

        RatedAnswers rated = RatedAnswers.read(new ByteArrayInputStream(bytes));

        assertThat(rated.rows()).hasSize(1);
        assertThat(rated.bad()).containsExactly(new BadRow(2, "is not UTF-8. Save the file as UTF-8."));
    }

    @Test
    void the_projects_own_rows_are_known_as_synthetic() throws IOException {
        RatedAnswers own = RatedAnswers.read(OWN);
        String sums = own.rows().stream().map(OwnSet::sum).collect(Collectors.joining("\n", "", "\n"));
        Path listed = Path.of("src/main/resources/debrief/calibration").resolve(OwnSet.FILE);
        if (Boolean.getBoolean("debrief.approve")) {
            Files.writeString(listed, sums);
        }

        assertThat(own.bad()).isEmpty();
        assertThat(Files.readString(listed))
                .as("answers.jsonl changed: run ./debrief approve")
                .isEqualTo(sums);
    }

    @Test
    void a_row_that_somebody_rated_anew_is_no_longer_the_projects_own() throws IOException {
        List<String> lines = Files.readAllLines(OWN).subList(0, 2);
        String first = lines.get(0);
        String anew =
                first.replaceAll("\"verdicts\": \\[[^]]*\\], \"median_verdict\": \"[^\"]*\"", "\"verdict\": \"hire\"");
        assertThat(anew).isNotEqualTo(first);

        assertThat(rated(first, lines.get(1)).synthetic()).isEqualTo(2);
        assertThat(rated(anew, lines.get(1)).synthetic()).isEqualTo(1);
    }
}

package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ScoreTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String QUESTION = "Tell me about a program that was late.";

    private static final String ANSWER =
            "The billing move was nine weeks late \uD83D\uDE80 because the schema team had no owner."
                    + " I stopped the rollout and moved two engineers to it, although the sales director was against it."
                    + " I chose that over hiring because the date was fixed. Errors fell from 40 a day to 3, and we shipped in May."
                    + " I told finance too late; since then I write to them on the first day.";

    @TempDir
    Path folder = Path.of("");

    private static String row(Object id, String answer) {
        return JSON.writeValueAsString(Map.of("id", id, "question", QUESTION, "answer", answer));
    }

    @Test
    void rows_come_back_in_the_order_they_went_in() {
        String rows = IntStream.range(0, 300)
                .mapToObj(n -> row(n, ANSWER.substring(0, n % ANSWER.length())))
                .collect(Collectors.joining("\n"));

        Typed scored = Typed.withInput(rows, "score", "--in", "-");

        assertThat(scored.exit()).isZero();
        assertThat(scored.lines().stream()
                        .map(line -> JSON.readTree(line).get("id").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
    }

    @Test
    void a_score_has_the_promised_fields_in_the_promised_order() {
        JsonNode score = JSON.readTree(
                Typed.withInput(row("a", ANSWER), "score", "--in", "-").out());

        assertThat(score.propertyNames())
                .containsExactly(
                        "id",
                        "verdict",
                        "ratings",
                        "evidence",
                        "answered",
                        "confidence",
                        "missing",
                        "parts",
                        "engine",
                        "pack",
                        "committee",
                        "flip",
                        "audit");
        assertThat(score.get("ratings").propertyNames())
                .containsExactly(
                        "ownership",
                        "judgment",
                        "technical",
                        "execution",
                        "influence",
                        "impact",
                        "structure",
                        "reflection");
        assertThat(score.get("parts").propertyNames())
                .containsExactly("context", "complexity", "role", "actions", "tradeoffs", "outcome", "reflection");
        assertThat(score.get("verdict").asString()).isIn("strong-hire", "hire", "lean-hire", "lean-no", "no-hire");
        assertThat(score.get("pack").asString()).startsWith("generic ");
    }

    @Test
    void every_quote_is_the_text_at_its_code_points() {
        JsonNode score = JSON.readTree(
                Typed.withInput(row("a", ANSWER), "score", "--in", "-").out());

        assertThat(score.get("evidence")).isNotEmpty();
        for (JsonNode item : score.get("evidence")) {
            int start = ANSWER.offsetByCodePoints(0, item.get("start").asInt());
            int end = ANSWER.offsetByCodePoints(0, item.get("end").asInt());
            assertThat(item.get("quote").asString()).isEqualTo(ANSWER.substring(start, end));
        }
    }

    @Test
    void a_bad_line_is_left_out_and_named_with_its_number() {
        String rows = String.join(
                "\n",
                row("good", ANSWER),
                "not json",
                "",
                "[1]",
                "{\"id\":\"x\",\"question\":\"Q\"}",
                "{\"id\":null,\"question\":\"Q\",\"answer\":\"A\"}",
                "{\"id\":\"x\",\"question\":\"Q\",\"answer\":7}",
                "{\"id\":\"x\",\"question\":\"Q\",\"answer\":\"A\"} {}",
                "{\"id\":\"x\",\"question\":\"Q\",\"answer\":\"A\",\"company\":7}",
                "{\"id\":\"x\",\"question\":\"Q\",\"ans",
                row("also good", ANSWER));

        Typed scored = Typed.withInput(rows, "score", "--in", "-");

        assertThat(scored.exit()).isEqualTo(1);
        assertThat(scored.lines()).hasSize(2);
        for (int bad : List.of(2, 4, 5, 6, 7, 8, 9, 10)) {
            assertThat(scored.err()).contains("Line " + bad + " ");
        }
        assertThat(scored.err()).contains("2 scored; 8 lines left out.").doesNotContain("\tat ");
    }

    @Test
    void an_id_comes_back_as_it_was_given() {
        String rest = ",\"question\":\"Q\",\"answer\":\"A\"}";
        Typed scored = Typed.withInput(
                "{\"id\":\"007\"" + rest + "\n{\"id\":1.50" + rest + "\n{\"id\":12345678901234567890" + rest,
                "score",
                "--in",
                "-");

        assertThat(scored.lines().get(0)).startsWith("{\"id\":\"007\",");
        assertThat(scored.lines().get(1)).startsWith("{\"id\":1.50,");
        assertThat(scored.lines().get(2)).startsWith("{\"id\":12345678901234567890,");
    }

    @Test
    void a_field_named_twice_counts_as_it_was_last_given_and_unknown_ones_are_passed_over() {
        Typed scored = Typed.withInput(
                "{\"id\":1,\"more\":{\"a\":[1,{}]},\"question\":\"Q\",\"answer\":\"A\",\"id\":2}",
                "score",
                "--in",
                "-");

        assertThat(scored.exit()).isZero();
        assertThat(scored.out()).startsWith("{\"id\":2,");
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_do_no_harm() {
        String plain = Typed.withInput(row(1, ANSWER) + "\n" + row(2, ANSWER) + "\n", "score", "--in", "-")
                .out();

        assertThat(Typed.withInput("\uFEFF" + row(1, ANSWER) + "\r\n" + row(2, ANSWER) + "\r\n", "score", "--in", "-")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void half_a_character_is_scored_and_comes_out_escaped() {
        String rows = "{\"id\":\"\\ud83d\",\"question\":\"Q\",\"answer\":\"" + ANSWER + " \\udc00\"}";

        Typed scored = Typed.withInput(rows, "score", "--in", "-");

        assertThat(scored.exit()).isZero();
        assertThat(scored.out()).startsWith("{\"id\":\"\\ud83d\",").doesNotContain("\uFFFD");
        assertThat(JSON.readTree(scored.out()).get("id").asString()).isEqualTo("\uD83D");
    }

    @Test
    void any_text_whatever_gets_a_score() {
        List<String> answers = List.of(
                "",
                " ",
                "x".repeat(200_000),
                ANSWER.repeat(600),
                "<script>alert(1)</script>",
                "\uD83D\uDE00\uD83D\uDE80".repeat(500),
                "\u05E2\u05E9\u05D9\u05EA\u05D9 \u05D0\u05EA \u05D6\u05D4. \u202E reversed",
                "\u0000\u0001\u001b[2J");
        String rows = IntStream.range(0, answers.size())
                .mapToObj(n -> row(n, answers.get(n)))
                .collect(Collectors.joining("\n"));

        Typed scored = Typed.withInput(rows, "score", "--in", "-");

        assertThat(scored.err()).isEmpty();
        assertThat(scored.lines()).hasSize(answers.size());
    }

    @Test
    void an_answer_that_is_not_english_has_no_verdict_and_no_ratings() {
        JsonNode score = JSON.readTree(Typed.withInput(
                        row(
                                1,
                                "Wir waren neun Wochen zu sp\u00e4t, weil das Team keinen Verantwortlichen hatte und niemand den Plan kannte. Ich habe den Start gestoppt."),
                        "score",
                        "--in",
                        "-")
                .out());

        assertThat(score.get("answered").asString()).isEqualTo("not-english");
        assertThat(score.get("verdict").isNull()).isTrue();
        assertThat(score.get("ratings").isNull()).isTrue();
    }

    @Test
    void a_company_nobody_knows_is_scored_as_generic_and_said_once() {
        String row = "{\"id\":1,\"company\":\"acme\",\"round\":\"nowhere\",\"level\":\"L9\",\"question\":\"" + QUESTION
                + "\",\"answer\":\"" + ANSWER + "\"}";

        Typed scored = Typed.withInput(row + "\n" + row, "score", "--in", "-");

        assertThat(scored.exit()).isZero();
        assertThat(scored.lines()).hasSize(2);
        assertThat(scored.err().lines().filter(line -> line.contains("acme"))).hasSize(1);
        assertThat(scored.err()).contains("nowhere").contains("L9");
        assertThat(JSON.readTree(scored.lines().get(0)).get("pack").asString()).startsWith("generic ");
    }

    @Test
    void the_bytes_are_the_same_in_turkey_and_in_india() {
        String rows = IntStream.range(0, 40)
                .mapToObj(n -> row(n, ANSWER.substring(n)))
                .collect(Collectors.joining("\n"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = Typed.withInput(rows, "score", "--in", "-").out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Istanbul"));
            assertThat(Typed.withInput(rows, "score", "--in", "-").out()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(Typed.withInput(rows, "score", "--in", "-").out()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_file_of_rows_becomes_a_file_of_scores() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), row(1, ANSWER) + "\n");
        Path out = folder.resolve("out.jsonl");

        Typed scored = Typed.debrief("score", "--in", in.toString(), "--out", out.toString());

        assertThat(scored).isEqualTo(new Typed(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(Typed.debrief("score", "--in", in.toString()).out());
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(in, out);
        }
    }

    @Test
    void a_file_may_be_scored_onto_itself() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), row(1, ANSWER) + "\n");

        assertThat(Typed.debrief("score", "--in", file.toString(), "--out", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).startsWith("{\"id\":1,\"verdict\":");
    }

    @Test
    void what_cannot_be_read_or_written_is_said_in_a_sentence() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), row(1, ANSWER) + "\n");

        assertThat(Typed.debrief("score", "--in", folder.resolve("none").toString()))
                .satisfies(typed -> assertThat(typed.exit()).isEqualTo(2))
                .satisfies(typed -> assertThat(typed.err()).contains("There is no file"));
        assertThat(Typed.debrief("score", "--in", folder.toString()).err()).contains("is a folder");
        assertThat(Typed.debrief(
                                "score",
                                "--in",
                                in.toString(),
                                "--out",
                                folder.resolve("none/out").toString())
                        .err())
                .contains("There is no folder");
    }

    @Test
    void one_answer_is_told_to_a_person_next_step_first() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), ANSWER);

        Typed told = Typed.debrief("score", answer.toString(), "--question", QUESTION);

        assertThat(told.exit()).isZero();
        assertThat(told.out()).startsWith("Do this next\n").contains("Verdict: ", "Ownership", "Reflection", "of 5");
        assertThat(told.lines()).allSatisfy(line -> assertThat(Page.width(line)).isLessThanOrEqualTo(80));
        assertThat(told.out()).doesNotContain("\u001b");
    }

    @Test
    void colour_is_for_terminals_and_never_against_a_wish() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), ANSWER);
        String[] command = {"score", answer.toString(), "--question", QUESTION};

        assertThat(Typed.with("", Map.of("debrief.terminal", "ioe"), command).out())
                .contains("\u001b[1m");
        assertThat(Typed.with("", Map.of("debrief.terminal", "ioe", "NO_COLOR", "1"), command)
                        .out())
                .isEqualTo(Typed.debrief(command).out());
    }

    @Test
    void an_answer_cannot_command_the_terminal() {
        Typed told = Typed.withInput(
                ANSWER.replace("stopped", "stopped \u001b[2J\u0007\u202E"), "score", "-", "--question", QUESTION);

        assertThat(told.exit()).isZero();
        assertThat(told.out()).doesNotContain("\u001b", "\u0007", "\u202E");
    }

    @Test
    void one_answer_as_json_is_the_row_with_the_file_as_its_id() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), ANSWER);
        String row =
                Typed.withInput(row("answer.txt", ANSWER), "score", "--in", "-").out();

        assertThat(Typed.debrief("score", answer.toString(), "--question", QUESTION, "--json")
                        .out())
                .isEqualTo(row);
    }

    @Test
    void a_name_nobody_knows_given_as_an_option_is_wrong_use() {
        for (String[] wrong : new String[][] {
            {"--company", "acme"}, {"--round", "nowhere"}, {"--level", "L9"}, {"--question-id", "none"}
        }) {
            Typed typed = Typed.withInput(ANSWER, "score", "-", "--question", QUESTION, wrong[0], wrong[1]);
            assertThat(typed.exit()).as(wrong[0]).isEqualTo(2);
            assertThat(typed.err()).contains(wrong[1]).doesNotContain("\tat ");
            assertThat(typed.out()).isEmpty();
        }
    }

    @Test
    void wrong_use_gets_one_sentence_that_says_what_to_type() {
        for (String[] wrong : new String[][] {
            {"score"},
            {"score", "a", "--in", "b"},
            {"score", "a"},
            {"score", "--colour"},
            {"score", "--in"},
            {"packs"},
            {"packs", "look"},
            {"mock"},
            {"mock", "--minutes", "soon"},
            {"doctor", "--port", "0"},
            {"frob"}
        }) {
            Typed typed = Typed.debrief(wrong);
            assertThat(typed.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(typed.err().lines()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(typed.err()).doesNotContain("Exception", "\tat ");
            assertThat(typed.out()).isEmpty();
        }
    }
}

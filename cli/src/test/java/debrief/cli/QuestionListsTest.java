package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of questions, brought in and carried out at the prompt. */
final class QuestionListsTest {
    private static final String LIST = """
            Here are two:

            **1. Which date of yours was never real?**
            - **Expected answer**: Names it.
            - **Why**: It shows.

            **2. Who pays for your \u201Cbuffer\u201D?**

            ### Tips
            1. **Sleep**: A lot.
            """;

    @TempDir
    Path folder = Path.of("");

    private String list() throws IOException {
        return Files.writeString(folder.resolve("list.md"), LIST).toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private List<String> saved() throws IOException {
        Path own = folder.resolve("data/packs/own/questions");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(own)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_program_reads_what_was_understood() throws IOException {
        Typed typed = Typed.debrief("import", "questions", list(), "--dry-run", "--json", "--data", data());

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out())
                .isEqualTo(
                        "{\"questions\":["
                                + "{\"number\":1,\"question\":\"Which date of yours was never real?\",\"expected\":\"Names it.\",\"why\":\"It shows.\"},"
                                + "{\"number\":2,\"question\":\"Who pays for your \u201Cbuffer\u201D?\",\"expected\":null,\"why\":null}],"
                                + "\"tips\":[{\"batch\":1,\"title\":\"Sleep\",\"text\":\"A lot.\"}],"
                                + "\"skipped\":[{\"line\":1,\"why\":\"introduction\"},{\"line\":9,\"why\":\"the heading of the tips\"}]}\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_person_reads_it_line_by_line_and_nothing_is_saved_before_yes() throws IOException {
        for (String answer : List.of("no\n", "\n", "maybe\n")) {
            Typed typed = Typed.withInput(answer, "import", "questions", list(), "--data", data());

            assertThat(typed.exit()).isZero();
            assertThat(typed.out())
                    .contains(
                            "    1  Skipped, introduction: \"Here are two:\"",
                            "    3  1. Which date of yours was never real?",
                            "Expected: Names it.",
                            "Why: It shows.",
                            "   10  Tip, batch 1: Sleep. A lot.",
                            "2 questions, 1 with an expected answer, 1 with a reason; 1 tip; 2 skipped.");
            assertThat(typed.err()).contains("Save 2 questions", "Nothing was saved.");
            assertThat(saved()).isEmpty();
        }
        Typed nobody = Typed.withInput("", "import", "questions", list(), "--data", data());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("--yes");
        assertThat(saved()).isEmpty();
    }

    @Test
    void yes_saves_each_question_once() throws IOException {
        Typed first = Typed.withInput("yes\n", "import", "questions", list(), "--data", data());
        Typed second = Typed.debrief("import", "questions", list(), "--yes", "--data", data());

        assertThat(first.err()).contains("Saved 2 questions in ");
        assertThat(second.err()).contains("Saved 0 questions", "2 already in the bank");
        assertThat(saved()).containsExactly("which-date-of-yours-was-never-real", "who-pays-for-your-buffer");
        assertThat(folder.resolve("data/packs/own/questions/which-date-of-yours-was-never-real/question.yml"))
                .hasContent("""
                        ask: "Which date of yours was never real?"
                        tests: "Names it."
                        why: "It shows."
                        """);
    }

    @Test
    void what_is_no_list_is_refused_in_one_sentence() throws IOException {
        Map<String, byte[]> files = Map.of(
                "empty.md",
                new byte[0],
                "large.md",
                new byte[6_000_000],
                "deep.md",
                ">".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "binary.csv",
                new byte[] {1, 2, 3, 0, (byte) 0xFF},
                "latin.md",
                "1. Wer tr\u00E4gt das?".getBytes(StandardCharsets.ISO_8859_1),
                "prose.txt",
                "There is nothing here.".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = Files.write(folder.resolve(file.getKey()), file.getValue());

            Typed typed = Typed.debrief("import", "questions", path.toString(), "--dry-run", "--json");

            assertThat(typed.exit()).as(file.getKey()).isEqualTo(2);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err()).as(file.getKey()).endsWith(".\n").hasLineCount(1);
        }
        assertThat(Typed.debrief("import", "questions", folder.toString()).err())
                .contains("is a folder");
        assertThat(Typed.debrief("import", "questions", folder.resolve("none").toString())
                        .err())
                .contains("There is no file");
    }

    @Test
    void contradicting_choices_are_wrong_use() throws IOException {
        assertThat(Typed.debrief("import", "questions", list(), "--json").exit())
                .isEqualTo(2);
        assertThat(Typed.debrief("import", "questions", list(), "--yes", "--dry-run")
                        .exit())
                .isEqualTo(2);
        assertThat(Typed.debrief("import").exit()).isEqualTo(2);
        assertThat(Typed.debrief("export").exit()).isEqualTo(2);
        assertThat(Typed.debrief("export", "questions", "--format", "xml").err())
                .contains("markdown, csv, json or anki");
        assertThat(Typed.debrief("export", "questions", "--format", "csv", "--focus", "typing")
                        .err())
                .contains("execution");
        assertThat(Typed.debrief("export", "questions", "--format", "csv", "--pack", "acme")
                        .err())
                .contains("generic");
    }

    @Test
    void the_bank_goes_out_and_comes_in_again_word_for_word() throws IOException {
        JsonMapper json = new JsonMapper();
        JsonNode bank = json.readTree(
                        Typed.debrief("export", "questions", "--format", "json").out())
                .get("questions");
        assertThat(bank.size()).isGreaterThan(50);
        assertThat(bank.get(0).propertyNames()).containsExactly("number", "question", "expected", "why");

        for (String format : List.of("markdown", "csv", "json")) {
            String out = folder.resolve("bank." + (format.equals("markdown") ? "md" : format))
                    .toString();
            assertThat(Typed.debrief("export", "questions", "--format", format, "--out", out)
                            .err())
                    .contains("written to");
            Typed again = Typed.debrief("import", "questions", out, "--dry-run", "--json");

            assertThat(json.readTree(again.out()).get("questions")).as(format).isEqualTo(bank);
        }
    }

    @Test
    void a_pack_and_a_focus_choose_and_cards_have_their_header() {
        String all = Typed.debrief("export", "questions", "--format", "anki").out();
        String some = Typed.debrief("export", "questions", "--format", "anki", "--pack", "netflix")
                .out();
        String few = Typed.debrief("export", "questions", "--format", "anki", "--focus", "execution")
                .out();

        assertThat(all).startsWith("#separator:tab\n#html:false\n#columns:Front\tBack\tTags\n#tags column:3\n");
        assertThat(some.length()).isBetween(100, all.length() - 1);
        assertThat(few).contains("\texecution story\n").doesNotContain("\tculture story\n");
        assertThat(all).contains("\tculture story\n");
    }
}

package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PacksCheckTest {
    private static final String BROKEN = """
            id: acme
            name: Acme
            version: "2026.1"
            affiliation: "None."
            about: "A house."
            levels:
              - {id: boss, name: "Boss"}
            rounds:
              - id: execution
                name: Execution
                foci: [typing]
                minutes: 45
                who: Somebody
                weighs: {execution: 9}
            sources: [{id: hearsay, says: "Hearsay", year: 2026}]
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_mistake_is_named_with_its_file_and_line() throws IOException {
        Files.createDirectories(folder.resolve("acme"));
        Files.writeString(folder.resolve("acme/pack.yml"), BROKEN);

        Typed check = Typed.debrief("packs", "check", "--packs", folder.toString());

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("acme/pack.yml:7: ", "acme/pack.yml:11: ", "acme/pack.yml:14: ");
    }

    @Test
    void a_program_reads_the_mistakes_as_one_document() throws IOException {
        Files.createDirectories(folder.resolve("acme"));
        Files.writeString(folder.resolve("acme/pack.yml"), BROKEN);

        JsonNode told = new JsonMapper()
                .readTree(Typed.debrief("packs", "check", "--json", "--packs", folder.toString())
                        .out());

        assertThat(told.get("problems")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(told.get("problems").get(0).propertyNames()).containsExactly("file", "line", "says", "tryThis");
    }

    @Test
    void a_drill_that_no_case_can_be_made_of_is_named_with_what_it_lacks() throws IOException {
        Files.createDirectories(folder.resolve("acme/drills"));
        Files.writeString(
                folder.resolve("acme/pack.yml"),
                BROKEN.replace("boss", "senior").replace("typing", "execution").replace("9}", "2}"));
        Files.writeString(folder.resolve("acme/drills/cut.yml"), """
                words:
                  item: ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen"]
                  skill: ["App", "Data"]
                  milestone: ["The day"]
                ranges:
                  effort: [1, 9]
                """);
        Files.writeString(folder.resolve("acme/drills/plain.yml"), "words:\n  reader: [\"One\"]\n");

        Typed check = Typed.debrief("packs", "check", "--packs", folder.toString());

        assertThat(check.out())
                .contains(
                        "acme/drills/cut.yml: \"ranges\" has no \"value-a-week\". Compare it with",
                        "acme/drills/plain.yml: ");
    }

    @Test
    void no_folder_is_wrong_use() {
        Typed check = Typed.debrief(
                "packs", "check", "--packs", folder.resolve("none").toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).contains("There is no folder");
    }
}

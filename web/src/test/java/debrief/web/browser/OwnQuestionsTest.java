package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Questions of one's own and packs from elsewhere, by hand and without scripts. */
class OwnQuestionsTest {
    private static final String ASK = "Tell me about a zeppelin that lost its only map.";

    @Test
    void an_own_question_is_added_found_answered_changed_deleted_and_had_back() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.go("/questions/own/new");
            tab.page().locator("#ask").fill(ASK + " <b>now</b>");
            tab.page().locator("#minutes").fill("99");
            tab.page().locator("#tests").fill("Whether there was a second copy.");
            tab.button("Save the question").press("Enter");
            assertThat(tab.page().locator(".wrong")).hasCount(2);
            assertThat(tab.page().locator("#ask")).hasValue(ASK + " <b>now</b>");
            assertThat(tab.page().locator("#tests")).hasValue("Whether there was a second copy.");
            assertThat(tab.violations()).isEmpty();

            tab.page().locator("#ask").fill(ASK);
            tab.page().locator("#minutes").fill("");
            tab.button("Show the file, save nothing").press("Enter");
            assertThat(tab.page().locator(".file")).containsText("ask: \"" + ASK + "\"");
            tab.button("Save the question").press("Enter");
            assertThat(tab.page().locator(".notice")).containsText("Saved");

            tab.go("/questions?q=zeppelin");
            assertThat(tab.page().locator(".questions li")).hasCount(1);
            tab.page().locator(".questions a").press("Enter");
            tab.button("Answer it now").press("Enter");
            tab.page().waitForURL("**/room");
            assertThat(tab.page().locator("h1")).containsText(ASK);
            tab.box().fill("I called the customer the same day, because nobody else knew, and printed it anew.");
            tab.button("End the round").press("Enter");
            tab.toDebrief();
            String round = tab.page().url();

            tab.go("/questions/own/new");
            tab.page().locator("#ask").fill(ASK.toUpperCase(java.util.Locale.ROOT));
            tab.button("Save the question").press("Enter");
            assertThat(tab.page().locator(".notice")).containsText("asked already");

            tab.go("/questions/own");
            row(tab).getByText("Edit").press("Enter");
            tab.page().locator("#ask").fill(ASK.replace("zeppelin", "balloon"));
            tab.button("Save the change").press("Enter");
            assertThat(tab.page().locator(".notice")).containsText("balloon");
            row(tab).getByText("Delete").press("Enter");
            assertThat(tab.page().locator(".undo")).containsText("The question is deleted");
            assertThat(row(tab)).hasCount(0);
            assertThat(tab.page().request().get(round).text()).contains("zeppelin");
            tab.button("Undo").press("Enter");
            assertThat(row(tab)).containsText("balloon");
            row(tab).getByText("Delete").press("Enter");
            assertThat(row(tab)).hasCount(0);
        }
    }

    @Test
    void a_list_is_shown_line_by_line_before_any_of_it_is_kept() throws IOException {
        String list = """
                1. Tell me about a lighthouse you kept lit.

                Some words that ask nothing.

                2. Tell me about a lighthouse you shut down.
                """;
        try (Tab tab = Tab.open(360, ColorScheme.LIGHT, false)) {
            tab.go("/questions/import");
            tab.button("Show what it holds").press("Enter");
            assertThat(tab.page().locator(".is-against")).containsText("Choose a file or paste a list");
            tab.page().locator("#text").fill(list);
            tab.button("Show what it holds").press("Enter");
            assertThat(tab.page().locator("main")).containsText("2 questions understood");
            assertThat(tab.page().locator(".understood .is-left")).containsText("ask nothing");
            assertThat(tab.violations()).isEmpty();
            tab.go("/questions/own");
            assertThat(tab.page().locator("main")).not().containsText("lighthouse");

            tab.go("/questions/import");
            tab.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("list.md", "text/markdown", list.getBytes(StandardCharsets.UTF_8)));
            tab.button("Show what it holds").press("Enter");
            tab.button("Save 2 questions").press("Enter");
            assertThat(tab.page().locator(".notice")).containsText("2 questions were saved.");
            while (tab.page().locator("button:has-text('lighthouse')").count() > 0) {
                tab.page().locator("button:has-text('lighthouse')").first().press("Enter");
            }
        }
    }

    private static Locator row(Tab tab) {
        return tab.page().locator("#own-tell-me-about-a-zeppelin-that-lost");
    }

    @Test
    void a_pack_from_elsewhere_is_looked_at_before_it_is_used_and_again_when_it_changes() throws IOException {
        Path packs = Running.folder().packs();
        try (Tab tab = Tab.open(360, ColorScheme.DARK, false)) {
            tab.go("/packs");
            upload(tab, zip("../../evil.yml", "x"));
            assertThat(tab.page().locator(".is-against")).containsText("points out of the archive");
            assertThat(Running.folder().path().resolve("evil.yml")).doesNotExist();

            upload(tab, pack());
            Locator section = tab.page().locator("#pack-orbit");
            assertThat(section).containsText("Orbit Works");
            assertThat(section).containsText("A friend");
            assertThat(section).containsText("Waits for your yes");
            assertThat(section).containsText("orbit/pack.yml:4");
            assertThat(section).containsText("\"colour\" is not a key of a pack.");
            assertThat(tab.violations()).isEmpty();
            tab.go("/interview");
            assertThat(tab.page().locator("#company")).containsText("Netflix");
            assertThat(tab.page().locator("#company")).not().containsText("Orbit Works");

            tab.go("/packs");
            section.getByText("Use this pack").press("Enter");
            assertThat(section).containsText("In use.");
            tab.go("/interview");
            assertThat(tab.page().locator("#company")).containsText("Orbit Works");

            Files.writeString(
                    packs.resolve("orbit/pack.yml"),
                    Files.readString(packs.resolve("orbit/pack.yml")).replace("Listens.", "Listens twice."));
            tab.go("/packs");
            assertThat(section).containsText("Has changed since you said yes");
            tab.go("/interview");
            assertThat(tab.page().locator("#company")).containsText("Netflix");
            assertThat(tab.page().locator("#company")).not().containsText("Orbit Works");

            tab.go("/packs");
            section.getByText("Take it away").press("Enter");
            assertThat(section).hasCount(0);
            tab.button("Undo").press("Enter");
            assertThat(section).hasCount(1);
            section.getByText("Take it away").press("Enter");
            assertThat(section).hasCount(0);
        }
    }

    private static void upload(Tab tab, byte[] bytes) {
        tab.page().locator("#archive").setInputFiles(new FilePayload("pack.zip", "application/zip", bytes));
        tab.button("Look at it").click();
    }

    /** A pack with the questions of a real one, and one mistake. */
    private static byte[] pack() throws IOException {
        Path questions = Running.packs().resolve("netflix/questions");
        try (Stream<Path> all = Files.list(questions)) {
            Path question = all.sorted().findFirst().orElseThrow();
            return zip(
                    "orbit/pack.yml",
                    """
                    id: orbit
                    name: "Orbit Works"
                    author: "A friend"
                    colour: red
                    version: "1"
                    affiliation: "Invented for a test."
                    about: "Listens."
                    levels: [{id: senior, name: "Senior"}]
                    rounds: [{id: execution, name: "Execution", foci: [execution], minutes: 45, who: "Somebody"}]
                    sources: [{id: none, says: "None", year: 2026}]
                    """,
                    "orbit/questions/orbit-first/question.yml",
                    Files.readString(question.resolve("question.yml")));
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

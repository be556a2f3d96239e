package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void everything_is_exported_deleted_had_back_and_imported_again() throws Exception {
        Child child = Child.start(folder.resolve("data"), 0);
        try (Tab tab = Tab.at(child.url(), 1440, ColorScheme.LIGHT, true)) {
            tab.page().navigate(child.address());
            tab.startRound();
            tab.box().fill("I stopped the rollout in week three, because two teams had no rollback.");
            tab.button("End the round").click();
            tab.toDebrief();
            String debrief = tab.page().url();

            tab.go("/settings");
            Download export = tab.page()
                    .waitForDownload(() -> tab.button("Everything, one archive").click());
            Path file = folder.resolve(export.suggestedFilename());
            export.saveAs(file);
            assertThat(file.getFileName().toString()).matches("debrief-\\d{4}-\\d\\d-\\d\\d\\.zip");

            tab.button("Delete everything").click();
            assertThat(tab.page().locator(".wrong")).containsText("Nothing was deleted");
            tab.page().locator("#word").fill("delete");
            tab.button("Delete everything").click();
            assertThat(tab.page().locator(".undo")).containsText("Everything is deleted");
            assertThat(tab.page().request().get(debrief).status()).isEqualTo(404);
            tab.button("Undo").click();
            assertThat(tab.page().request().get(debrief).status()).isEqualTo(200);
        }
        child.kill();

        Child other = Child.start(folder.resolve("other"), 0);
        try (Tab tab = Tab.at(other.url(), 1440, ColorScheme.LIGHT, true)) {
            tab.page().navigate(other.address());
            tab.go("/settings");
            tab.page()
                    .locator("#archive")
                    .setInputFiles(new FilePayload(
                            "notes.zip", "application/zip", "no archive".getBytes(StandardCharsets.UTF_8)));
            tab.button("Import it").click();
            assertThat(tab.page().locator(".wrong")).containsText("Nothing was changed");
            tab.page().locator("#archive").setInputFiles(export(folder));
            tab.button("Import it").click();
            assertThat(tab.page().locator(".notice")).containsText("1 round added");
            tab.go("/rounds");
            assertThat(tab.page().locator(".listed li")).hasCount(1);
        }
        other.kill();
    }

    private static Path export(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

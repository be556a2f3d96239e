package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PapersTest {
    @Test
    void a_round_of_several_answers_shows_how_everybody_votes_and_each_quote_leads_to_its_words() throws IOException {
        try (Tab tab = Tab.open()) {
            String id = TwoRounds.keep(tab).get(0);
            tab.go("/rounds/" + id);

            // One committee on the round, and one on each answer that was to its question.
            assertThat(tab.page().locator(".votes").first().locator(".vote")).hasCount(4);
            assertThat(tab.page().locator(".votes").first().locator("a.said").first())
                    .isVisible();
            assertThat(tab.page().locator(".votes").nth(1).locator(".vote")).hasCount(4);
            Object broken = tab.page().evaluate("""
                    () => [...document.querySelectorAll('.vote a')]
                        .filter(link => !document.getElementById(link.hash.slice(1)))
                        .map(link => link.outerHTML)""");
            assertThat((List<?>) broken).isEmpty();
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void rounds_of_one_company_are_chosen_and_debriefed_together() throws IOException {
        try (Tab tab = Tab.open(360, ColorScheme.DARK, false)) {
            List<String> ids = TwoRounds.keep(tab);
            tab.go("/rounds");
            for (String id : ids) {
                tab.page()
                        .locator("input[name=rounds][value='" + id + "']")
                        .check(new Locator.CheckOptions().setForce(true));
            }
            tab.button("Debrief the chosen together").press("Enter");
            tab.page().waitForURL("**/together?**");

            assertThat(tab.page().locator("h1")).hasText("One committee over 2 rounds");
            assertThat(tab.page().locator(".vote")).hasCount(4);
            assertThat(tab.page().locator("#same-story")).containsText("Priya");
            assertThat(tab.page().locator("#figures-differ")).containsText("90,000 dollars");
            assertThat(tab.page().locator("#figures-differ")).containsText("2 million dollars");
            assertThat(tab.page().locator(".takes tbody tr")).hasCount(8);
        }
    }

    @Test
    void one_round_alone_is_no_loop_and_says_so() throws IOException {
        try (Tab tab = Tab.open()) {
            String id = TwoRounds.keep(tab).get(0);
            tab.go("/together?rounds=" + id);
            assertThat(tab.page().locator("main")).containsText("Choose at least two rounds of one company.");
        }
    }

    @Test
    void one_part_is_told_again_and_the_answer_is_judged_before_and_after() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            String question = TwoRounds.questions(tab).get(1);
            String id = TwoRounds.keep(
                    tab,
                    "execution",
                    "2026-11-12T09:00:00Z",
                    List.of(question),
                    List.of("At my last company we had five teams on one release. I ran the rollout. "
                            + "I stopped it in week three, because two teams had no way back. It shipped in May."));
            tab.go("/rounds/" + id);
            tab.page()
                    .locator(".part", new Page.LocatorOptions().setHasText("Trade-offs"))
                    .getByText("Tell this part again")
                    .press("Enter");
            tab.page().waitForURL("**/redo?**");
            assertThat(tab.page().locator("h1")).hasText("Only this part: trade-offs");
            tab.button("Judge it anew").press("Enter");
            assertThat(tab.page().locator("#wrong")).containsText("There is nothing to judge yet");
            tab.box().fill("The other way was to roll back all five teams; mine cost us a week of the launch window.");
            tab.button("Judge it anew").press("Enter");
            tab.page().waitForURL("**/attempts?**");

            assertThat(tab.page().locator("#compare")).containsText("Came in");
            assertThat(tab.page().locator("#compare .answer").first()).not().containsText("mine cost us a week");
            assertThat(tab.page().locator("#compare .answer").last())
                    .containsText("no way back. The other way was to roll back all five teams; mine cost us a week of "
                            + "the launch window. It shipped in May.");
            assertThat(tab.page().locator(".takes thead").first()).containsText("redo of trade-offs");
            tab.go("/rounds/" + id);
            assertThat(tab.page().locator(".answer").first()).not().containsText("mine cost us a week");

            tab.go("/rounds");
            Locator redo = tab.page()
                    .locator(".listed li", new Page.LocatorOptions().setHasText("redo of trade-offs"))
                    .first();
            redo.locator("form.remove button").press("Enter");
            tab.go("/questions/" + question + "/attempts");
            assertThat(tab.page().locator("main")).not().containsText("redo of trade-offs");
        }
    }

    @Test
    void attempts_stand_side_by_side_with_the_best_take_and_its_reason() throws IOException {
        try (Tab tab = Tab.open()) {
            String question = TwoRounds.questions(tab).get(2);
            TwoRounds.keep(tab);
            TwoRounds.keep(
                    tab,
                    "execution",
                    "2026-11-14T09:00:00Z",
                    List.of(question),
                    List.of(
                            "We had a plan, and various stakeholders were aligned, and it was fine in the end for all of us."));
            tab.go("/questions/" + question);
            tab.page().getByText("Side by side, signal by signal").click();
            tab.page().waitForURL("**/attempts");

            assertThat(tab.page().locator("main")).containsText("Best take");
            assertThat(tab.page().locator(".became.is-went").first()).isVisible();
            assertThat(tab.page().locator(".trend svg").first()).isVisible();
            tab.page().getByText("The figures as a table").click();
            assertThat(tab.page().locator("details table").first()).isVisible();
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_debrief_is_carried_away_as_pdf_markdown_and_json() throws IOException {
        try (Tab tab = Tab.open()) {
            List<String> ids = TwoRounds.keep(tab);
            tab.go("/rounds/" + ids.get(0));

            String pdf = text(download(tab, "PDF"));
            assertThat(pdf).contains("41 double bookings", "Committee", "Verdict:", "What would flip it");
            assertThat(new String(download(tab, "Markdown"), StandardCharsets.UTF_8))
                    .startsWith("# Debrief: ")
                    .contains("> We moved payments to Kafka.");
            assertThat(new String(download(tab, "JSON"), StandardCharsets.UTF_8))
                    .startsWith("{\"round\":{\"id\":\"" + ids.get(0))
                    .contains("\"ratings\":{", "\"committee\":{", "\"said\":\"We moved payments to Kafka.");
        }
    }

    @Test
    void rounds_together_are_carried_away_too() throws IOException {
        try (Tab tab = Tab.open()) {
            List<String> ids = TwoRounds.keep(tab);
            tab.go("/together?rounds=" + String.join(",", ids));

            assertThat(text(download(tab, "PDF")))
                    .contains("One story told twice", "Figures that differ", "2 million dollars");
            assertThat(new String(download(tab, "Markdown"), StandardCharsets.UTF_8))
                    .startsWith("# Debrief of 2 rounds");
            assertThat(new String(download(tab, "JSON"), StandardCharsets.UTF_8))
                    .contains("\"same_story\":[{", "\"figures_that_differ\":[{", "\"flip\":{");
        }
    }

    @Test
    void a_file_of_a_round_that_is_gone_is_not_there() throws IOException {
        try (Tab tab = Tab.open()) {
            String id = TwoRounds.keep(tab).get(1);
            tab.go("/rounds/" + id);
            tab.button("Delete this round").click();
            tab.page().waitForURL("**/rounds");
            APIResponse gone = tab.page().request().get(Running.site().url() + "/rounds/" + id + "/debrief.pdf");
            assertThat(gone.status()).isEqualTo(404);
        }
    }

    private static byte[] download(Tab tab, String name) throws IOException {
        Download download = tab.page()
                .waitForDownload(() -> tab.page()
                        .locator("a.button", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .click());
        Path kept = Path.of("target", "papers", download.suggestedFilename());
        download.saveAs(kept);
        return Files.readAllBytes(kept);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.drills.program.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A program of one's own as a map: entered, brought in, worked out, carried out, asked about. */
class ProgramTest extends OwnDebrief {

    @Test
    void the_sample_shows_its_decision_its_chance_and_its_questions_and_goes_with_an_undo() throws IOException {
        tab.go("/programs");
        tab.look("programs-empty");
        tab.button("Open the sample").click();
        assertThat(tab.page().locator(".next .ask")).containsText("it moved the finish 24 days sooner");
        assertThat(tab.page().locator(".network rect")).hasCount(10);
        assertThat(tab.page().locator("#chance figcaption")).containsText("20,000 runs");
        assertThat(tab.page().locator(".moved")).hasCount(4);
        assertThat(tab.page().locator("#asks h3").first())
                .hasText("Your Identity team slipped three times: what did you do after the second?");
        for (int i = 0; i < 2; i++) {
            tab.page().locator("details summary").nth(i).click();
        }
        tab.look("program");

        Download png =
                tab.page().waitForDownload(() -> tab.button("Picture, PNG").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        Download json = tab.page()
                .waitForDownload(() -> tab.page()
                        .getByText("JSON", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(Files.readString(json.path())).isEqualTo(ProgramFile.json(ProgramFile.sample()));

        tab.page().getByText("Edit tasks").click();
        tab.look("program-edit");
        tab.button("Save the program").click();
        assertThat(tab.page().locator(".moved")).hasCount(4);

        tab.button("Delete this program").click();
        assertThat(tab.page().locator("#main")).containsText("None yet");
        tab.button("Undo").click();
        assertThat(tab.page().locator(".questions h3")).hasText("One sign-in for all apps");
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void a_question_it_raises_is_asked_in_a_round() {
        tab.go("/programs");
        tab.button("Open the sample").click();
        tab.page().locator("#asks li .button").first().click();
        tab.page().waitForURL("**/room");
        assertThat(tab.page().locator("h1"))
                .hasText("Your Identity team slipped three times: what did you do after the second?");
    }

    @Test
    void a_program_is_typed_row_by_row_without_scripts_and_by_keyboard() throws IOException {
        tab.close();
        tab = Tab.at(site.url(), 1440, ColorScheme.LIGHT, false);
        tab.page().navigate(site.address());
        tab.go("/programs/new");
        tab.page().locator("#name").fill("Billing");
        tab.page().locator("#start").fill("2026-01-05");
        tab.page().locator("#promised").fill("2026-02-27");
        row(1, "Map", "Program", "1", "2", "3", "");
        row(2, "Registry", "Registry", "3", "2", "8", "1");
        row(3, "Off", "", "", "1", "", "2");
        tab.button("Add a task").press("Enter");
        assertThat(tab.page().locator("#t4-name")).isFocused();
        row(4, "Check", "QA", "1", "1", "2", "1");
        tab.page().locator("#t3-after").fill("2, 4");
        tab.page().locator("#t3-after").press("Enter");
        assertThat(tab.page().locator("[role=alert]")).containsText("One thing to put right");
        assertThat(tab.page().locator("#t2-best-wrong")).containsText("cannot be longer");
        tab.look("program-form");
        tab.page().locator("#t2-best").fill("1.5");
        tab.button("Add a decision").press("Enter");
        tab.page().locator("#d1-name").fill("No audit");
        tab.page().locator("#d1-what").selectOption("dropped");
        tab.page().locator("#d1-task").fill("Audit");
        tab.page().locator("#d1-likely").fill("3");
        tab.page().locator("#d1-after").fill("2");
        tab.page().locator("#d1-before").fill("3");
        tab.button("Add a slip").press("Enter");
        tab.page().locator("#s1-team").fill("QA");
        tab.page().locator("#s1-task").fill("4");
        tab.page().locator("#s1-by").fill("1,5");
        tab.button("Save the program").press("Enter");
        assertThat(tab.page().locator(".next .ask")).containsText("No audit: it moved the finish 21 days sooner");
        assertThat(tab.page().locator("#slips")).containsText("QA, Check: 1.5 weeks later");

        tab.page().getByText("Edit tasks").press("Enter");
        tab.button("Take out task 1").press("Enter");
        assertThat(tab.page().locator("#t1-name")).hasValue("Registry");
        assertThat(tab.page().locator("#t1-after")).hasValue("");
        assertThat(tab.page().locator("#t2-after")).hasValue("1, 3");
        assertThat(tab.page().locator("#d1-after")).hasValue("1");
        Page other = tab.another();
        other.navigate(tab.page().url().replaceFirst("#.*", ""));
        other.locator("#name").fill("Changed elsewhere");
        other.locator("button.is-primary").press("Enter");
        tab.button("Save the program").press("Enter");
        assertThat(tab.page().locator("[role=alert]")).containsText("changed or deleted in another window");
        assertThat(tab.page().locator("#t1-name")).hasValue("Registry");
    }

    private void row(int n, String name, String team, String best, String likely, String worst, String after) {
        tab.page().locator("#t" + n + "-name").fill(name);
        tab.page().locator("#t" + n + "-team").fill(team);
        tab.page().locator("#t" + n + "-best").fill(best);
        tab.page().locator("#t" + n + "-likely").fill(likely);
        tab.page().locator("#t" + n + "-worst").fill(worst);
        tab.page().locator("#t" + n + "-after").fill(after);
    }

    @Test
    void a_file_is_shown_before_it_is_kept_and_refused_with_its_line() throws IOException {
        tab.go("/programs/import");
        tab.page().locator("#text").fill("task,likely,after\nMap,2,\nMove,two,Map");
        tab.button("Show what it holds").click();
        assertThat(tab.page().locator("[role=alert]")).containsText("Line 3: “two” is no number");
        assertThat(tab.page().locator("#text")).hasValue("task,likely,after\nMap,2,\nMove,two,Map");
        tab.page().locator("#text").fill(ProgramFile.gantt(ProgramFile.sample()));
        tab.button("Show what it holds").click();
        assertThat(tab.page().locator(".next .ask")).containsText("One sign-in for all apps: 10 tasks");
        tab.look("program-import");
        tab.button("Keep it").click();
        assertThat(tab.page().locator("h1")).hasText("One sign-in for all apps");
        assertThat(tab.page().locator(".moved")).hasCount(4);
    }

    @Test
    void many_runs_are_drawn_beside_the_page_with_progress_and_can_be_stopped() throws IOException {
        tab.go("/programs/import");
        String table = "task,best,likely,worst,after\n"
                + IntStream.range(0, 290)
                        .mapToObj(i -> "T" + i + ",1,2,5," + (i < 4 ? "" : "T" + (i - 4) + ";T" + (i - 1 - i % 3)))
                        .collect(Collectors.joining("\n"));
        tab.page().locator("#text").fill(table);
        tab.page().locator("#start").fill("2026-01-05");
        tab.page().locator("#promised").fill("2030-01-05");
        tab.button("Show what it holds").click();
        tab.button("Keep it").click();
        assertThat(tab.page().locator("#samples")).isVisible();
        tab.page().locator("#samples").selectOption("2000000");
        tab.button("Draw again").click();
        assertThat(tab.page().locator("progress")).isVisible();
        assertThat(tab.page().locator(".network rect")).hasCount(290);
        tab.look("program-drawing");
        tab.button("Stop, and show what there is").click();
        assertThat(tab.page().locator("#samples")).isVisible();
        assertThat(tab.page().locator("#chance")).containsText("stopped");
        tab.page().getByText("Edit tasks").click();
        tab.page().locator("#t290-name").fill("The last one");
        tab.button("Save the program").click();
        assertThat(tab.page().locator(".network text").getByText("The last one"))
                .hasCount(1);
        assertThat(tab.faults()).isEmpty();
    }
}

package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import debrief.rounds.DataFolder;
import debrief.web.Site;
import debrief.web.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question bank as a candidate uses it. */
class BankTest {
    @TempDir
    private Path temp = Path.of("");

    private static final String QUESTION = "stop-the-rollout";
    private static final String ASK = "Tell me about a rollout that you stopped";

    @Test
    void a_search_finds_while_one_types_and_its_address_can_be_kept() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions");
            Page page = tab.page();
            page.locator("#q").pressSequentially("rollout stopp");

            assertThat(page.locator(".questions")).containsText(ASK);
            page.waitForURL("**q=rollout*");
            assertThat(page.locator("#q")).isFocused();
            page.reload();
            assertThat(page.locator("#q")).hasValue("rollout stopp");
            assertThat(page.locator(".questions")).containsText(ASK);
        }
    }

    @Test
    void a_filter_narrows_and_can_be_cleared_and_nothing_found_says_what_to_do() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions");
            Page page = tab.page();
            page.getByLabel(Pattern.compile("^Motivation")).check();
            page.waitForURL("**kind=motivation*");
            for (Locator line : page.locator(".questions .meta").all()) {
                assertThat(line).containsText("motivation");
            }
            page.locator("#q").fill("zzzz qqqq");
            assertThat(page.locator("#found")).containsText("Nothing has all of this");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear search and filters"))
                    .click();
            assertThat(page.locator("#count")).containsText("All ");
        }
    }

    @Test
    void the_bank_works_without_a_script() throws IOException {
        try (Tab tab = Tab.open(360, com.microsoft.playwright.options.ColorScheme.LIGHT, false)) {
            tab.go("/questions?q=rollout+stopped&kind=story");
            Page page = tab.page();
            assertThat(page.locator(".questions")).containsText(ASK);
            assertThat(page.locator("#q")).hasValue("rollout stopped");
            assertThat(page.getByLabel(Pattern.compile("^Story"))).isChecked();
            assertThat(page.locator("form[role=search]")).hasAttribute("action", "/questions");
            tab.go("/questions/" + QUESTION);
            assertThat(page.locator("form[data-notes]")).hasAttribute("method", "post");
            assertThat(tab.button("Save")).isVisible();
        }
    }

    @Test
    void the_next_ten_end_with_three_things_to_do_and_remember_where_one_was() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions/ten");
            Page page = tab.page();
            page.locator("#company").selectOption("netflix");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            assertThat(page.locator("h1")).containsText("Ten 1 of");
            assertThat(page.locator(".questions > li")).hasCount(10);
            assertThat(page.locator(".todo > li")).hasCount(3);
            tab.button("Next ten").click();
            assertThat(page.locator("h1")).containsText("Ten 2 of");
            tab.go("/questions");
            assertThat(page.locator("#ten-h")).containsText("Netflix: 2 of");
            page.getByText("Go through these").click();
            assertThat(page.locator("h1")).containsText("Ten 2 of");
            tab.button("The ten before").click();
            assertThat(page.locator("h1")).containsText("Ten 1 of");
        }
    }

    @Test
    void notes_are_kept_while_they_are_typed_and_examples_are_hidden_until_asked_for() throws IOException {
        try (Site site = site();
                Tab tab = Tab.in(site)) {
            tab.go("/questions/" + QUESTION);
            Page page = tab.page();
            Locator strong = page.getByText("A strong answer", new Page.GetByTextOptions().setExact(true));
            assertThat(strong).isVisible();
            assertThat(page.locator("#examples .answer").first()).isHidden();
            strong.click();
            assertThat(page.locator("#examples .answer").first()).isVisible();
            page.locator("#text").fill("");
            page.locator("#text").pressSequentially("Eight percent, Thursday night.");
            assertThat(page.locator("#notes-saved")).hasText("saved");
            page.reload();
            assertThat(page.locator("#text")).hasValue("Eight percent, Thursday night.");
        }
    }

    @Test
    void an_attempt_stands_on_the_page_of_its_question_with_the_points_it_made() throws IOException {
        try (Site site = site();
                Tab tab = Tab.in(site)) {
            tab.go("/questions/" + QUESTION);
            Page page = tab.page();
            assertThat(page.locator("#points")).containsText("Hidden until you have tried");
            tab.button("Answer it now").click();
            page.waitForURL("**/room");
            tab.box()
                    .fill("On the second night I saw reboots climb to four per thousand boxes an hour. "
                            + "At ten past eleven I stopped the update for all the cable boxes, although the head of product "
                            + "argued that the new guide had to be out before the cup final. "
                            + "Going on until Sunday meant thirty thousand dead boxes on the night of the final. "
                            + "We resumed nine days later, after three clean nights on one percent.");
            tab.button("Send answer").click();
            page.waitForFunction(
                    "() => document.querySelector('[name=turn]')?.value === '2' || !location.pathname.endsWith('/room')");
            tab.go("/questions/" + QUESTION);
            assertThat(page.locator("#attempts tbody tr").first()).containsText("of 5 points");
            assertThat(page.locator("#points")).containsText("Said in 1 of 1 attempt.");
        }
    }

    @Test
    void a_partners_sheet_holds_what_to_listen_for_what_to_ask_next_and_boxes_for_eight_dimensions()
            throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions/" + QUESTION + "/sheet");
            Page page = tab.page();
            assertThat(page.locator(".sheet")).containsText("Who pressed stop, and at what moment?");
            assertThat(page.locator(".sheet .boxes tbody tr")).hasCount(8);
            tab.go("/questions/ten/sheets?company=netflix&n=1");
            assertThat(page.locator(".sheet")).hasCount(10);
        }
    }

    @Test
    void the_whole_list_can_be_printed() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions/print?kind=motivation");
            assertThat(tab.page().locator(".printed > li").first()).isVisible();
            for (Locator line : tab.page().locator(".printed .note").all()) {
                assertThat(line).containsText("motivation");
            }
        }
    }

    /** Debrief with nothing in it yet, because other tests answer the same question. */
    private Site site() throws IOException {
        System.setProperty("debrief.packs", Running.packs().toString());
        DataFolder folder = DataFolder.open(temp.resolve("data").toString());
        return Site.open(folder, Database.open(folder), 0);
    }
}

package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Applications, offers and worksheets in the pages. */
class OffersTest extends OwnDebrief {

    @Test
    void an_offer_is_typed_and_two_are_compared_with_the_keyboard_alone() throws IOException {
        tab.go("/offers");
        fine("offers-none");
        tab.page().getByText("Add an offer").first().press("Enter");
        tab.page().waitForURL("**/offers/new");
        type("company", "Plum");
        type("currency", "USD");
        type("base", "200,000");
        type("bonus", "15");
        tab.page().locator("#form").focus();
        tab.page().locator("#form").selectOption("VALUE");
        type("amount", "400.000");
        tab.page().locator("#amount").press("Enter");
        assertThat(tab.page().locator(".notice h2")).hasText("One thing to put right");
        assertThat(tab.page().locator("#amount")).hasValue("400.000");
        assertThat(tab.page().locator("#company")).hasValue("Plum");
        fine("offer-wrong");
        type("amount", "400k");
        type("sign-1", "50,000");
        type("sign-2", "30,000");
        tab.page().locator("#sign-2").press("Enter");
        tab.page().waitForURL("**/offers/*-*");
        assertThat(tab.page().locator("h1 + p")).containsText("1,400,000 USD");
        assertThat(tab.page().locator("tr.of")).containsText("380,000");
        fine("offer");
        String plum = tab.page().url();

        tab.go("/offers/new");
        type("company", "Pear");
        type("base", "100k");
        type("currency", "EUR");
        tab.page().locator("#form").selectOption("UNITS");
        type("amount", "1000");
        type("price", "200");
        tab.page().locator("#pace").selectOption("OWN");
        type("own-1", "50");
        type("own-2", "40");
        tab.page().locator("#own-2").press("Enter");
        assertThat(tab.page().locator(".wrong")).containsText("They add up to 90 %");
        type("own-2", "50");
        type("rate-to", "USD");
        type("rate", "1.10");
        type("rate-on", "2027-02-03");
        tab.page().locator("#rate-on").press("Enter");
        tab.page().waitForURL("**/offers/*-*");
        assertThat(tab.page().locator("h1 + p")).containsText("600,000 EUR");

        tab.go("/offers");
        tab.button("Compare").press("Enter");
        tab.page().waitForURL("**/offers/compare*");
        assertThat(tab.page().locator("h1 + p")).containsText("in USD");
        assertThat(tab.page().locator("main")).containsText("660,000");
        assertThat(tab.page().locator("#passes")).containsText("Pear is worth at least as much as Plum");
        assertThat(tab.page().locator("main")).containsText("1 EUR = 1.1 USD, as you typed it on 2027-02-03");
        tab.page().locator("#rise").fill("20");
        tab.page().locator("#rise").press("Enter");
        tab.page().waitForURL("**rise=20**");
        fine("offers-compare");
        Download csv =
                tab.page().waitForDownload(() -> tab.page().getByText("As CSV").click());
        assertThat(Files.readString(csv.path())).contains("Plum,USD,Base", "Assumed: ");

        tab.page().navigate(plum + "/negotiate");
        type("ask-base", "215,000 USD");
        type("why-base", "I have a second offer in writing");
        tab.page().locator("#why-base").press("Enter");
        assertThat(tab.page().locator(".notice")).containsText("Saved.");
        assertThat(tab.page().locator("main")).containsText("I ask for 215,000 USD");
        assertThat(tab.page().locator("main")).containsText("Your offer from Pear");
        fine("negotiate");
        tab.page().navigate(plum);
        tab.button("Delete this offer").press("Enter");
        assertThat(tab.page().locator("main")).not().containsText("Plum");
        tab.button("Undo").press("Enter");
        assertThat(tab.page().locator("main")).containsText("Plum");
    }

    @Test
    void what_another_window_changed_is_not_overwritten_without_a_word() {
        tab.go("/offers/new?example=yes");
        tab.button("Save and add it up").click();
        tab.page().waitForURL("**/offers/*-*");
        Page other = tab.another();
        other.navigate(tab.page().url());
        other.locator("summary").click();
        tab.page().locator("summary").click();
        type("base", "210,000");
        tab.page().locator("#base").press("Enter");
        assertThat(tab.page().locator("main")).containsText("210,000");
        other.locator("#base").fill("220,000");
        other.locator("#base").press("Enter");
        assertThat(other.locator(".notice").first()).containsText("Changed in another window");
        assertThat(other.locator("#base")).hasValue("220,000");
        other.locator("#base").press("Enter");
        assertThat(other.locator("h1 + p")).containsText("over four years");
        assertThat(other.locator("main")).containsText("220,000");
    }

    @Test
    void what_is_claimed_of_pay_stands_beside_the_talk_with_its_source_and_year() throws IOException {
        tab.go("/offers/new");
        type("company", "Netflix");
        type("base", "250k");
        tab.page().locator("#base").press("Enter");
        tab.page().waitForURL("**/offers/*-*");
        tab.page().getByText("Prepare the talk").click();
        assertThat(tab.page().locator("main"))
                .containsText("Claimed for a TPM, Level 5, base: 280,000 to 320,000 USD a year (");
        assertThat(tab.page().locator("main")).containsText(", 2026). Nobody has checked it.");
        assertThat(tab.page().locator("main")).containsText("___");
        fine("negotiate-claims");
    }

    @Test
    void applications_come_in_as_a_table_are_moved_and_show_their_mocks() throws IOException {
        tab.startRound("coached", "", 15);
        tab.go("/applications/import");
        tab.page().locator("#text").fill("""
                Company,Job title,Status,Follow up date,Next action,Colour
                Netflix,Senior TPM,Applied,2020-01-02,"=HYPERLINK(""http://x"")",red
                Plum,TPM,Dreaming,soon,,
                ,TPM,,,,
                """);
        tab.button("Show what it holds").click();
        assertThat(tab.page().locator(".ask"))
                .hasText("2 applications understood, 1 row left out. Nothing is saved yet.");
        assertThat(tab.page().locator("main")).containsText("kept as plain text");
        fine("applications-import");
        Page other = tab.another();
        other.navigate(site.url() + "/applications");
        assertThat(other.locator("h1 + p")).containsText("None yet");
        tab.button("Save 2 applications").click();
        assertThat(tab.page().locator(".notice")).containsText("2 applications were saved.");
        assertThat(tab.page().locator("#overdue")).containsText("=HYPERLINK");
        assertThat(tab.page().locator("section[aria-labelledby=stage-applied]")).containsText("Netflix");
        fine("applications-board");
        tab.page()
                .locator("section[aria-labelledby=stage-applied] button")
                .last()
                .press("Enter");
        assertThat(tab.page().locator("section[aria-labelledby=stage-screen]")).containsText("Netflix");
        tab.go("/applications?view=table&sort=company&q=netflix");
        assertThat(tab.page().locator("tbody tr")).hasCount(1);
        fine("applications-table");
        tab.page().locator("tbody a").click();
        assertThat(tab.page().locator("#mocks li")).hasCount(1);
        type("round-1", "Screen");
        type("round-on-1", "3/2/2027");
        tab.page().locator("#round-on-1").press("Enter");
        assertThat(tab.page().locator(".wrong")).containsText("2027-02-03");
        type("round-on-1", "2027-02-03");
        tab.page().locator("#round-on-1").press("Enter");
        assertThat(tab.page().locator(".notice")).containsText("Saved.");
        assertThat(tab.page().locator("#round-on-1")).hasValue("2027-02-03");
        fine("application");
        tab.go("/applications");
        Download csv = tab.page()
                .waitForDownload(() -> tab.page().getByText("All as CSV").click());
        assertThat(Files.readString(csv.path())).contains("\"'=HYPERLINK", "2027-02-03 | Screen");
    }

    @Test
    void a_worksheet_is_audited_and_quotes_what_was_written() throws IOException {
        tab.go("/worksheets");
        fine("worksheets");
        tab.page().locator("#pack").selectOption("netflix");
        tab.button("Open the worksheets").click();
        String generic = "I have always admired the company and its talented people.";
        tab.page().locator("#problem").fill(generic);
        tab.page()
                .locator("#manager")
                .fill("What does a typical day look like?\n"
                        + "Which decision of last quarter would this role have taken otherwise?");
        tab.page().locator("#thirty").fill("Build relationships");
        tab.page().locator("#why-here button").click();
        assertThat(tab.page().locator("#why-here .sheet-remarks")).containsText(generic);
        assertThat(tab.page().locator("#ask-them .sheet-remarks h3")).hasText("Generic");
        assertThat(tab.page().locator("#ask-them .plain")).containsText("Which decision of last quarter");
        assertThat(tab.page().locator("#ninety-days .sheet-remarks").first()).containsText("by when");
        assertThat(tab.page().locator("#problem")).hasValue(generic);
        tab.page().locator("details").first().click();
        fine("worksheet");
        Download file = tab.page()
                .waitForDownload(() -> tab.page().getByText("As Markdown").click());
        assertThat(Files.readString(file.path())).contains("> " + generic);
    }

    private void type(String field, String words) {
        tab.page().locator("#" + field).fill(words);
    }

    /** Nothing wrong with the page as it looks, and nothing the browser complains about. */
    private void fine(String name) {
        tab.look(name);
        assertThat(tab.faults().stream().filter(fault -> !fault.contains("422") && !fault.contains("409")))
                .as(name)
                .isEmpty();
    }
}

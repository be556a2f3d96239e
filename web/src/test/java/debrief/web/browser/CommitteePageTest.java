package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteePageTest {
    // Nobody else is in it, so there is somebody to be named.
    private static final String ANSWER =
            "I stopped the rollout in week three, because two of the five teams had no rollback. "
                    + "I wrote the order of the teams on one page. We decided to go on in May and various things went better.";

    @Test
    void the_debrief_shows_four_votes_with_their_rules_and_each_quote_leads_to_its_words() throws IOException {
        try (Tab tab = Tab.open()) {
            answered(tab);

            assertThat(tab.page().locator(".vote")).hasCount(4);
            Object broken = tab.page().evaluate("""
                    () => [...document.querySelectorAll('.vote a, .flips a.said')]
                        .filter(link => !document.getElementById(link.hash.slice(1)))
                        .map(link => link.outerHTML)""");
            assertThat((List<?>) broken).isEmpty();
            tab.page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("The rules"))
                    .click();
            assertThat(tab.page().locator(".rules li").first()).isVisible();
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_change_that_would_flip_the_verdict_can_be_practised_at_once() throws IOException {
        try (Tab tab = Tab.open()) {
            answered(tab);

            Locator change = tab.page()
                    .locator(".flip", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Practise this"))
                    .first();
            String question = change.locator(".note .said").innerText().replaceAll("[\u201C\u201D]", "");
            change.getByText("Practise this").click();
            tab.page().waitForURL("**/room?**");

            assertThat(tab.page().locator("#now")).containsText(question);
        }
    }

    @Test
    void a_change_of_wording_begins_the_question_anew() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions/recover-a-slipping-date");
            tab.page().locator("form[action$='/answer'] button").first().click();
            tab.page().waitForURL("**/room");
            String question = tab.page().locator("h1").innerText();
            send(
                    tab,
                    "We aligned all stakeholders on a holistic roadmap and leveraged synergies. Various teams did a lot of things. "
                            + "We usually facilitate alignment, and it was decided that governance would be streamlined. "
                            + "I moved one team in May because their server was too small.");

            Locator again = tab.button("Tell it again").first();
            again.click();
            tab.page().waitForURL("**/room");
            assertThat(tab.page().locator("h1")).containsText(question);
        }
    }

    /** Answers one question of the bank and reads the debrief, while the round stays open. */
    private static void answered(Tab tab) {
        tab.go("/questions/recover-a-slipping-date");
        tab.page().locator("form[action$='/answer'] button").first().click();
        tab.page().waitForURL("**/room");
        send(tab, ANSWER);
    }

    private static void send(Tab tab, String answer) {
        String round = tab.page().url().replaceFirst("/room.*", "");
        tab.box().fill(answer);
        tab.button("Send answer").click();
        tab.page()
                .waitForFunction(
                        "() => document.querySelector('.outcome') || document.querySelector('[name=turn]')?.value === '2'");
        tab.page().navigate(round);
    }
}

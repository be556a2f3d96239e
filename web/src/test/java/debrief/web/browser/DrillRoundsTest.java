package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A company's round that begins with a drill. */
class DrillRoundsTest extends OwnDebrief {
    private static final String EXPLAINED =
            "Failures had risen to 4 percent, so I first looked at the regions, because a slice costs 4 minutes only. "
                    + "I saw that one region failed 3 times as often. I decided to send six engineers there and kept four back, "
                    + "since I was 70 percent sure. That cost 10 minutes of looking. If the cross had shown two values, I would have split them.";

    private void startTheAnalyticalRound() {
        tab.go("/interview");
        tab.page().locator("#company").selectOption("netflix");
        tab.page().locator("#round").selectOption("analytical");
        tab.page().locator("#minutes").selectOption("45");
        tab.button("Start the mock").click();
        tab.page().waitForURL("**/drills/plays/*");
    }

    @Test
    void the_case_is_played_then_explained_and_its_score_sits_in_the_committee() {
        startTheAnalyticalRound();
        String play = tab.page().url();
        assertThat(tab.page().locator("h1")).hasText("Triage");
        assertThat(tab.page().locator("#opens")).containsText("Netflix, Triage from data");
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("#make-the-call").click();
        assertThat(tab.page().locator("#score")).isVisible();
        String score = tab.page()
                .locator("#score")
                .locator("xpath=ancestor::section")
                .locator(".ask")
                .innerText();

        tab.page().locator("#explain-it").click();
        tab.page().waitForURL("**/room");
        assertThat(tab.page().locator("h1")).containsText("Explain it to me in two minutes");
        tab.box().fill(EXPLAINED);
        tab.send();
        tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");

        // An old page of the play leads into the same round, and begins no second one.
        String room = tab.page().url();
        tab.page().navigate(play);
        tab.page().locator("#explain-it").click();
        assertThat(tab.page()).hasURL(room);

        tab.button("End the round").click();
        tab.toDebrief();
        Locator seat = tab.page().locator(".vote.is-sample");
        assertThat(seat).containsText("Triage");
        assertThat(seat).containsText(score);
        assertThat(tab.page().locator(".vote:not(.is-sample)")).hasCount(4);
        assertThat(tab.violations()).isEmpty();
        String debrief = tab.page().url();
        assertThat(tab.page().request().get(debrief + "/debrief.md").text()).contains("Beside the committee", score);
        assertThat(tab.page().request().get(debrief + "/debrief.json").text()).contains("\"drill\":\"Triage\"");
        seat.getByText("The play").click();
        assertThat(tab.page()).hasURL(play);
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void the_questions_of_the_round_follow_and_it_lasts_half_of_its_minutes() {
        startTheAnalyticalRound();
        tab.page().locator("#make-the-call").click();
        tab.page().locator("#explain-it").click();
        tab.page().waitForURL("**/room");
        String first = tab.page().locator("h1").innerText();
        for (int turn = 2; tab.page().locator("h1").innerText().equals(first); turn++) {
            tab.skip();
            tab.page().waitForFunction("n => document.querySelector('[name=turn]')?.value === String(n)", turn);
        }
        assertThat(tab.page().locator("h1")).not().containsText("you want to know");
    }

    @Test
    void who_skips_the_case_is_asked_at_once_and_no_untouched_play_is_left() {
        startTheAnalyticalRound();
        String play = tab.page().url();
        tab.page().locator("form[action$='/skip']").evaluate("form => { form.submit(); form.submit(); }");
        tab.page().waitForURL(Pattern.compile(".*/(room|rounds)$"));
        assertThat(tab.page().request().get(play).status()).isEqualTo(404);
        tab.go("/rounds");
        assertThat(tab.page().locator("main")).containsText("Triage from data");
        tab.page().getByText("Go on").first().click();
        tab.page().waitForURL("**/room");
        assertThat(tab.page().locator("h1")).not().containsText("Explain it to me");
        tab.go("/drills/triage");
        assertThat(tab.page().locator("tbody tr")).hasCount(0);
    }

    @Test
    void a_case_that_was_left_is_the_next_thing_to_do_until_its_round_has_begun() {
        startTheAnalyticalRound();
        String play = tab.page().url();
        tab.go("/");
        assertThat(tab.page().locator(".next .ask"))
                .hasText("Go on with the case of your round: Netflix, Triage from data.");
        assertThat(tab.page().locator("main")).containsText("None yet");
        assertThat(tab.violations()).isEmpty();
        tab.page().locator(".next .is-primary").click();
        assertThat(tab.page()).hasURL(play);
        tab.page().locator("#make-the-call").click();
        tab.page().locator("#explain-it").click();
        tab.page().waitForURL("**/room");
        tab.go("/");
        assertThat(tab.page().locator(".next .ask")).containsText("Go on with your round");
    }

    @Test
    void in_a_real_round_nothing_is_told_of_the_case_before_the_end() {
        tab.go("/interview?mode=real");
        tab.page().locator("[name=mode][value=real]").check(new Locator.CheckOptions().setForce(true));
        startTheAnalyticalRoundAsItStands();
        assertThat(tab.page().locator("#pressure")).isVisible();
        String play = tab.page().url();
        tab.page().locator("#make-the-call").click();
        assertThat(tab.page().locator("#explain-it")).isVisible();
        assertThat(tab.page().locator("#score")).hasCount(0);
        tab.go("/drills/triage");
        assertThat(tab.page().locator("main")).not().containsText(Pattern.compile("regret 0|best play\\."));
        tab.page().navigate(play);
        tab.page().locator("#explain-it").click();
        tab.page().waitForURL("**/room");
        tab.box().fill(EXPLAINED);
        tab.button("End the round").click();
        tab.toDebrief();
        tab.page().navigate(play);
        assertThat(tab.page().locator("#score")).isVisible();
    }

    private void startTheAnalyticalRoundAsItStands() {
        tab.page().locator("#company").selectOption("netflix");
        tab.page().locator("#round").selectOption("analytical");
        tab.button("Start the mock").click();
        tab.page().waitForURL("**/drills/plays/*");
    }
}

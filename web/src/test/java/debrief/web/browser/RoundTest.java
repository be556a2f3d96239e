package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import debrief.engine.interview.Turn;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final String ANSWER =
            "I stopped the rollout in week three, because two of the five teams had no rollback. "
                    + "The ledger team was against it: they had lost a week to dual writes. I asked for a compare job every hour, "
                    + "and after nine days with the drift below one in a million they agreed. "
                    + "Late events went from 4,000 a day to 12.";
    private static final Pattern SAVED = Pattern.compile("saved \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern DEBRIEF = Pattern.compile(".*/rounds/[0-9a-f-]{36}$");
    private static final int MOST_TURNS = 40;

    @Test
    void a_person_goes_from_the_first_page_to_the_debrief() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            tab.page().locator("#company").selectOption("netflix");
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
            String question = tab.page().locator("h1").innerText();
            toTheDebrief(tab);

            assertThat(tab.page().locator("main")).containsText(question);
            assertThat(tab.page().locator(".answer").first()).containsText("because two of the five teams");
            assertThat(tab.page().locator(".verdict.is-large")).isVisible();
            assertThat(tab.faults()).isEmpty();

            tab.go("/rounds");
            assertThat(tab.page().locator("main")).containsText(question);
            tab.go("/interview");
            assertThat(tab.page().locator("#company")).hasValue("netflix");
        }
    }

    @Test
    void every_quote_on_the_debrief_leads_to_its_words_and_back() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            toTheDebrief(tab);
            Object broken = tab.page().evaluate("""
                    () => [...document.querySelectorAll('a.evidence, .reason a')]
                        .filter(link => document.querySelectorAll(`[id="${link.hash.slice(1)}"]`).length !== 1)
                        .map(link => link.outerHTML)""");
            assertThat(broken)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
            assertThat(tab.page().locator("a.evidence")).not().hasCount(0);
        }
    }

    @Test
    void a_whole_round_works_by_keyboard_alone() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            toFocus(tab.page(), "button.is-primary");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/room");
            assertThat(tab.box()).isFocused();
            tab.page().keyboard().type("I cut the scope by a third");
            tab.page().keyboard().press("Shift+Enter");
            tab.page().keyboard().type("because the date was fixed.");
            assertThat(tab.box()).hasValue("I cut the scope by a third\nbecause the date was fixed.");
            tab.page().keyboard().press("Alt+t");
            assertThat(tab.page().locator("#think")).hasAttribute("aria-pressed", "true");
            tab.page().keyboard().press("Alt+t");
            assertThat(tab.box()).isFocused();
            tab.page().keyboard().press("Alt+b");
            tab.page().keyboard().press("Enter");
            tab.page().keyboard().type("Ledger");
            tab.page().keyboard().press("Alt+b");
            assertThat(tab.box()).isFocused();
            tab.page().keyboard().press("Enter");
            settled(tab, 2);
            if (tab.page().url().endsWith("/room")) {
                String room = tab.page().url();
                tab.page().keyboard().press("Alt+p");
                tab.page().waitForURL(Pattern.compile("://[^/]+/$"));
                tab.page().navigate(room);
                assertThat(tab.box()).isFocused();
                tab.page().keyboard().press("Alt+s");
                settled(tab, 3);
            }
            for (int turn = 3; turn < MOST_TURNS; turn++) {
                settled(tab, turn);
                if (!tab.page().url().endsWith("/room")) {
                    break;
                }
                tab.page().keyboard().type("I decided it, and I told both teams why.");
                tab.page().keyboard().press("Enter");
            }
            assertThat(tab.page()).hasURL(Pattern.compile(".*/own"));
            toFocus(tab.page(), ".ruler input");
            tab.page().keyboard().press("ArrowRight");
            toFocus(tab.page(), "button.is-primary");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL(DEBRIEF);
            assertThat(tab.page().locator("#own-rating")).containsText("You rated this");
            toFocus(tab.page(), ".next .is-primary");
            assertThat(tab.page().locator(".next .is-primary")).isFocused();
        }
    }

    @Test
    void a_whole_round_works_without_script() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.startRound();
            tab.box().fill(ANSWER);
            tab.button("Pause").press("Enter");
            tab.page().waitForURL(Pattern.compile("://[^/]+/$"));
            tab.page().locator(".next .is-primary").press("Enter");
            assertThat(tab.box()).hasValue(ANSWER);
            tab.button("Send answer").press("Enter");
            for (int turn = 2; turn < MOST_TURNS && tab.page().url().endsWith("/room"); turn++) {
                tab.skip();
            }
            tab.toDebrief();
            assertThat(tab.page().locator(".answer").first()).containsText("because two of the five teams");
        }
    }

    @Test
    void what_is_typed_is_saved_after_a_pause_and_there_again_after_a_reload() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.page().evaluate("""
                    () => {
                        const send = window.fetch;
                        window.fetch = (...what) => { window.sent = performance.now(); return send(...what); };
                        document.getElementById('answer').addEventListener('input', () => { window.typed = performance.now(); });
                    }""");
            tab.box().pressSequentially("I stopped the rollout");
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            Object wait = tab.page().evaluate("() => window.sent - window.typed");
            assertThat(((Number) wait).doubleValue()).isLessThan(2000);
            assertThat(tab.page().locator("#count")).hasText("4 words · ");
            tab.page().reload();
            assertThat(tab.box()).hasValue("I stopped the rollout");
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
        }
    }

    @Test
    void what_is_typed_is_saved_when_the_page_is_left_at_once() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            String room = tab.page().url();
            tab.box().fill("I left in the middle of a sen");
            tab.page().navigate("about:blank");
            Page later = tab.another();
            later.navigate(room);
            assertThat(later.locator("#answer")).hasValue("I left in the middle of a sen");
        }
    }

    @Test
    void an_older_tab_never_overwrites_a_newer_one() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            Page old = tab.another();
            old.navigate(tab.page().url());
            tab.box().pressSequentially("The newer words");
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            old.locator("#answer").fill("The older words");
            assertThat(old.locator("#wrong")).containsText("Another tab saved this answer");
            assertThat(old.locator("#answer")).hasValue("The older words");
            tab.page().reload();
            assertThat(tab.box()).not().hasValue("The older words");
        }
    }

    @Test
    void an_empty_answer_is_met_with_one_sentence() throws IOException {
        for (boolean script : new boolean[] {true, false}) {
            try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, script)) {
                tab.startRound();
                tab.button("Send answer").click();
                assertThat(tab.page().locator("#wrong"))
                        .hasText("There is nothing to send yet. Type an answer, or skip the question.");
                assertThat(tab.page()).hasURL(Pattern.compile(".*/(room|answer)"));
            }
        }
    }

    @Test
    void two_hundred_thousand_characters_are_taken_and_one_more_is_kept_in_the_box() throws IOException {
        String most = "I cut the scope 👩🏽‍🚀. ".repeat(20_000);
        String fits = most.substring(0, most.offsetByCodePoints(0, 200_000));
        try (Tab tab = Tab.open()) {
            tab.patient();
            tab.startRound();
            tab.box().fill(fits + "x");
            assertThat(tab.page().locator("#wrong")).containsText("longer than 200,000 characters");
            tab.button("Send answer").click();
            assertThat(tab.page().locator("#wrong")).containsText("Nothing is lost");
            assertThat(tab.box()).hasValue(fits + "x");
            tab.box().fill(fits);
            tab.button("Send answer").click();
            settled(tab, 2);
            if (tab.page().url().endsWith("/room")) {
                tab.button("End the round").click();
            }
            tab.toDebrief();
            assertThat(tab.page().locator(".answer")).containsText("I cut the scope 👩🏽‍🚀.");
        }
    }

    @Test
    void an_answer_that_is_too_long_comes_back_whole_without_script() throws IOException {
        String tooLong = "a".repeat(200_001);
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.startRound();
            tab.box().fill(tooLong);
            tab.button("Send answer").press("Enter");
            assertThat(tab.page().locator("#wrong")).containsText("longer than 200,000 characters");
            assertThat(tab.box()).hasValue(tooLong);
        }
    }

    @Test
    void emoji_right_to_left_and_markup_are_shown_as_they_were_typed() throws IOException {
        String said = "<b>I</b> stopped it 👩🏽‍🚀 because <script>document.title = 'taken'</script> & \"quotes\" "
                + "שלום מנהלת התוכנית, I moved the date. ${1+1} {{x}}";
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.box().fill(said);
            tab.button("Send answer").click();
            settled(tab, 2);
            if (tab.page().url().endsWith("/room")) {
                assertThat(tab.page().locator(".earlier .said"))
                        .containsText("<script>document.title = 'taken'</script>");
                tab.button("End the round").click();
            }
            tab.toDebrief();
            Locator answer = tab.page().locator(".answer p").first();
            Object shown = answer.evaluate(
                    "p => { const c = p.cloneNode(true); c.querySelectorAll('.sign').forEach(s => s.remove()); return c.textContent; }");
            assertThat(shown).isEqualTo(said);
            assertThat(tab.page().title()).doesNotContain("taken");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void words_in_the_box_are_not_lost_by_skip() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.box().fill("Half an answer");
            tab.button("Skip").click();
            assertThat(tab.page().locator("#wrong")).containsText("There are words in the box");
            assertThat(tab.box()).hasValue("Half an answer");
        }
    }

    @Test
    void real_mode_is_silent() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            tab.page().locator("[name=mode][value=real]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
            assertThat(tab.page().locator(".live")).hasCount(0);
            tab.go("/interview");
            assertThat(tab.page().locator("[name=mode][value=real]")).isChecked();
        }
    }

    @Test
    void a_coached_answer_is_marked_while_it_is_typed() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            tab.page().locator("[name=mode][value=coached]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
            tab.box().pressSequentially("I stopped the rollout because two teams had no rollback.");
            assertThat(tab.page().locator(".live .is-in").first()).isVisible();
            assertThat(tab.box()).hasValue("I stopped the rollout because two teams had no rollback.");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_round_begun_in_the_terminal_goes_on_in_the_page() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions");
            String question = String.valueOf(
                            tab.page().locator(".questions li").first().getAttribute("id"))
                    .replaceFirst("question-", "");
            String wording = tab.page().locator(".questions li h3").first().innerText();
            RoundFile.begin(
                            Running.folder(),
                            new RoundFile.SetUp(
                                    UUID.randomUUID().toString(),
                                    "generic",
                                    "execution",
                                    "senior",
                                    15,
                                    1,
                                    Instant.now(),
                                    List.of(question),
                                    "1",
                                    "generic 2026.1"))
                    .append(new Turn(question, "", wording, "I told the director in week two that it would slip."));
            tab.go("/rounds");
            Locator row = tab.page().locator(".listed li", new Page.LocatorOptions().setHasText("from the terminal"));
            assertThat(row).containsText(wording);
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go on here"))
                    .click();
            tab.page().waitForURL(Pattern.compile(".*/rounds/[0-9a-f-]{36}(/room)?"));
            assertThat(tab.page().locator("main")).containsText("I told the director in week two");
        }
    }

    @Test
    void what_is_missing_can_be_answered_from_the_debrief() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.box().fill(ANSWER);
            tab.button("End the round").click();
            tab.toDebrief();
            Locator missing = tab.page().locator(".point.has-act").last();
            String ask = missing.locator(".ask").innerText();
            missing.locator("a").click();
            assertThat(tab.page().locator("#now")).hasText(ask.substring(1, ask.length() - 1));
            tab.box().fill("In the end the support calls fell from 40 a week to 3.");
            tab.button("Send answer").click();
            tab.toDebrief();
            assertThat(tab.page().locator(".answer")).containsText("the support calls fell from 40 a week to 3");
        }
    }

    @Test
    void how_it_was_said_and_how_another_company_reads_it_are_shown_without_script() throws IOException {
        try (Tab tab = Tab.open(360, ColorScheme.DARK, false)) {
            tab.go("/interview");
            tab.page().locator("#company").selectOption("netflix");
            tab.button("Start the mock").press("Enter");
            tab.page().waitForURL("**/room");
            tab.box().fill(ANSWER + " We decided to go with dual writes. Everyone was aligned in the end.");
            tab.button("End the round").press("Enter");
            tab.toDebrief();
            Locator remarks = tab.page().locator(".remarks");
            assertThat(remarks.locator(
                            "mark", new Locator.LocatorOptions().setHasText("We decided to go with dual writes")))
                    .hasCount(1);
            assertThat(remarks).containsText("(decided / proposed / was told) to go with dual writes");
            assertThat(remarks.locator(".blank").first()).isVisible();
            tab.page().locator("#as").selectOption("generic");
            tab.button("Read it so").press("Enter");
            tab.page().waitForURL(Pattern.compile(".*/rounds/[0-9a-f-]{36}\\?as=generic#read-as"));
            assertThat(tab.page().locator("#read-as")).containsText("Weighs more");
            assertThat(tab.page().locator("#read-as")).containsText("No red flag at Big tech, generic");
            tab.page().locator("#as").selectOption("netflix");
            tab.button("Read it so").press("Enter");
            assertThat(tab.page().locator("#read-as")).containsText("Nothing changes");
        }
    }

    @Test
    void deleting_can_be_undone() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.box().fill(ANSWER);
            tab.button("End the round").click();
            tab.toDebrief();
            String debrief = tab.page().url();
            tab.button("Delete this answer").click();
            assertThat(tab.page().locator("main")).not().containsText("because two of the five teams");
            tab.button("Undo").click();
            assertThat(tab.page().locator(".answer")).containsText("because two of the five teams");
            tab.button("Delete this round").click();
            assertThat(tab.page().locator(".undo")).containsText("The round is deleted");
            assertThat(tab.page().request().get(debrief).status()).isEqualTo(404);
            tab.button("Undo").click();
            tab.go(debrief);
            assertThat(tab.page().locator(".answer")).containsText("because two of the five teams");
        }
    }

    @Test
    void the_theme_is_in_the_page_before_it_is_painted() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions");
            tab.button("Switch to dark").click();
            assertThat(tab.page()).hasURL(Pattern.compile(".*/questions"));
            assertThat(tab.page().request().get(tab.page().url()).text())
                    .contains("<html lang=\"en\" data-theme=\"dark\">");
            tab.go("/settings");
            tab.page().locator("[name=theme][value=system]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Use it").click();
            assertThat(tab.page().request().get(tab.page().url()).text()).contains("<html lang=\"en\">");
        }
    }

    @Test
    void what_is_not_there_is_said_without_the_inside_of_the_program() throws IOException {
        try (Tab tab = Tab.open()) {
            for (String address : new String[] {
                "/nothing",
                "/rounds/x",
                "/rounds/00000000-0000-0000-0000-000000000000",
                "/companies/none",
                "/rounds/x/room"
            }) {
                String page = tab.page()
                        .request()
                        .get(Running.site().url() + address, RequestOptions.create())
                        .text();
                assertThat(page)
                        .contains("There is nothing at this address")
                        .doesNotContain("Exception")
                        .doesNotContain("debrief.web");
            }
        }
    }

    private static void toTheDebrief(Tab tab) {
        for (int turn = 1; turn < MOST_TURNS; turn++) {
            settled(tab, turn);
            if (!tab.page().url().endsWith("/room")) {
                tab.toDebrief();
                return;
            }
            tab.box().fill(ANSWER);
            tab.send();
        }
    }

    // Waits until the page after turn - 1 is there: the next turn, or the debrief.
    private static void settled(Tab tab, int turn) {
        tab.page()
                .waitForFunction(
                        "n => document.querySelector('.outcome, .page') || document.querySelector('[name=turn]')?.value === String(n)",
                        turn,
                        new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    private static void toFocus(Page page, String selector) {
        for (int tabs = 0; tabs < 60; tabs++) {
            Object there = page.evaluate("s => document.activeElement?.matches(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
    }
}

package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds held in each way: coached, real, drill-down, a whole loop, and by somebody in particular. */
class ModesTest {
    private static final String ANSWER =
            "I stopped the rollout in week three, because two of the five teams had no rollback. "
                    + "The ledger team was against it: they had lost a week to dual writes.";
    private static final String CLAIM = ANSWER + " Efficiency rose by 40 percent.";

    // The choices are remembered, and other tests begin with the usual ones.
    @AfterEach
    void chooseTheUsual() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound("coached", "", 15);
        }
    }

    @Test
    void a_coached_answer_is_followed_by_what_was_heard_and_the_one_thing_that_is_missing() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound("coached", "", 45);
            String question = tab.page().locator("h1").innerText();
            answer(tab, ANSWER, 2);

            Locator heard = tab.page().locator(".heard");
            assertThat(heard.locator("q").first()).isVisible();
            for (String quote : heard.locator("q").allInnerTexts()) {
                assertThat(ANSWER).contains(quote);
            }
            assertThat(heard).containsText("Still missing:");
            heard.locator("summary").click();
            assertThat(heard.locator("q").first()).isHidden();
            assertThat(tab.page().locator("h1")).hasText(question);
            assertThat(tab.page().locator("#now")).isVisible();
            assertThat(tab.page().locator(".who")).containsText("who waits for this");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_real_round_says_nothing_about_an_answer_and_moves_on_in_one_sentence() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound("real", "", 45);
            String question = tab.page().locator("h1").innerText();
            answer(tab, ANSWER, 2);
            assertThat(tab.page().locator(".heard")).hasCount(0);
            assertThat(tab.page().locator(".live")).hasCount(0);
            assertThat(tab.page().locator(".who")).not().containsText("waits");

            tab.skip();
            settled(tab, 3);
            assertThat(tab.page().locator("h1")).not().hasText(question);
            assertThat(tab.page().locator(".move-on")).hasText("Thank you. Let's go on.");
        }
    }

    @Test
    void a_coached_round_says_why_a_question_ended() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound("coached", "", 45);
            tab.skip();
            settled(tab, 2);
            assertThat(tab.page().locator(".move-on")).hasText("You passed this one.");
            tab.startRound("coached", "", 45);
            answer(
                    tab,
                    "Das weiß ich nicht, ich war damals noch nicht bei der Firma und kann dazu leider nichts sagen.",
                    2);
            assertThat(tab.page().locator(".move-on")).hasText("There is no more to be had here.");
        }
    }

    @Test
    void a_drill_down_stays_with_one_question_counts_no_follow_ups_down_and_has_no_close() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            tab.page().locator("[name=mode][value=drill-down]").check(new Locator.CheckOptions().setForce(true));
            assertThat(tab.page().locator("#minutes")).hasValue("20");
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
            assertThat(tab.page().locator(".where strong")).hasText("Question 1 of 1");
            tab.go("/questions/recover-a-slipping-date");
            tab.button("Answer it now").click();
            tab.page().waitForURL("**/room");
            String question = tab.page().locator("h1").innerText();
            int turn = 1;
            while (tab.page().url().endsWith("/room") && turn < 8) {
                assertThat(tab.page().locator("h1")).hasText(question);
                assertThat(tab.page().locator(".where strong")).not().containsText("at most");
                turn++;
                answer(
                        tab,
                        "In week " + turn + " the program slipped by " + (turn * 2) + " days. I stopped team " + turn
                                + ", because its date held up " + (turn * 11) + " orders, and it cost us "
                                + (turn * 700)
                                + " euros.",
                        turn);
            }
            assertThat(turn).isGreaterThan(2);
            tab.toDebrief();
            assertThat(tab.page().locator("#asked")).hasCount(0);
        }
    }

    @Test
    void the_same_answers_are_pushed_on_in_other_words_by_another_persona() throws IOException {
        List<String> pushes = new ArrayList<>();
        try (Tab tab = Tab.open()) {
            for (String persona : List.of("friendly", "terse-executive")) {
                tab.startRound("coached", persona, 15);
                tab.go("/questions/recover-a-slipping-date");
                tab.button("Answer it now").click();
                tab.page().waitForURL("**/room");
                assertThat(tab.page().locator(".who")).containsText(persona.equals("friendly") ? "friendly" : "terse");
                answer(tab, CLAIM, 2);
                pushes.add(tab.page().locator("#now").innerText());
                tab.page().reload();
                assertThat(tab.page().locator("#now")).hasText(pushes.get(pushes.size() - 1));
            }
        }
        assertThat(pushes).doesNotHaveDuplicates();
    }

    @Test
    void a_long_set_up_is_interrupted_where_the_person_asked_for_it_and_the_choice_is_remembered() throws IOException {
        String setUp =
                "Our company is a retailer with many shops in the north of the country. There are four layers in the "
                        + "organisation and each has its own calendar. The customers are mostly small shops in the north and the west. The "
                        + "platform is about ten years old and there is a web side and a warehouse side. The budget is yearly, and the board "
                        + "is in another city. The seasons are important, and spring is the busy time for all of the regions and for the "
                        + "partners too. Then I stopped the rollout.";
        try (Tab tab = Tab.open()) {
            tab.go("/interview");
            tab.page().locator("#company").selectOption("netflix");
            tab.page().locator("[name=interrupts]").check();
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
            tab.go("/questions/recover-a-slipping-date");
            tab.button("Answer it now").click();
            tab.page().waitForURL("**/room");
            answer(tab, setUp, 2);
            assertThat(tab.page().locator(".who")).containsText("The set-up is long");
            tab.go("/interview");
            assertThat(tab.page().locator("[name=interrupts]")).isChecked();
            tab.page().locator("[name=interrupts]").uncheck();
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/room");
        }
    }

    @Test
    void the_last_minutes_are_the_candidates_and_what_they_ask_is_on_the_debrief() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.startRound("coached", "", 45);
            tab.box().fill(ANSWER);
            tab.send();
            while (!tab.page().locator(".where strong").innerText().equals("Your questions")) {
                tab.skip();
            }
            assertThat(tab.page().locator("h1")).containsText("The rest of the time is yours");
            tab.box().fill("What does a typical day look like? Who decides when two directors disagree on a date?");
            tab.send();
            tab.toDebrief();
            assertThat(tab.page().locator("#asked")).containsText("Who decides when two directors disagree on a date?");
            assertThat(tab.page().locator("#asked strong").allInnerTexts()).containsExactly("Generic.", "Sharp.");
        }
    }

    @Test
    void an_own_rating_is_asked_before_the_debrief_and_its_gap_is_told_in_words() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.startRound("real", "", 45);
            tab.box().fill("We aligned all stakeholders and it went really well.");
            tab.button("End the round").press("Enter");
            tab.page().waitForURL("**/own");
            String own = tab.page().url();
            tab.page().locator(".ruler input[value=strong-hire]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Show the debrief").press("Enter");
            tab.page().waitForURL(Pattern.compile(".*/rounds/[0-9a-f-]{36}$"));
            assertThat(tab.page().locator("#own-rating"))
                    .containsText(Pattern.compile(
                            "You rated this strong hire; it reads as .*\\. The gap is \\w+\\.|not enough to judge"));
            tab.page().navigate(own);
            assertThat(tab.page()).not().hasURL(own);
        }
    }

    @Test
    void a_whole_loop_is_taken_round_by_round_and_can_be_left_and_deleted_and_had_back() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.go("/interview");
            tab.page().locator("#company").selectOption("netflix");
            tab.page().locator("#round").selectOption("whole-loop");
            tab.page().locator("[name=mode][value=real]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Start the mock").press("Enter");
            tab.page().waitForURL("**/loops/*");
            String loop = tab.page().url();
            int rounds = tab.page().locator(".loop-rounds li").count();
            assertThat(rounds).isGreaterThan(3);
            for (int done = 0; done < rounds; done++) {
                assertThat(tab.page().locator("main")).containsText(done + " of " + rounds + " rounds done");
                assertThat(tab.page().locator(".loop-rounds a")).hasCount(0);
                tab.button("Start the next round").press("Enter");
                throughTheCase(tab, loop);
                if (done == 0) {
                    tab.page().navigate(loop);
                    tab.button("Go on with the round").press("Enter");
                    tab.page().waitForURL("**/room");
                }
                tab.box().fill(ANSWER);
                tab.button("End the round").press("Enter");
                tab.button("Go on to the loop").press("Enter");
                tab.page().waitForURL("**/loops/*");
            }
            assertThat(tab.page().locator(".loop-rounds a")).hasCount(rounds);
            assertThat(tab.page().locator(".vote:not(.is-sample)")).hasCount(4);
            assertThat(tab.page().locator(".vote.is-sample")).hasCount(1);
            assertThat(tab.page().locator(".vote.is-sample")).containsText("Architecture review");
            // The same words were said in every round.
            assertThat(tab.page().locator("#same-story")).isVisible();
            for (String kind : List.of("pdf", "md", "json")) {
                assertThat(tab.page().request().get(loop + "/debrief." + kind).status())
                        .isEqualTo(200);
            }

            tab.button("Delete this loop and its rounds").press("Enter");
            assertThat(tab.page().locator(".undo")).containsText("The loop and its rounds are deleted");
            assertThat(tab.page().request().get(loop).status()).isEqualTo(404);
            tab.button("Undo").press("Enter");
            assertThat(tab.page()).hasURL(loop);
            assertThat(tab.page().locator(".loop-rounds a")).hasCount(rounds);
            tab.page().locator(".loop-rounds a").first().press("Enter");
            assertThat(tab.page().locator(".crumb")).containsText("The whole loop");
        }
    }

    /** The review is played, and nothing is told of it yet; the other case is skipped. */
    private static void throughTheCase(Tab tab, String loop) {
        tab.page().waitForURL(Pattern.compile(".*/(room|drills/plays/[0-9a-f-]{36})"));
        if (tab.page().url().endsWith("/room")) {
            return;
        }
        String play = tab.page().url();
        tab.page().navigate(loop);
        assertThat(tab.page().locator("main")).containsText("under way");
        tab.button("Go on with the round").click();
        assertThat(tab.page()).hasURL(play);
        if (tab.page().locator("h1").innerText().equals("Triage")) {
            tab.button("Skip the case").click();
            tab.page().waitForURL("**/room");
            return;
        }
        tab.button("Make the call").click();
        for (int look = 0; look < 200 && tab.page().locator("#explain-it").count() == 0; look++) {
            tab.page().getByText("Look again").click();
        }
        assertThat(tab.page().locator("#score")).hasCount(0);
        assertThat(tab.page().locator("#opens")).containsText("How it went is told at the end");
        tab.button("Explain it").click();
        tab.page().waitForURL("**/room");
        assertThat(tab.page().locator("h1")).containsText("Explain it to me in two minutes");
    }

    private static void answer(Tab tab, String said, int next) {
        tab.box().fill(said);
        tab.send();
        settled(tab, next);
    }

    private static void settled(Tab tab, int turn) {
        tab.page()
                .waitForFunction(
                        "n => document.querySelector('.outcome, .page') || document.querySelector('[name=turn]')?.value === String(n)",
                        turn,
                        new Page.WaitForFunctionOptions().setTimeout(60_000));
    }
}

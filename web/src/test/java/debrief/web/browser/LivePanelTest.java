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
import org.junit.jupiter.api.Test;

/** The panel beside the answer, the clock above it, and what the page does while Debrief is away. */
class LivePanelTest {
    private static final Pattern SAVED = Pattern.compile("saved \\d\\d:\\d\\d:\\d\\d");

    @Test
    void a_pause_shows_what_is_in_without_a_reload() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "coached");
            tab.page().evaluate("() => { window.same = true; }");
            tab.box().pressSequentially("I stopped the rollout because two teams had no rollback.");
            Locator why = tab.page().locator(".live .lens", new Page.LocatorOptions().setHasText("Why before how"));
            assertThat(why).hasClass(Pattern.compile("is-thin"));
            assertThat(why).containsText("no other way yet");
            tab.box().pressSequentially(" The other way was to go on with three teams.");
            assertThat(why).hasClass(Pattern.compile("is-in"));
            assertThat(tab.page().locator(".live")).containsText("Set-up");
            assertThat(tab.page().evaluate("() => window.same")).isEqualTo(true);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void the_mark_is_asked_for_within_a_breath_of_the_last_key() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "coached");
            tab.page().evaluate("""
                    () => {
                        const send = window.fetch;
                        window.fetch = (...what) => {
                            if (String(what[0]).endsWith('/live')) window.asked = performance.now();
                            return send(...what);
                        };
                        document.getElementById('answer').addEventListener('input', () => { window.typed = performance.now(); });
                    }""");
            tab.box().fill("I stopped the rollout because two teams had no rollback.");
            assertThat(tab.page().locator(".live .is-in").first()).isVisible();
            Object wait = tab.page().evaluate("() => window.asked - window.typed");
            assertThat(((Number) wait).doubleValue()).isBetween(0.0, 600.0);
        }
    }

    @Test
    void real_mode_asks_for_no_marks() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "real");
            List<String> asked = new ArrayList<>();
            tab.page().onRequest(request -> asked.add(request.url()));
            tab.box().pressSequentially("I stopped the rollout because two teams had no rollback.");
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            assertThat(asked).isNotEmpty().noneMatch(url -> url.endsWith("/live"));
            assertThat(tab.page().locator(".live, #pace")).hasCount(0);
        }
    }

    @Test
    void the_clock_says_once_that_an_answer_is_long_and_cuts_nothing_off() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.page().clock().install();
            start(tab, "coached");
            tab.box().fill("I stopped it.");
            int target =
                    Integer.parseInt(String.valueOf(tab.page().locator("#clock").getAttribute("data-target")));
            assertThat(tab.page().locator("#nudge")).isEmpty();
            tab.page().clock().runFor(target * 1500L - 20_000);
            assertThat(tab.page().locator("#nudge")).isEmpty();
            tab.page().clock().runFor(40_000);
            assertThat(tab.page().locator("#nudge")).containsText("Nothing is cut off");
            String said = tab.page().locator("#nudge").textContent();
            tab.page().clock().runFor(60_000);
            assertThat(tab.page().locator("#nudge")).hasText(said);
            assertThat(tab.box()).isEditable();
            assertThat(tab.page().locator("#pace")).containsText("words a minute");
        }
    }

    @Test
    void a_moment_to_think_stops_the_clock_of_the_answer_and_is_counted_apart() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.page().clock().install();
            start(tab, "coached");
            tab.page().clock().runFor(30_000);
            int before = seconds(tab);
            tab.page().keyboard().press("Alt+t");
            assertThat(tab.page().locator("#think")).hasAttribute("aria-pressed", "true");
            tab.page().clock().runFor(60_000);
            assertThat(tab.page().locator("#think")).containsText("Thinking 1:0");
            assertThat(seconds(tab)).isBetween(before, before + 2);
            tab.page().keyboard().press("Alt+t");
            assertThat(tab.page().locator("#think")).containsText("so far");
            assertThat(tab.box()).isFocused();
            tab.page().clock().runFor(20_000);
            assertThat(seconds(tab)).isGreaterThanOrEqualTo(before + 19);
        }
    }

    @Test
    void the_clock_goes_on_in_another_tab_and_after_a_reload() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.page().clock().install();
            start(tab, "coached");
            tab.page().clock().runFor(100_000);
            int before = seconds(tab);
            assertThat(before).isGreaterThanOrEqualTo(99);
            tab.page().waitForResponse(response -> response.url().endsWith("/draft"), () -> {
                tab.box().fill("I stopped it.");
                tab.page().clock().runFor(2_000);
            });
            Page other = tab.another();
            other.navigate(tab.page().url());
            assertThat(other.locator("#clock")).hasAttribute("data-seconds", Pattern.compile("1[0-9][0-9]|9[0-9]"));
            tab.page().reload();
            assertThat(seconds(tab)).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void an_answer_sent_while_debrief_is_away_is_sent_once_when_it_is_back() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "coached");
            List<String> sent = new ArrayList<>();
            tab.page().onRequest(request -> {
                if (request.url().endsWith("/answer")) {
                    sent.add(request.url());
                }
            });
            tab.page().context().setOffline(true);
            tab.box().fill("I stopped the rollout in week three.");
            tab.button("Send answer").click();
            assertThat(tab.page().locator("#away")).containsText("will be sent, once, when it is back");
            assertThat(tab.page().locator("#away")).containsText("Away for");
            tab.button("Send answer").click();
            tab.page().context().setOffline(false);
            tab.page()
                    .waitForFunction(
                            "() => document.querySelector('.outcome') || document.querySelector('[name=turn]')?.value === '2'");
            assertThat(sent).hasSize(1);
        }
    }

    @Test
    void what_was_to_be_sent_can_be_held_back_while_debrief_is_away() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "coached");
            tab.page().context().setOffline(true);
            tab.box().fill("I stopped the rollout in week three.");
            tab.button("Send answer").click();
            tab.button("Do not send it").click();
            assertThat(tab.page().locator("#away")).containsText("Type on");
            tab.page().context().setOffline(false);
            assertThat(tab.page().locator("#away")).isHidden();
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            assertThat(tab.page().locator("[name=turn]")).hasValue("1");
        }
    }

    @Test
    void a_tab_whose_question_was_answered_elsewhere_says_so_and_goes_on() throws IOException {
        try (Tab tab = Tab.open()) {
            start(tab, "coached");
            Page old = tab.another();
            old.navigate(tab.page().url());
            tab.box().fill("I stopped the rollout in week three.");
            tab.button("Send answer").click();
            tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");
            old.locator("#answer").fill("Other words");
            assertThat(old.locator("#wrong")).containsText("answered in another tab");
            assertThat(old.locator("#answer")).hasValue("Other words");
            old.locator("#onward a").click();
            assertThat(old.locator("[name=turn]")).hasValue("2");
            assertThat(old.locator(".earlier .said")).containsText("in week three");
        }
    }

    @Test
    void the_room_is_looked_at_wide_and_light_and_narrow_and_dark() throws IOException {
        for (int width : new int[] {1440, 360}) {
            try (Tab tab = Tab.open(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT, true)) {
                start(tab, "coached");
                tab.box()
                        .fill(
                                "We ran the billing for eleven teams. I stopped the rollout in week three, because two teams had no rollback. "
                                        + "Everyone was aligned in the end. We decided to go with dual writes.");
                assertThat(tab.page().locator(".live .is-doubt").first()).isVisible();
                Looks.photograph(tab.page(), "panel-" + width);
            }
        }
    }

    private static int seconds(Tab tab) {
        String[] parts = tab.page().locator("#clock").innerText().split(":", -1);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static void start(Tab tab, String mode) {
        tab.go("/interview");
        tab.page().locator("[name=mode][value=" + mode + "]").check(new Locator.CheckOptions().setForce(true));
        tab.button("Start the mock").click();
        tab.page().waitForURL("**/room");
        // A story, whatever the round would have begun with; it is held as the last one was.
        tab.go("/questions/stop-the-rollout");
        tab.button("Answer it now").click();
        tab.page().waitForURL("**/room");
    }
}

package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording written down by an endpoint: only after a yes, with every state named. */
class TranscribeTest extends OwnDebrief {
    private static final String WORDS =
            "I stopped the rollout in week three, because two of the five teams had no rollback.";
    private static final String GOOD = "{\"text\":\"" + WORDS + "\",\"segments\":["
            + "{\"start\":0.2,\"end\":0.9,\"text\":\"I stopped the rollout in week three,\"},"
            + "{\"start\":1.5,\"end\":2.2,\"text\":\"because two of the five teams had no rollback.\"}]}";

    private HearingStub stub;

    @SuppressWarnings("NullAway.Init") // JUnit begins before each test.
    TranscribeTest() {}

    @BeforeEach
    void begin() throws IOException {
        stub = new HearingStub();
    }

    @AfterEach
    void end() {
        stub.close();
    }

    @Override
    Tab window() throws IOException {
        return Tab.listening(site, 1440, ColorScheme.LIGHT);
    }

    @Test
    void without_an_endpoint_nothing_is_offered_and_the_address_says_so() {
        String round = VoiceTest.room(tab);
        VoiceTest.record(tab);
        assertThat(is("write")).hasCount(0);
        String token = tab.page().locator("#answering [name=_csrf]").inputValue();
        var refused = tab.page()
                .request()
                .post(
                        site.url() + "/rounds/" + round + "/transcribe?turn=1",
                        RequestOptions.create()
                                .setHeader("Origin", site.url())
                                .setForm(FormData.create().set("_csrf", token)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("No endpoint is set");
    }

    @Test
    void nothing_is_sent_before_the_yes_and_then_the_words_land_in_the_box_with_their_times() throws IOException {
        endpoint();
        VoiceTest.room(tab);
        // Long enough for a pace.
        VoiceTest.record(tab, 5);
        assertThat(is("write")).isDisabled();
        assertThat(stub.asked).isEmpty();
        is("agree").check();
        assertThat(is("write")).isEnabled();
        stub.says(200, GOOD);
        is("write").click();
        writing("done");
        assertThat(tab.box()).hasValue(WORDS);
        assertThat(is("writing")).containsText(stub.host());
        assertThat(stub.asked).hasSize(1);
        assertThat(stub.asked.get(0)).contains("answer.webm", "name=\"model\"").doesNotContain("rollout");
        tab.page().waitForFunction("() => document.querySelector('#saved').textContent.startsWith('saved')");
        shot("room-written-1440-light");

        // The words can be corrected, and the quotes still know where they were said.
        tab.box().fill(WORDS.replace("I stopped", "I decided that we stop, so I stopped"));
        VoiceTest.toTheDebrief(tab);
        tab.page().waitForFunction("() => document.querySelector('#sound').dataset.ready === 'yes'");
        assertThat(tab.page().locator(".sounded")).containsText("words a minute");
        assertThat(tab.page().locator("[data-passage]")).not().hasCount(0);
        Locator exact = tab.page().locator("[data-at=\"1500\"]");
        assertThat(exact).hasCount(1);
        assertThat(exact).hasAttribute("data-exact", "true");
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void the_yes_is_for_its_round_alone() throws IOException {
        endpoint();
        VoiceTest.room(tab);
        VoiceTest.record(tab);
        is("agree").check();
        assertThat(is("write")).isEnabled();
        VoiceTest.room(tab);
        VoiceTest.record(tab);
        assertThat(is("agree")).not().isChecked();
        assertThat(is("write")).isDisabled();
    }

    @Test
    void trouble_that_passes_is_shown_and_tried_again() throws IOException {
        endpoint();
        ask();
        stub.says(500, "{}");
        stub.says(200, GOOD);
        // Every state that was shown, in order.
        tab.page().evaluate("""
                () => {
                  window.seen = [];
                  new MutationObserver(() => {
                    const now = document.querySelector('#voice').dataset.writing;
                    if (window.seen[window.seen.length - 1] !== now) window.seen.push(now);
                  }).observe(document.querySelector('#voice'), { attributes: true, attributeFilter: ['data-writing'] });
                }""");
        is("write").click();
        writing("done");
        assertThat(tab.box()).hasValue(WORDS);
        assertThat(stub.asked).hasSize(2);
        assertThat(tab.page().evaluate("() => window.seen[0]")).isEqualTo("sending");
        assertThat(tab.page().evaluate("() => window.seen.includes('retrying')"))
                .isEqualTo(true);
    }

    @Test
    void trouble_that_stays_is_told_after_three_tries_and_the_box_is_as_it_was() throws IOException {
        endpoint();
        ask();
        tab.box().fill("Typed before.");
        stub.says(500, "{}");
        stub.says(500, "{}");
        stub.says(500, "{}");
        is("write").click();
        writing("failed");
        assertThat(stub.asked).hasSize(3);
        assertThat(is("writing")).containsText("Type while you listen");
        assertThat(tab.box()).hasValue("Typed before.");
        assertThat(is("write")).isEnabled();
    }

    @Test
    void a_reply_that_makes_no_sense_is_shown_as_such() throws IOException {
        endpoint();
        ask();
        stub.says(200, "<html>hello</html>");
        is("write").click();
        writing("failed");
        assertThat(is("writing")).containsText("not with the words");
        assertThat(is("writing")).not().containsText("html");
        assertThat(tab.box()).hasValue("");
    }

    @Test
    void what_takes_too_long_can_be_cancelled_and_sent_again() throws IOException {
        endpoint();
        ask();
        // It has nothing to say and keeps the line open.
        is("write").click();
        writing("waiting");
        assertThat(is("writing")).containsText("Waiting");
        is("cancel").click();
        writing("cancelled");
        assertThat(is("writing")).containsText("cannot be called back");
        stub.says(200, GOOD);
        is("write").click();
        writing("done");
        assertThat(tab.box()).hasValue(WORDS);
    }

    private void endpoint() {
        tab.go("/settings/model");
        tab.page().locator("#address").fill(stub.address());
        tab.page().locator("#transcriber").fill("hears");
        tab.page().locator("[name=used]").check();
        tab.button("Save").click();
        tab.go("/voice");
        assertThat(tab.page().locator("#words")).containsText(stub.host());
    }

    private void ask() {
        VoiceTest.room(tab);
        VoiceTest.record(tab);
        is("agree").check();
        assertThat(is("write")).isEnabled();
    }

    private Locator is(String name) {
        return VoiceTest.is(tab, name);
    }

    private void writing(String step) {
        tab.page().waitForFunction("(step) => document.querySelector('#voice').dataset.writing === step", step);
    }

    private void shot(String name) throws IOException {
        Path shots = Files.createDirectories(Path.of("target", "screenshots"));
        tab.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(shots.resolve(name + ".png"))
                        .setFullPage(true));
    }
}

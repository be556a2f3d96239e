package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An interview that was held elsewhere, from its transcript to its debrief. */
class RecordedInterviewTest {
    private static final String TALK = """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            <v Ines Zilverberg>How are you today?</v>

            00:00:03.000 --> 00:00:05.000
            <v Tomas>Fine, thank you.</v>

            00:00:06.000 --> 00:00:12.000
            <v Ines Zilverberg>Tell me about a program whose date was slipping under the lighthouse contract.</v>

            00:00:13.000 --> 00:02:00.000
            <v Tomas>In October I took over the ticket gates of 61 stations, which were ten weeks late. I timed each step at night and found one safe with two keys,
            so only 40 readers a night could be loaded. I had two options: a second safe in nine weeks, or loading by courier with a seal. I chose the courier because
            nine weeks was more than we had. We shipped on the first of March with 58 of 61 stations, and I would begin with the safe next time.</v>

            00:02:01.000 --> 00:02:04.000
            <v Ines Zilverberg>And who was against it?</v>

            00:02:05.000 --> 00:02:30.000
            <v Tomas>The head of security. I showed her the log of both routes, and she asked for two seals instead of one, which I took.</v>

            00:02:31.000 --> 00:02:34.000
            <v Ines Zilverberg>What questions do you have for me?</v>

            00:02:35.000 --> 00:02:40.000
            <v Tomas>Which decision of last quarter would this role have taken otherwise?</v>
            """;

    @Test
    void a_transcript_becomes_a_debrief_after_the_pairs_were_put_right_and_keeps_nobody_elses_words()
            throws IOException {
        try (Tab tab = Tab.open(360, ColorScheme.DARK, true)) {
            tab.go("/recorded");
            tab.button("Show who speaks").click();
            assertThat(tab.page().locator(".is-against")).containsText("Choose a file or paste a transcript");
            tab.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("call.vtt", "text/vtt", TALK.getBytes(StandardCharsets.UTF_8)));
            tab.button("Show who speaks").click();
            assertThat(tab.page().locator("form.next")).containsText("Ines Zilverberg, ");
            assertThat(tab.violations()).isEmpty();

            tab.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                    .first()
                    .check();
            tab.button("Show question and answer").click();
            assertThat(tab.page().locator(".pair")).hasCount(4);
            assertThat(tab.page().locator("#kind-1")).hasValue("left-out");
            assertThat(tab.page().locator("#kind-2")).hasValue("question");
            assertThat(tab.page().locator("#kind-3")).hasValue("follow-up");
            assertThat(tab.page().locator("#kind-4")).hasValue("close");
            assertThat(tab.violations()).isEmpty();

            for (int pair = 1; pair <= 4; pair++) {
                tab.page().locator("#kind-" + pair).selectOption("left-out");
            }
            tab.button("Save my answers").click();
            assertThat(tab.page().locator(".is-against")).containsText("Every pair is left out");
            tab.page().locator("#kind-2").selectOption("question");
            tab.page().locator("#kind-3").selectOption("follow-up");
            tab.page().locator("#kind-4").selectOption("close");
            String said = tab.page().locator("#said-2").inputValue();
            tab.page().locator("#said-2").fill(said.replace("61 stations, which", "sixty-one stations, which"));
            tab.button("Save my answers").click();
            tab.page().waitForURL("**/rounds/*");

            String debrief = tab.page().content();
            assertThat(debrief).contains("sixty-one stations").contains("in words that were not kept");
            assertThat(debrief).doesNotContain("lighthouse contract").doesNotContain("Zilverberg");
            assertThat(tab.page().locator(".verdict").first()).not().hasClass("is-none");
            assertThat(tab.faults()).allMatch(fault -> fault.contains("422"));
        }
    }

    @Test
    void with_a_yes_the_questions_are_kept_as_they_were_asked() throws IOException {
        try (Tab tab = Tab.open(1440, ColorScheme.LIGHT, false)) {
            tab.go("/recorded");
            tab.page()
                    .locator("#text")
                    .fill(
                            "Ines: Tell me about a dispute you settled about a blue crane.\nTomas: "
                                    + "I asked both teams for their last three requests, because nobody had counted. "
                                    + "The crane stood idle on 11 of 30 days, so I moved the booking to one list and named an owner.\n");
            tab.button("Show who speaks").press("Enter");
            tab.page().locator("input[name=you][value=Tomas]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Show question and answer").press("Enter");
            tab.page().locator("input[name=keep]").check(new Locator.CheckOptions().setForce(true));
            tab.button("Save my answers").press("Enter");
            assertThat(tab.page().locator("main")).containsText("about a blue crane");
        }
    }
}

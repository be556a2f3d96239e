package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
    private static final Pattern SAVED = Pattern.compile("saved \\d\\d:\\d\\d:\\d\\d");

    @TempDir
    Path data;

    @Test
    void an_answer_survives_a_killed_server() throws Exception {
        int port = Child.freePort();
        Child first = Child.start(data, port);
        String url = "http://127.0.0.1:" + port;
        try (Tab tab = Tab.at(url, 1440, ColorScheme.LIGHT, true)) {
            tab.page().navigate(first.address());
            tab.startRound();
            tab.box().pressSequentially("I stopped the rollout in week three");
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            tab.page().waitForFunction("() => document.getElementById('clock').textContent !== '0:00'");
            tab.page().locator("#pad > summary").click();
            tab.button("Add a box").click();
            tab.page().keyboard().type("Gateway");
            assertThat(tab.page().locator("#pad-saved")).containsText("sketch saved");

            first.kill();
            tab.box().pressSequentially(", and I told the director why.");
            assertThat(tab.page().locator("#saved")).containsText("Kept in this browser; trying again");

            assertThat(tab.page().locator("#away")).containsText("Debrief cannot be reached");

            Child second = Child.start(data, port);
            assertThat(tab.page().locator("#saved")).hasText(SAVED);
            assertThat(tab.page().locator("#away")).isHidden();
            String room = tab.page().url();

            second.kill();
            Child third = Child.start(data, port);
            try (Tab fresh = Tab.at(url, 1440, ColorScheme.LIGHT, true)) {
                fresh.page().navigate(third.address());
                fresh.page().navigate(room);
                assertThat(fresh.box()).hasValue("I stopped the rollout in week three, and I told the director why.");
                assertThat(fresh.page().locator("#clock")).hasAttribute("data-seconds", Pattern.compile("[1-9][0-9]*"));
                assertThat(fresh.page().locator("#pad-drawing g")).containsText("Gateway");
            }
            third.kill();
        }
    }
}

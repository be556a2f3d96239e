package debrief.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EveryPageTest {
    @Test
    void every_page_is_accessible_and_fits_from_360_px_in_light_and_dark() throws IOException {
        assertThat(Looks.wrong(Running.site(), pages())).isEmpty();
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Tab tab = Tab.open()) {
            pages.put("interview", "/interview");
            tab.startRound();
            tab.box()
                    .fill(
                            "I stopped the rollout in week three, because two of the five teams had no rollback. "
                                    + "We decided to go with dual writes. Everyone was aligned in the end. There were various risks.");
            tab.button("Send answer").click();
            tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");
            tab.box().fill("The ledger team was against it, and what moved them was a compare job every hour.");
            tab.page().waitForFunction("() => document.querySelector('#saved').textContent.startsWith('saved')");
            String room = tab.page().url().replaceFirst("https?://[^/]+", "");
            pages.put("room", room);
            pages.put("debrief", room.replace("/room", ""));
            pages.put("debrief-read-as", room.replace("/room", "?as=netflix"));
        }
        loop(pages);
        try (Tab tab = Tab.open()) {
            List<String> rounds = TwoRounds.keep(tab);
            String question = TwoRounds.questions(tab).get(0);
            TwoRounds.keep(
                    tab,
                    "execution",
                    "2026-11-17T09:00:00Z",
                    List.of(question),
                    List.of(
                            "I chose the smaller rollout. The other way was to wait; it cost us a week. "
                                    + "My mistake was that I had not asked finance. We had five teams, and errors fell from 40 a day to 3."));
            pages.put("debrief-of-several", "/rounds/" + rounds.get(0));
            pages.put("together", "/together?rounds=" + String.join(",", rounds));
            pages.put("together-nothing", "/together");
            tab.go("/questions/" + question + "/attempts");
            List<String> attempts = tab.page().locator("#one option").all().stream()
                    .map(option -> String.valueOf(option.getAttribute("value")))
                    .toList();
            pages.put(
                    "attempts",
                    "/questions/" + question + "/attempts?one=" + attempts.get(0) + "&other=" + attempts.get(1));
            pages.put("attempts-none", "/questions/stop-the-rollout/attempts");
            pages.put("redo", "/rounds/" + rounds.get(0) + "/redo?question=" + question + "&part=reflection");
        }
        pages.put("today", "/");
        pages.put("rounds", "/rounds");
        pages.put("sample", "/sample");
        pages.put("questions", "/questions");
        pages.put("question", "/questions/stop-the-rollout?points=shown");
        pages.put("question-ten", "/questions/ten");
        pages.put("question-sheet", "/questions/stop-the-rollout/sheet");
        pages.put("question-list", "/questions/print?kind=story");
        pages.put("companies", "/companies");
        pages.put("company", "/companies/netflix");
        pages.put("packs", "/packs");
        pages.put("own-questions", "/questions/own");
        pages.put("import", "/questions/import");
        pages.put("own-question", "/questions/own/new");
        pages.put("frameworks", "/frameworks");
        for (String id : List.of("critical-path", "dependency-map", "eisenhower", "escalation-ladder")) {
            pages.put("framework-" + id, "/frameworks/" + id);
        }
        pages.put("glossary", "/glossary");
        pages.put("glossary-nothing", "/glossary?q=xyzzy");
        pages.put("company-without-pay", "/companies/amazon?days=2");
        pages.put("compare", "/companies/compare?one=netflix&other=amazon");
        pages.put("compare-same", "/companies/compare?one=netflix&other=netflix");
        pages.put("recorded", "/recorded");
        pages.put("settings", "/settings");
        pages.put("voice", "/voice");
        pages.put("settings-model", "/settings/model");
        pages.put("keyboard", "/keyboard");
        pages.put("not-found", "/nothing/here");
        return pages;
    }

    /** A loop under way, the room at its close, and the page that asks for one's own rating. */
    private static void loop(Map<String, String> pages) throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/interview?company=netflix&round=whole-loop");
            tab.button("Start the mock").click();
            tab.page().waitForURL("**/loops/*");
            pages.put("loop", tab.page().url().replaceFirst("https?://[^/]+", ""));
            pages.put("loops", "/loops");
            tab.button("Start the next round").click();
            tab.page().waitForURL("**/room");
            tab.box().fill("I stopped the rollout in week three, because two of the five teams had no rollback.");
            tab.send();
            tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");
            tab.button("End the round").click();
            tab.page().waitForURL("**/own");
            pages.put("own-rating", tab.page().url().replaceFirst("https?://[^/]+", ""));
            tab.startRound("coached", "terse-executive", 15);
            for (int turn = 2; tab.page().locator("h1").innerText().indexOf("you want to know") < 0; turn++) {
                tab.skip();
                tab.page().waitForFunction("n => document.querySelector('[name=turn]')?.value === String(n)", turn);
            }
            pages.put("room-close", tab.page().url().replaceFirst("https?://[^/]+", ""));
            tab.startRound("coached", "", 15);
        }
    }

    @Test
    void the_closed_door_is_accessible_too() {
        try (Tab tab = Tab.at(Running.site().url(), 360, ColorScheme.LIGHT, true)) {
            tab.go("/");
            assertThat(tab.violations()).isEmpty();
            assertThat(Looks.sideways(tab.page(), "door")).isEmpty();
            assertThat(tab.page().content()).contains("The door is closed").doesNotContain("/rounds");
            Looks.photograph(tab.page(), "door-360-light");
        }
    }
}

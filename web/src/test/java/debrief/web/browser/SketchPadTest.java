package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Boxes and arrows beside an answer. */
class SketchPadTest {
    private static final Pattern SAVED = Pattern.compile("sketch saved \\d\\d:\\d\\d:\\d\\d");

    @Test
    void a_sketch_is_drawn_by_keyboard_alone_and_is_there_after_a_reload_and_on_the_debrief() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            Keyboard keys = tab.page().keyboard();
            keys.press("Alt+b");
            assertThat(tab.page().locator("#pad-add")).isFocused();
            keys.press("Enter");
            keys.type("Gateway");
            keys.press("Enter");
            keys.type("<b>Ledger</b>");
            assertThat(tab.page().locator("#pad-drawing g")).hasCount(2);
            tab.page().locator("#pad-drawing g").first().focus();
            String x = tab.page().locator("#pad-drawing rect").first().getAttribute("x");
            keys.press("ArrowRight");
            assertThat(tab.page().locator("#pad-drawing rect").first())
                    .hasAttribute("x", String.valueOf(Integer.parseInt(x) + 16));
            keys.press("c");
            keys.press("Tab");
            keys.press("Enter");
            assertThat(tab.page().locator("#pad-drawing .way")).hasCount(1);
            keys.press("Control+z");
            assertThat(tab.page().locator("#pad-drawing .way")).hasCount(0);
            keys.press("Control+y");
            assertThat(tab.page().locator("#pad-drawing .way")).hasCount(1);
            assertThat(tab.page().locator("#pad-saved")).hasText(SAVED);
            assertThat(tab.violations()).isEmpty();

            tab.page().reload();
            assertThat(tab.page().locator("#pad")).hasAttribute("open", Pattern.compile(".*"));
            assertThat(tab.page().locator("#pad-drawing"))
                    .hasAttribute("aria-label", "Sketch with 2 boxes and 1 arrow");
            assertThat(tab.page().locator("#pad-arrows")).containsText("Gateway → <b>Ledger</b>");
            Download file = tab.page()
                    .waitForDownload(() -> tab.page().locator("#pad-file").click());
            assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("<svg xmlns=")
                    .contains("&lt;b&gt;Ledger&lt;/b&gt;")
                    .doesNotContain("<b>");
            keys.press("Alt+b");
            tab.box().fill("I stopped the rollout in week three.");
            tab.button("End the round").click();
            tab.toDebrief();
            assertThat(tab.page().locator("svg.sketch rect")).hasCount(2);
            assertThat(tab.page().locator("main")).containsText("Your sketch");
            assertThat(tab.violations()).isEmpty();
            tab.button("Delete this answer").click();
            assertThat(tab.page().locator("svg.sketch")).hasCount(0);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_sketch_is_drawn_by_mouse() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.page().locator("#pad > summary").click();
            Locator drawing = tab.page().locator("#pad-drawing");
            drawing.dblclick(new Locator.DblclickOptions().setPosition(120, 80));
            drawing.dblclick(new Locator.DblclickOptions().setPosition(420, 160));
            assertThat(drawing.locator("g")).hasCount(2);
            BoundingBox before = drawing.boundingBox();
            BoundingBox box = drawing.locator("g rect").first().boundingBox();
            Mouse mouse = tab.page().mouse();
            mouse.move(box.x + 20, box.y + 20);
            mouse.down();
            mouse.move(box.x + 60, box.y + 80);
            mouse.up();
            BoundingBox moved = drawing.locator("g rect").first().boundingBox();
            // Measured on the drawing, because lines may come and go above it.
            BoundingBox after = drawing.boundingBox();
            assertThat((moved.x - after.x) - (box.x - before.x)).isBetween(39.0, 41.0);
            assertThat((moved.y - after.y) - (box.y - before.y)).isBetween(59.0, 61.0);
            tab.button("Draw an arrow").click();
            drawing.locator("g").first().click();
            drawing.locator("g").last().click();
            assertThat(drawing.locator(".way")).hasCount(1);
            tab.button("Take out box 2").click();
            assertThat(drawing.locator(".way")).hasCount(0);
            tab.button("Undo").click();
            assertThat(drawing.locator(".way")).hasCount(1);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void mermaid_text_is_drawn_and_a_mistake_names_its_line() throws IOException {
        for (int width : new int[] {1440, 360}) {
            try (Tab tab = Tab.open(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT, true)) {
                tab.startRound();
                tab.page().locator("#pad > summary").click();
                tab.page().locator(".mermaid > summary").click();
                tab.page()
                        .locator("#pad-text")
                        .fill(
                                "flowchart LR\nA[Gateway] --> B[Queue]\nsubgraph x\nB -->|at most 500 a second| C[Ledger]");
                tab.button("Draw it").click();
                assertThat(tab.page().locator("#pad-drawing"))
                        .hasAttribute("aria-label", "Sketch with 3 boxes and 2 arrows");
                assertThat(tab.page().locator("#pad-problems")).containsText("Line 3: subgraph");
                assertThat(tab.violations()).isEmpty();
                Object wider = tab.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(wider).isEqualTo(0);
                Looks.photograph(tab.page(), "sketch-" + width);
            }
        }
    }

    @Test
    void a_sketch_alone_is_not_lost_by_skip() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.startRound();
            tab.page().locator("#pad > summary").click();
            tab.button("Add a box").click();
            tab.button("Skip").click();
            assertThat(tab.page().locator("#wrong")).containsText("There is a sketch");
        }
    }
}

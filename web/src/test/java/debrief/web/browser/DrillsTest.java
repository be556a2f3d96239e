package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import debrief.drills.Move;
import debrief.rounds.DataFolder;
import debrief.web.Site;
import debrief.web.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drills in the pages, by mouse, by keyboard and without scripts. */
class DrillsTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    Path temp;

    private Site site;
    private Tab tab;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    DrillsTest() {}

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(SHOTS);
        System.setProperty("debrief.packs", Running.packs().toString());
        DataFolder folder = DataFolder.open(temp.resolve("data").toString());
        site = Site.open(folder, Database.open(folder), 0);
        tab = Tab.at(site.url(), 1440, ColorScheme.LIGHT, true);
    }

    @AfterEach
    void close() {
        tab.close();
        site.close();
    }

    private void window(int width, ColorScheme scheme, boolean script) throws IOException {
        tab.close();
        tab = Tab.at(site.url(), width, scheme, script);
        tab.page().navigate(site.address());
    }

    @Test
    void the_cut_is_played_by_keyboard_and_its_best_line_has_no_regret() throws IOException {
        window(1440, ColorScheme.LIGHT, true);
        tab.go("/drills");
        assertThat(tab.page().locator(".next")).containsText("Play one");
        assertThat(tab.violations()).isEmpty();
        tab.page()
                .locator("#seed-cut")
                .evaluate("field => { field.closest('details').open = true; field.value = '7'; }");
        tab.page().locator("#seed-cut").press("Enter");
        tab.page().waitForURL("**/drills/plays/*");
        assertThat(tab.page().locator(".crumb")).containsText("seed 7, usual");

        tab.page().locator("#keep-1").press("d");
        assertThat(pressed("#defer-1")).isVisible();
        assertThat(tab.page().locator("#defer-1")).isFocused();
        tab.page().locator("#defer-1").press("u");
        assertThat(pressed("#keep-1")).isVisible();
        assertThat(tab.page().locator("#play")).containsText("No move was made.");
        tab.page().locator("#keep-1").press("ArrowDown");
        assertThat(tab.page().locator("#keep-2")).isFocused();
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("#make-the-call").press("Enter");
        Locator best = best();
        assertThat(tab.page().locator("#score + p")).hasText(Pattern.compile("Speaks to .*"));
        double regret = regret();
        assertThat(regret).isBetween(0.05, 1.0);
        assertThat(tab.violations()).isEmpty();

        List<String> line = best.locator("li").allTextContents();
        String played = tab.page().url();
        tab.page().getByText("Same case again").click();
        tab.page().waitForURL(address -> !address.equals(played) && address.contains("/drills/plays/"));
        for (int i = 1; i <= line.size(); i++) {
            String size = line.get(i - 1).strip().toLowerCase(Locale.ROOT).split(":", 2)[0];
            tab.page().locator("#keep-" + i).press(size.substring(0, 1));
            assertThat(tab.page().locator("#said")).containsText("Moves so far: " + i + ".");
        }
        tab.page().locator("#make-the-call").press("Enter");
        best();
        assertThat(regret()).isZero();
        assertThat(tab.page().locator("#end")).containsText("As good as the best play");

        tab.go("/drills/cut");
        assertThat(tab.page().locator("tbody tr")).hasCount(2);
        assertThat(tab.page().locator(".trend circle")).hasCount(2);
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("tbody tr").first().getByText("Delete").click();
        assertThat(tab.page().locator("tbody tr")).hasCount(1);
        tab.button("Undo").click();
        tab.go("/drills/cut");
        assertThat(tab.page().locator("tbody tr")).hasCount(2);
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void triage_is_played_by_clicks_and_explained_in_a_round() throws IOException {
        window(1440, ColorScheme.LIGHT, true);
        deal("triage", "seed=11&difficulty=1&clock=5");
        assertThat(tab.page().locator("#pressure")).hasText(Pattern.compile("[45]:[0-5][0-9].*"));
        tab.page().locator("#run-slice").click();
        assertThat(tab.page().locator("#look-0")).isVisible();
        assertThat(tab.page().locator("#take-back")).hasCount(0);
        tab.page().locator("#across").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        tab.page().locator("#run-slice").click();
        assertThat(tab.page().locator("#look-1")).isVisible();
        assertThat(tab.page().locator(".heat").first().locator("tbody td"))
                .not()
                .hasCount(0);

        tab.page().locator("#sessions").fill("1234");
        drag(tab.page().locator("svg[data-brush]"), 0.5, 0.75);
        assertThat(tab.page().locator("#from")).hasValue("30");
        assertThat(tab.page().locator("#to")).hasValue("15");
        assertThat(tab.page().locator(".chosen")).hasCount(1);
        assertThat(tab.page().locator("#send").locator("xpath=ancestor::form").locator("[name=_from]"))
                .hasValue("30");
        assertThat(tab.page().locator("#sessions")).hasValue("1234");

        tab.page().locator("#suspect-it").click();
        assertThat(tab.page().locator("#suspects ~ ul li")).hasCount(1);
        tab.page().locator("button[value=clear]").click();
        assertThat(tab.page().locator("#suspects ~ ul li")).hasCount(0);
        tab.page().locator("#engineers-n").fill("4");
        tab.page().locator("#send").click();
        assertThat(tab.page().locator("#engineers-n")).hasValue("6");
        assertThat(tab.page().locator("#run-slice")).hasCount(0);
        assertThat(tab.page().locator("#from")).hasValue("30");
        tab.page().locator("#take-back").click();
        assertThat(tab.page().locator("#run-slice")).hasCount(1);
        tab.page().locator("#send").click();
        assertThat(tab.page().locator("#engineers + .sum, #engineers ~ .sum")).containsText("10 of 10");
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("#make-the-call").click();
        assertThat(best().locator("li")).not().hasCount(0);
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("#explain-it").click();
        tab.page().waitForURL("**/room");
        assertThat(tab.page().locator("h1")).containsText("Explain it to me in two minutes");
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void a_wrong_move_is_one_sentence_and_loses_nothing() throws IOException {
        window(360, ColorScheme.DARK, true);
        deal("triage", "seed=3");
        tab.page().locator("#run-slice").click();
        assertThat(tab.page().locator("#look-0")).isVisible();
        tab.page().locator("#sessions").fill("lots");
        tab.page().locator("#say-radius").click();
        assertThat(tab.page().locator("#wrong")).containsText("a number above zero");
        assertThat(tab.page().locator("#wrong")).not().containsText("{");
        assertThat(tab.page().locator("#sessions")).hasValue("lots");
        assertThat(tab.page().locator("#look-0")).isVisible();

        var other = tab.another();
        other.navigate(tab.page().url());
        other.locator("#run-slice").click();
        assertThat(other.locator(".made li")).hasCount(2);
        tab.page().locator("#sessions").fill("1200");
        tab.page().locator("#say-radius").click();
        assertThat(tab.page().locator("#wrong")).containsText("another window");
        assertThat(tab.page().locator(".made li")).hasCount(2);
        assertThat(tab.page().locator("#sessions")).hasValue("1200");
        tab.page().locator("#say-radius").click();
        assertThat(tab.page().locator(".made li")).hasCount(3);
        assertThat(tab.page().request().get(site.url() + "/drills/nothing").status())
                .isEqualTo(404);
        assertThat(tab.page()
                        .request()
                        .get(site.url() + "/drills/plays/nothing")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_drill_is_played_to_its_end_without_scripts() throws IOException {
        window(360, ColorScheme.DARK, false);
        tab.go("/drills");
        List<String> drills = tab.page().locator("section[id]").all().stream()
                .map(one -> one.getAttribute("id"))
                .toList();
        assertThat(drills).contains("triage", "cut");
        for (String drill : drills) {
            deal(drill, "seed=5&difficulty=1");
            fits(drill);
            assertThat(tab.violations()).as(drill).isEmpty();
            tab.page().locator("#make-the-call").press("Enter");
            for (int i = 0; i < 600 && tab.page().locator("#working").count() > 0; i++) {
                tab.page().getByText("Look again").press("Enter");
            }
            assertThat(tab.page().locator("#end .clock")).hasText(Pattern.compile("[01]\\.\\d\\d .*"));
            fits(drill + "-end");
            assertThat(tab.violations()).as(drill + " at its end").isEmpty();
        }
        deal("cut", "seed=5&difficulty=1");
        tab.page().locator("#defer-2").press("Enter");
        assertThat(pressed("#defer-2")).isVisible();
        tab.page().locator("#take-back").press("Enter");
        assertThat(pressed("#keep-2")).isVisible();
    }

    private void deal(String drill, String which) {
        tab.go("/drills/" + drill + "/new?" + which);
        tab.press(tab.page().locator("#play-" + drill));
        tab.page().waitForURL("**/drills/plays/*");
    }

    @Test
    void an_address_that_deals_a_case_asks_first_and_keeps_nothing() throws IOException {
        window(360, ColorScheme.DARK, false);
        tab.go("/drills/cut/new?seed=12&difficulty=3&clock=7");
        assertThat(tab.page().locator("#seed-cut")).hasValue("12");
        assertThat(tab.page().locator("#difficulty-cut")).hasValue("3");
        assertThat(tab.page().locator("#clock-cut")).hasValue("7");
        assertThat(tab.violations()).isEmpty();
        tab.go("/drills/cut");
        assertThat(tab.page().locator("main")).containsText("None yet.");
        deal("cut", "seed=12&difficulty=3&clock=7");
        assertThat(tab.page().locator(".crumb")).containsText("seed 12, harder");
        tab.go("/drills/cut");
        assertThat(tab.page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void the_call_takes_what_was_typed_last_and_without_scripts_too() throws IOException {
        window(360, ColorScheme.DARK, false);
        deal("plain", "seed=5&difficulty=1");
        tab.page().locator("#text").fill("Please decide today. We lose orders when it breaks.");
        tab.page().locator("#make-the-call").press("Enter");
        assertThat(tab.page().locator("#end .made").first()).containsText("We lose orders when it breaks.");
        assertThat(tab.page().locator("#facts ~ table")).containsText("Somebody is asked to decide");
        assertThat(tab.violations()).isEmpty();

        deal("estimate", "seed=5&difficulty=1");
        tab.page().locator("#how-1").selectOption("times");
        tab.page().locator("#make-the-call").press("Enter");
        assertThat(tab.page().locator("#wrong")).containsText("Put a figure to");
        assertThat(tab.page().locator("#how-1")).hasValue("times");
        tab.page().locator("#figure-1").fill("12 thousand");
        tab.page().locator("#how-2").selectOption("over");
        tab.page().locator("#figure-2").fill("40%");
        tab.page().locator("#figure-2").press("Enter");
        assertThat(tab.page().locator("#comes-to")).containsText("30,000");
        assertThat(tab.page().locator(".made li")).hasCount(2);
        tab.page().locator("#value").fill("30,000");
        tab.page().locator("#low").fill("10k");
        tab.page().locator("#high").fill("0.1 million");
        assertThat(tab.violations()).isEmpty();
        tab.page().locator("#make-the-call").press("Enter");
        assertThat(tab.page().locator("#end .made").first()).containsText("from 10,000 to 100,000");
        assertThat(tab.violations()).isEmpty();
    }

    @Test
    void an_estimate_is_worked_out_while_it_is_typed_and_its_range_is_drawn() throws IOException {
        window(1440, ColorScheme.LIGHT, true);
        deal("estimate", "seed=5&difficulty=1");
        tab.page().locator("#figure-1").fill("12 million");
        assertThat(tab.page().locator("#how-1")).hasValue("times");
        tab.page().locator("#figure-2").fill("400");
        tab.page().locator("#how-2").selectOption("over");
        assertThat(tab.page().locator("#comes-to")).hasText("30,000");
        drag(tab.page().locator("svg[data-range]"), 0.25, 0.5);
        double low = Double.parseDouble(tab.page().locator("#low").inputValue());
        double high = Double.parseDouble(tab.page().locator("#high").inputValue());
        double value = Double.parseDouble(tab.page().locator("#value").inputValue());
        assertThat(low).isPositive().isLessThan(value);
        assertThat(value).isLessThan(high);
        tab.page().locator("#take-figures").click();
        assertThat(tab.page().locator("svg[data-range] .chosen")).hasCount(1);
        assertThat(tab.page().locator(".made li")).hasCount(3);

        deal("plain", "seed=5&difficulty=1");
        tab.page().locator("#text").fill("One two  three.");
        assertThat(tab.page().locator("#words")).hasText(Pattern.compile("3 of \\d+ words"));
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void networks_fit_their_panel_and_a_narrow_window() throws IOException {
        for (int width : new int[] {1440, 360}) {
            window(width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT, true);
            for (String drill : List.of("review", "slip")) {
                for (int seed = 1; seed <= 3; seed++) {
                    deal(drill, "seed=" + seed + "&difficulty=3");
                    Locator seen = tab.page().locator(width == 360 ? ".net-narrow" : ".net-wide");
                    assertThat(seen).isVisible();
                    assertThat(seen.evaluate("panel => panel.scrollWidth - panel.clientWidth"))
                            .as(drill + " " + seed + " at " + width)
                            .isEqualTo(0);
                }
            }
        }
    }

    @Test
    void a_slip_played_better_than_our_plan_says_so() throws IOException {
        BetterPlan plan = BetterPlan.of("slip", 3);
        window(1440, ColorScheme.LIGHT, true);
        deal("slip", "seed=" + plan.seed() + "&difficulty=" + plan.difficulty());
        for (int i = 0; i < plan.moves().size(); i++) {
            Move move = plan.moves().get(i);
            switch (move.does()) {
                case "escalate" -> tab.page().locator("#escalate").click();
                case "add" -> tab.page().locator("#add-" + move.get("team")).click();
                case "date" -> {
                    tab.page().locator("#weeks").selectOption(move.get("weeks"));
                    tab.page().locator("#move-date").click();
                }
                case "resequence" -> {
                    tab.page().locator("#item").selectOption(move.get("item"));
                    tab.page().locator("#before").selectOption(move.get("before"));
                    tab.page().locator("#resequence").click();
                }
                default ->
                    tab.page()
                            .locator("#" + move.does() + "-" + move.get("item"))
                            .click();
            }
            assertThat(tab.page().locator("#said")).containsText("Moves so far: " + (i + 1) + ".");
        }
        beaten("slip");
    }

    @Test
    void a_migration_played_better_than_our_plan_says_so() throws IOException {
        BetterPlan plan = BetterPlan.of("migration", 1);
        window(1440, ColorScheme.LIGHT, true);
        deal("migration", "seed=" + plan.seed() + "&difficulty=" + plan.difficulty());
        for (int i = 0; i < plan.moves().size(); i++) {
            Move wave = plan.moves().get(i);
            for (String service : wave.list("services")) {
                tab.page().locator("#service-" + service).check();
            }
            for (String field : List.of("canary", "soak", "rollback")) {
                tab.page().locator("#" + field).selectOption(wave.get(field));
            }
            tab.page().locator("#add-wave").click();
            assertThat(tab.page().locator("#said")).containsText("Moves so far: " + (i + 1) + ".");
        }
        beaten("migration");
    }

    /** Makes the call of a play that is better than ours. */
    private void beaten(String drill) {
        tab.page().locator("#make-the-call").click();
        best();
        assertThat(tab.page().locator("#end .ask").first()).hasText("You beat our plan.");
        assertThat(tab.page().locator("#end")).containsText("Best found: ");
        assertThat(tab.page().locator("#end"))
                .containsText(Pattern.compile("No play can (be worth more|cost less) than [0-9]"));
        assertThat(regret()).isZero();
        tab.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve("drill-" + drill + "-beaten.png")));
        tab.go("/drills/" + drill);
        assertThat(tab.page().locator("tbody tr")).containsText("You beat our plan");
        assertThat(tab.faults()).isEmpty();
    }

    private void fits(String name) {
        tab.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve("drill-" + name + "-360-dark.png")));
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " at 360 px")
                .isEqualTo(0);
    }

    private Locator pressed(String button) {
        return tab.page().locator(button + "[aria-pressed=true]");
    }

    /** The best line, once it is worked out. */
    private Locator best() {
        Locator best = tab.page().locator("#best-line");
        assertThat(best).containsText(Pattern.compile("\\w"), new ContainsTextOptions().setTimeout(60_000));
        return best;
    }

    private double regret() {
        return Double.parseDouble(
                tab.page().locator("#end .clock").first().textContent().strip().split(" ", 2)[0]);
    }

    private void drag(Locator chart, double from, double to) {
        chart.scrollIntoViewIfNeeded();
        var box = chart.boundingBox();
        tab.page().mouse().move(box.x + box.width * from, box.y + box.height / 2);
        tab.page().mouse().down();
        tab.page().mouse().move(box.x + box.width * to, box.y + box.height / 2);
        tab.page().mouse().up();
    }
}

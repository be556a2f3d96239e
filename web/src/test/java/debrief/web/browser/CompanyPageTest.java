package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyPageTest {
    @Test
    void figures_that_disagree_stand_side_by_side_and_each_leads_to_its_source() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/companies/netflix");

            Locator claim = tab.page().locator(".claim").first();
            Locator figures = claim.locator(".figures li");
            assertThat(figures.count()).isGreaterThan(1);
            for (Locator figure : figures.all()) {
                assertThat(figure.innerText()).containsPattern("claimed by \\S+, 20\\d\\d");
            }
            assertThat(figures.nth(0).boundingBox().y).isEqualTo(figures.nth(1).boundingBox().y);
            assertThat(broken(tab)).isEmpty();

            String source = figures.nth(0).locator("a").innerText();
            figures.nth(0).locator("a").click();
            assertThat(tab.page().locator(":target")).containsText(source);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void every_figure_of_pay_names_who_claims_it_and_when_and_a_house_without_any_says_so() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/companies/netflix");
            for (Locator bar : tab.page().locator(".pay li:not(.ticks)").all()) {
                assertThat(bar.innerText()).containsPattern("claimed by \\S+, 20\\d\\d");
            }
            assertThat(tab.page().locator(".pay li:not(.ticks)").count())
                    .isEqualTo(tab.page().locator(".paid tbody tr").count())
                    .isPositive();

            tab.go("/companies/amazon");
            assertThat(tab.page().locator("#pay")).containsText("No figure without a source");
        }
    }

    @Test
    void the_days_that_are_left_are_chosen_without_a_script() throws IOException {
        try (Tab tab = Tab.open(360, ColorScheme.LIGHT, false)) {
            tab.go("/companies/netflix");
            Locator plan = tab.page().locator("#prepare");
            assertThat(plan.locator("[aria-current]")).hasText("14 days");
            String usual = plan.locator(".advice").innerText();

            plan.getByText("2 days", new Locator.GetByTextOptions().setExact(true))
                    .press("Enter");
            assertThat(plan.locator("[aria-current]")).hasText("2 days");
            assertThat(plan.locator(".advice").innerText()).isNotEqualTo(usual);

            tab.go("/companies/netflix?days=12");
            assertThat(plan.locator(".advice").innerText()).isEqualTo(usual);
            assertThat(plan).containsText("You have 12 days");
        }
    }

    @Test
    void a_step_of_the_loop_leads_to_its_round_already_set_up() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/companies/netflix");
            Locator step = tab.page()
                    .locator(".steps li")
                    .filter(new Locator.FilterOptions().setHas(tab.page().locator("a.button")))
                    .nth(1);
            String round = step.locator("h3").innerText();
            step.locator("a.button").click();

            assertThat(tab.page().locator("#company option:checked")).hasText("Netflix");
            assertThat(tab.page().locator("#round option:checked")).hasText(round);
        }
    }

    @Test
    void two_houses_are_compared_from_the_page_of_one_and_what_one_does_not_say_is_not_said() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/companies/netflix");
            tab.page().locator(".page-head").getByText("Compare").click();
            tab.page().locator("#other").selectOption("amazon");
            tab.button("Compare").click();

            assertThat(tab.page().locator(".pair")).hasCount(8);
            List<String> first =
                    tab.page().locator("#differs .taken").allInnerTexts().subList(0, 2);
            assertThat(first.get(0)).isNotEqualTo(first.get(1));
            assertThat(tab.page().locator("#differs").getByText("not said").count())
                    .isPositive();
            assertThat(tab.page().locator("#pay")).containsText("does not convert");

            tab.page().locator("#other").selectOption("netflix");
            tab.button("Compare").click();
            assertThat(tab.page().locator("[role=alert]")).containsText("the same company");
            assertThat(tab.page().locator(".pair")).hasCount(0);
            assertThat(tab.faults()).isEmpty();
        }
    }

    /** Links within the page that lead nowhere. */
    private static List<?> broken(Tab tab) {
        return (List<?>) tab.page().evaluate("""
                () => [...document.querySelectorAll('main a[href*="#"]')]
                    .filter(link => link.pathname === location.pathname)
                    .filter(link => !document.getElementById(link.hash.slice(1)))
                    .map(link => link.outerHTML)""");
    }
}

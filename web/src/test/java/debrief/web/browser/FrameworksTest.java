package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FrameworksTest {
    @Test
    void a_framework_leads_to_an_answer() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/questions");
            link(tab, "Frameworks").first().click();
            link(tab, "RICE").click();
            assertThat(tab.page().locator("h1")).hasText("RICE");
            tab.page().locator(".next button").click();
            tab.page().waitForURL("**/room");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void behind_a_picture_stands_the_same_as_a_table() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/frameworks/critical-path");
            int tasks = tab.page().locator(".tasks rect").count();
            assertThat(tasks).isGreaterThan(4);
            tab.page().getByText("The same as a table").click();
            assertThat(tab.page().locator("#picture tbody tr")).hasCount(tasks);
            assertThat(tab.page().locator("#picture tbody")).containsText("none: critical");
        }
    }

    @Test
    void the_glossary_finds_as_one_types() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/glossary");
            int all = tab.page().locator(".term").count();
            assertThat(all).isGreaterThanOrEqualTo(60);
            tab.page().locator("#q").pressSequentially("canary");
            assertThat(tab.page().locator("#found")).containsText(" of " + all + " terms.");
            assertThat(tab.page().locator(".term h3").first()).hasText("canary");
            assertThat(tab.page().locator("#q")).isFocused();
            tab.page().locator("#q").fill("");
            assertThat(tab.page().locator(".term")).hasCount(all);
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void without_a_script_the_glossary_finds_after_enter_and_each_term_has_an_address() throws IOException {
        try (Tab tab = Tab.open(360, ColorScheme.LIGHT, false)) {
            tab.go("/glossary");
            tab.page().locator("#q").fill("CANARY");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/glossary?q=CANARY");
            assertThat(tab.page().locator("#q")).hasValue("CANARY");
            assertThat(tab.page().locator("#term-canary .uses")).containsText("wrong");
            tab.page().locator("#term-canary").getByRole(AriaRole.LINK).first().press("Enter");
            tab.page().waitForURL("**/glossary#term-*");
            assertThat(tab.page().locator(".term:target")).isVisible();
        }
    }

    @Test
    void what_is_looked_for_is_data_wherever_it_goes() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.go("/glossary?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
            assertThat(tab.page().locator("#q")).hasValue("\"><script>alert(1)</script>");
            assertThat(tab.page().locator("#terms")).containsText("see all of them");
            assertThat(tab.faults()).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator link(Tab tab, String name) {
        return tab.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

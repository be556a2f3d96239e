package debrief.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of what a person brings and plans, empty and with something on them. */
class EveryOwnPageTest extends OwnDebrief {
    private static final String STORIES = """
            ### [Recovery] The late roster

            **Context:** In spring 2022 a new duty roster for six wards was nine weeks behind.
            **Complexity:** Three teams each believed that another one was late.
            **Your role:** I took it over from a colleague.
            **Actions:** I drew what waited for what, found that the pay rules blocked all three, and cut the swaps.
            **Trade-offs:** Without swaps, nurses had to phone each other for two months; the other way was to miss the audit.
            **Outcome:** We went live in week 14. Wrong pay slips fell from 190 a month to 30.
            **Reflection:** I now ask the pay clerk before I draw anything.

            **Kinds:** recovery
            **Figures:**
            - 190 to 30 wrong pay slips a month (measured)

            **When:** 2022-04

            ### [Conflict] Whose numbers

            **Context:** Sales and finance reported different churn in 2023.
            **Actions:** I had both teams count the same fifty customers in one room. Finance was against it at first.
            **Outcome:** One definition since June; the report takes one day in place of six.

            **Kinds:** conflict
            **Confidential:** yes
            """;

    @Test
    void every_page_of_ones_own_is_accessible_and_fits_from_360_px_in_light_and_dark() throws IOException {
        List<String> wrong = new ArrayList<>(Looks.wrong(site, empty()));
        wrong.addAll(Looks.wrong(site, filled()));
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> empty() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page :
                List.of("stories", "resume", "sheets", "plan", "review", "applications", "offers", "worksheets")) {
            pages.put(page + "-none", "/" + page);
        }
        pages.put("programs-none", "/programs");
        pages.put("program-new", "/programs/new");
        pages.put("programs-import", "/programs/import");
        pages.put("drills-none", "/drills");
        pages.put("story-new", "/stories/new");
        pages.put("stories-import", "/stories/import");
        pages.put("sheet-new", "/sheets/new");
        pages.put("offer-new", "/offers/new");
        pages.put("application-new", "/applications/new");
        pages.put("applications-import", "/applications/import");
        return pages;
    }

    private Map<String, String> filled() {
        Map<String, String> pages = new LinkedHashMap<>();
        tab.go("/stories/import");
        tab.page().locator("#text").fill(STORIES);
        tab.button("Show what it holds").click();
        tab.page().locator("form[action='/stories/import/yes'] button").click();
        tab.page().waitForURL(Pattern.compile(".*/stories(\\?.*)?$"));
        pages.put("stories", "/stories?company=netflix");
        pages.put("story", open(tab, "/stories", "a[href^='/stories/']:has-text('The late roster')"));
        tab.go("/resume?example=true");
        tab.button("Read them").click();
        tab.page().waitForLoadState();
        pages.put("resume", "/resume");
        tab.go("/plan");
        tab.button("Make the plan").click();
        tab.page().waitForLoadState();
        pages.put("plan", "/plan");
        pages.put("today-planned", "/");
        pages.put("readiness", "/readiness");
        pages.put("review", "/review");
        for (String company : List.of("Plum", "Pear")) {
            tab.go("/offers/new?example=yes");
            tab.page().locator("#company").fill(company);
            tab.page().locator("main button.is-primary").click();
            tab.page().waitForURL("**/offers/*-*");
        }
        String offer = path(tab);
        pages.put("offer", offer);
        pages.put("offer-negotiate", offer + "/negotiate");
        tab.go("/offers");
        pages.put("offers", "/offers");
        pages.put(
                "offers-compare",
                "/offers/compare?"
                        + String.join(
                                "&",
                                tab
                                        .page()
                                        .locator("a[href^='/offers/']:not([href*='new']):not([href*='compare'])")
                                        .all()
                                        .stream()
                                        .map(link -> String.valueOf(link.getAttribute("href"))
                                                .replaceFirst("/offers/", "id="))
                                        .filter(id -> id.length() == 39)
                                        .distinct()
                                        .limit(2)
                                        .toList()));
        tab.go("/applications/new");
        tab.page().locator("#company").fill("Plum");
        tab.button("Save the application").click();
        pages.put("applications", "/applications");
        pages.put("applications-table", "/applications?view=table");
        pages.put("application", open(tab, "/applications", "main a[href^='/applications/']:has-text('Plum')"));
        tab.go("/worksheets");
        tab.button("Open the worksheets").click();
        tab.page().waitForURL("**/worksheets/*-*");
        pages.put("worksheet", path(tab));
        pages.put("worksheets", "/worksheets");
        tab.go("/programs");
        tab.page().locator("form[action='/programs/sample'] button").first().click();
        tab.page().waitForURL("**/programs/*-*");
        pages.put("program", path(tab));
        pages.put("program-edit", path(tab) + "/edit");
        pages.put("programs", "/programs");
        for (String drill :
                List.of("triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities")) {
            tab.go("/drills/" + drill + "/new?seed=7&difficulty=2");
            tab.page().locator("#play-" + drill).click();
            tab.page().waitForURL("**/drills/plays/*-*");
            pages.put("drill-" + drill, path(tab));
        }
        pages.put("drill-deal", "/drills/cut/new?seed=7");
        pages.put("drills", "/drills");
        return pages;
    }

    private static String open(Tab tab, String list, String link) {
        tab.go(list);
        return String.valueOf(tab.page().locator(link).first().getAttribute("href"));
    }

    private static String path(Tab tab) {
        return tab.page().url().replaceFirst("https?://[^/]+", "");
    }
}

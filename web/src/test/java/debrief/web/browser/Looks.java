package debrief.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages as they look at two widths and in two colour schemes, photographed, and what is wrong with them. */
final class Looks {
    static final Path SHOTS = Path.of("target", "screenshots");

    private Looks() {}

    /** What axe, the browser and a ruler complain about; addresses by the name of their picture. */
    static List<String> wrong(Site site, Map<String, String> pages) throws IOException {
        Files.createDirectories(SHOTS);
        List<String> wrong = new ArrayList<>();
        // Colours do not depend on the width, nor the width on colours: each is looked at once.
        Map<Integer, ColorScheme> looks = Map.of(360, ColorScheme.DARK, 1440, ColorScheme.LIGHT);
        for (int width : List.of(360, 1440)) {
            ColorScheme scheme = looks.getOrDefault(width, ColorScheme.LIGHT);
            try (Tab tab = Tab.at(site.url(), width, scheme, true)) {
                tab.page().navigate(site.address());
                pages.forEach((name, address) -> {
                    tab.go(address);
                    String seen = seen(name, width, scheme);
                    wrong.addAll(violations(tab.page(), seen));
                    wrong.addAll(sideways(tab.page(), seen));
                    photograph(tab.page(), name, width, scheme, true);
                    // The other colours as far as a window shows, because a picture of a whole page takes seconds.
                    ColorScheme other = scheme == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
                    photograph(tab.page(), name, width, other, false);
                    tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                });
                tab.faults().stream()
                        .filter(fault -> !fault.contains("404"))
                        .forEach(fault -> wrong.add(width + " " + scheme + ": " + fault));
            }
        }
        return wrong;
    }

    private static String seen(String name, int width, ColorScheme scheme) {
        return name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }

    private static void photograph(Page page, String name, int width, ColorScheme scheme, boolean whole) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(seen(name, width, scheme) + ".png"))
                .setFullPage(whole));
    }

    static List<String> violations(Page page, String seen) {
        AxeResults results = new AxeBuilder(page).analyze();
        return results.getViolations().stream()
                .map(rule -> seen + ": " + rule.getId() + " " + nodes(rule))
                .toList();
    }

    private static String nodes(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .limit(3)
                .toList()
                .toString();
    }

    static List<String> sideways(Page page, String seen) {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wider instanceof Integer pixels && pixels > 0
                ? List.of(seen + " scrolls sideways by " + pixels + " px")
                : List.of();
    }
}

package debrief.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages as they look narrow and wide, dark and light, and what is wrong with them; photographed where pictures are wanted. */
final class Looks {
    /** Where pictures go. They are taken with {@code -Ddebrief.pictures=true}, because most of the time would go into them. */
    private static final Path SHOTS = Path.of("target", "screenshots");

    private static final boolean PICTURES = Boolean.getBoolean("debrief.pictures");
    private static final String AXE = axe();

    private Looks() {}

    /** What axe, the browser and a ruler complain about; addresses by the name of their picture. */
    static List<String> wrong(Site site, Map<String, String> pages) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Tab tab = Tab.at(site.url(), 360, ColorScheme.DARK, true)) {
            tab.page().navigate(site.address());
            pages.forEach((name, address) -> {
                // It is loaded narrow and made wide, which spares a second load.
                narrow(tab.page());
                tab.go(address);
                wrong.addAll(asItIs(tab, name, 360, ColorScheme.DARK));
                wide(tab.page());
                wrong.addAll(asItIs(tab, name, 1440, ColorScheme.LIGHT));
            });
            tab.faults().stream().filter(fault -> !fault.contains("404")).forEach(wrong::add);
        }
        return wrong;
    }

    /** What axe and a ruler complain about on the page that is open, wide and narrow. It is wide and light again then. */
    static List<String> wrong(Tab tab, String name) {
        List<String> wrong = new ArrayList<>(asItIs(tab, name, 1440, ColorScheme.LIGHT));
        narrow(tab.page());
        wrong.addAll(asItIs(tab, name, 360, ColorScheme.DARK));
        wide(tab.page());
        return wrong;
    }

    private static List<String> asItIs(Tab tab, String name, int width, ColorScheme scheme) {
        String seen = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        List<String> wrong = new ArrayList<>();
        tab.violations().forEach(violation -> wrong.add(seen + ": " + violation));
        wrong.addAll(sideways(tab.page(), seen));
        if (PICTURES || !wrong.isEmpty()) {
            photograph(tab.page(), seen, true);
        }
        if (PICTURES) {
            // The other colours as far as a window shows, because a picture of a whole page takes seconds.
            ColorScheme other = scheme == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
            colours(tab.page(), other);
            photograph(tab.page(), name + "-" + width + "-" + other.name().toLowerCase(Locale.ROOT), false);
            colours(tab.page(), scheme);
        }
        return wrong;
    }

    private static void narrow(Page page) {
        page.setViewportSize(360, 780);
        colours(page, ColorScheme.DARK);
    }

    private static void wide(Page page) {
        page.setViewportSize(1440, 1000);
        colours(page, ColorScheme.LIGHT);
    }

    private static void colours(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** A picture of the whole page, where pictures are wanted. */
    static void photograph(Page page, String name) {
        if (PICTURES) {
            photograph(page, name, true);
        }
    }

    private static void photograph(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(whole));
    }

    /** What axe finds on a page that runs scripts: each rule that is broken, and up to three places where. */
    static List<String> violations(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Axe is asked of the page alone, and this one has frames");
        }
        if (Boolean.FALSE.equals(page.evaluate("() => typeof window.axe?.run === 'function'"))) {
            page.evaluate(AXE);
        }
        // What passes is not collected, which halves the time.
        Object found = page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(rule => rule.id + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; '))""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    static List<String> sideways(Page page, String seen) {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wider instanceof Integer pixels && pixels > 0
                ? List.of(seen + " scrolls sideways by " + pixels + " px")
                : List.of();
    }

    private static String axe() {
        try (InputStream source = Looks.class.getResourceAsStream("/axe.min.js")) {
            if (source == null) {
                throw new IllegalStateException("The jar of axe holds no axe.min.js");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Axe could not be read", e);
        }
    }
}

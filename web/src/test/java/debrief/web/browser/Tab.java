package debrief.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.web.Site;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser window that was let in, with nothing remembered from another test. */
final class Tab implements AutoCloseable {
    private final BrowserContext context;
    private final String url;
    private final ColorScheme scheme;
    private final boolean script;
    private final List<String> faults = new ArrayList<>();
    private boolean downloaded;

    private Tab(BrowserContext context, String url, ColorScheme scheme, boolean script) {
        this.context = context;
        this.url = url;
        this.scheme = scheme;
        this.script = script;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        context.pages().get(0).onDownload(file -> downloaded = true);
        context.onWebError(fault -> faults.add(fault.error()));
    }

    static Tab open() throws IOException {
        return open(1440, ColorScheme.LIGHT, true);
    }

    static Tab open(int width, ColorScheme scheme, boolean script) throws IOException {
        Tab tab = at(Running.site().url(), width, scheme, script);
        tab.context.pages().get(0).navigate(Running.site().address());
        return tab;
    }

    /** A window that was let in, with a microphone. */
    static Tab listening(int width, ColorScheme scheme) throws IOException {
        return listening(Running.site(), width, scheme);
    }

    /** The same at another Debrief. */
    static Tab listening(Site site, int width, ColorScheme scheme) throws IOException {
        Tab tab = at(Chromium.listening(), site.url(), width, scheme, true);
        tab.patient();
        tab.context.pages().get(0).navigate(site.address());
        return tab;
    }

    /** A window that was let in at that site. */
    static Tab in(Site site) throws IOException {
        Tab tab = at(site.url(), 1440, ColorScheme.LIGHT, true);
        tab.page().navigate(site.address());
        return tab;
    }

    /** A window that was let in nowhere yet. */
    static Tab at(String url, int width, ColorScheme scheme, boolean script) {
        return at(Chromium.browser(), url, width, scheme, script);
    }

    private static Tab at(Browser browser, String url, int width, ColorScheme scheme, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 780 : 1000)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
        context.addInitScript(
                "window.addEventListener('submit', event => { window.onItsWay = !event.defaultPrevented; });");
        context.newPage();
        return new Tab(context, url, scheme, script);
    }

    Page page() {
        return context.pages().get(0);
    }

    /** Runs before the scripts of every page that is opened from now on. */
    void before(String script) {
        context.addInitScript(script);
    }

    Page another() {
        return context.newPage();
    }

    /** Opens an address, once a form that was sent from the page before has been answered: to leave sooner would stop it. */
    void go(String address) {
        // A file that came for an answer leaves the page as it was.
        if (script && !downloaded) {
            page().waitForFunction("() => !window.onItsWay");
        }
        downloaded = false;
        page().navigate(URI.create(url).resolve(address).toString());
    }

    /** Starts a coached round with the choices as they are, and is in the room then. */
    void startRound() {
        go("/interview");
        press(button("Start the mock"));
        page().waitForURL("**/room");
    }

    Locator box() {
        return page().locator("#answer");
    }

    Locator button(String name) {
        return page().getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Starts a round held so, at Netflix, and is in the room then. The choices are remembered for the next round. */
    void startRound(String mode, String persona, int minutes) {
        go("/interview");
        page().locator("#company").selectOption("netflix");
        page().locator("#round").selectOption("execution");
        page().locator("#minutes").selectOption(String.valueOf(minutes));
        page().locator("[name=mode][value=" + mode + "]").check(new Locator.CheckOptions().setForce(true));
        page().locator("#persona").selectOption(persona);
        press(button("Start the mock"));
        page().waitForURL("**/room");
    }

    /** Sends what is in the box, whatever it is called. */
    void send() {
        press(page().locator("#answering button.is-primary"));
    }

    /** Passes, whatever it is called. */
    void skip() {
        press(page().locator("#answering [formaction$='/skip']"));
    }

    /** Passes the page that asks for one's own rating, where it comes, and is on the debrief then. */
    void toDebrief() {
        page().waitForURL(
                        Pattern.compile(".*/rounds/[0-9a-f-]{36}(/own)?$"),
                        new Page.WaitForURLOptions().setTimeout(60_000));
        if (page().url().endsWith("/own")) {
            press(button("Skip all"));
            page().waitForURL(Pattern.compile(".*/rounds/[0-9a-f-]{36}$"));
        }
    }

    /**
     * Clicks a button, or presses it by Enter in a window without scripts: Playwright clicks what no longer moves, counts
     * frames to tell, and Chromium may draw none for half a minute where no script runs.
     */
    void press(Locator button) {
        if (script) {
            button.click();
        } else {
            button.press("Enter");
        }
    }

    /** Waits long for what takes a browser long. */
    void patient() {
        context.setDefaultTimeout(150_000);
    }

    /** What axe finds on the page as it is. It needs scripts; of a window without them, another one shows the same page. */
    List<String> violations() {
        if (script) {
            return Looks.violations(page());
        }
        try (BrowserContext scripted = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(page().viewportSize().width, page().viewportSize().height)
                        .setColorScheme(scheme)
                        .setStorageState(context.storageState()))) {
            Page same = scripted.newPage();
            same.navigate(url + "/keyboard");
            same.setContent(page().content());
            return Looks.violations(same);
        }
    }

    /** Fails with what is wrong with the page as it looks wide and light, narrow and dark. */
    void look(String name) {
        assertThat(Looks.wrong(this, name)).isEmpty();
    }

    /** What the browser complained about: broken scripts, and what the content security policy refused. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
    }
}

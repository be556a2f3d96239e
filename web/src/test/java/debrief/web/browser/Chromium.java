package debrief.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The computer's own Chromium, driven without downloads. Where it or Node is missing, tests are skipped with the name of
 * what is missing; under {@code CI=true} they fail.
 */
final class Chromium {
    private static @Nullable Browser browser;
    private static @Nullable Browser listening;
    private static @Nullable Playwright playwright;

    private Chromium() {}

    /** The browser, started once for all tests. It has no microphone. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = start(List.of());
        }
        return browser;
    }

    /** A browser whose microphone hears a file over and over, see {@link Sound}, and may always be used. */
    static synchronized Browser listening() {
        if (listening == null) {
            listening = start(List.of(
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream",
                    "--use-file-for-fake-audio-capture=" + Sound.file(),
                    "--autoplay-policy=no-user-gesture-required"));
        }
        return listening;
    }

    private static void refuseWhenMissing() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            String says = missing.get() + ". Install it, or name it as CONTRIBUTING.md says, to run the browser tests.";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(says);
            }
            Assumptions.abort(says);
        }
    }

    private static Path chromium() {
        return Path.of(System.getProperty("debrief.chromium", "/usr/bin/chromium"));
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("node", "node.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path driver() {
        return Path.of(System.getProperty("playwright.cli.dir", "no-driver-named"));
    }

    private static Optional<String> missing() {
        if (!Files.isExecutable(chromium())) {
            return Optional.of("Chromium is not at " + chromium());
        }
        if (node().isEmpty()) {
            return Optional.of("Node is not on the path");
        }
        if (!Files.exists(driver().resolve("cli.js")) && !Files.exists(driver().resolve("package/cli.js"))) {
            return Optional.of("The npm package playwright-core is not where -Dplaywright.cli.dir says");
        }
        return Optional.empty();
    }

    private static Browser start(List<String> more) {
        refuseWhenMissing();
        // A computer that is busy with other things shows the same pages, later.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        List<String> arguments = new ArrayList<>(List.of(
                "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        arguments.addAll(more);
        return driven().chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(arguments));
    }

    private static synchronized Playwright driven() {
        if (playwright == null) {
            // Playwright for Java expects the npm package in a folder of that name.
            if (!Files.exists(driver().resolve("package"))) {
                System.setProperty("playwright.cli.dir", linked(driver()).toString());
            }
            Map<String, String> environment = new HashMap<>();
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            node().ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
            Playwright fresh = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
            playwright = fresh;
        }
        return playwright;
    }

    private static Path linked(Path npm) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "playwright-driver"))
                    .toAbsolutePath();
            Path link = folder.resolve("package");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, npm.toAbsolutePath());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The driver could not be linked from " + Arrays.asList(npm), e);
        }
    }
}

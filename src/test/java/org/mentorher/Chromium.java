package org.mentorher;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser installed on this machine. Without one the browser tests are skipped, except where CI is set: there they fail. */
final class Chromium {
    final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    private static Chromium running;

    /** One for all tests of this JVM; it ends with its driver, and the driver when this JVM's end of the pipe closes. */
    static Chromium open() {
        if (running == null) running = launched();
        return running;
    }

    private static Chromium launched() {
        // the one without windows needs the least time
        var path = Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .map("/usr/bin/"::concat)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (System.getenv("CI") == null) {
            assumeTrue(path.isPresent(), "browser tests are skipped: no Chromium on this machine");
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path.orElseThrow(() -> new AssertionError("no Chromium on this machine")))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))));
    }
}

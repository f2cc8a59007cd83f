package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, without JavaScript, on a phone's width too. */
@QuarkusTest
class PagesTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    String root;

    @Inject
    Database database;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void pages_hold_wcag_in_light_and_dark_and_at_320_pixels() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var context = chromium.browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme));
                    var page = context.newPage()) {
                for (var path : new String[] {"", "pledge/confirm/unknown"}) {
                    page.setViewportSize(1280, 800);
                    page.navigate(root + path);
                    shoot(
                            page,
                            (path.isEmpty() ? "home" : "unknown-link") + "-"
                                    + scheme.name().toLowerCase());
                    assertThat(new AxeBuilder(page)
                                    .withTags(java.util.List.of(
                                            "wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                                    .analyze()
                                    .getViolations())
                            .isEmpty();
                    page.setViewportSize(320, 640);
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(320);
                }
            }
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("local.base"), "target/screens", name + ".png"))
                .setFullPage(true));
    }
}

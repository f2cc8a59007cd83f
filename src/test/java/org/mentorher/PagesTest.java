package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
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

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void a_leader_confirms_with_the_mailed_link_and_without_javascript() {
        var address = "noor" + System.nanoTime() + "@tidewater.example";
        var input = pledge("Noor van der Berg-Haddad", address, 3);
        input.put("statement", "Somebody opened a door for me. I am holding it open.");
        post(null, "/api/pledges", input).statusCode(202);
        var link = Pattern.compile("/pledge/confirm/\\S+")
                .matcher(
                        Mailbox.await(address, "Confirm your #MentorHer pledge").text());
        assertThat(link.find()).isTrue();
        try (var context = chromium.browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(375, 740));
                var page = context.newPage()) {
            page.navigate(root + link.group().substring(1));
            assertThat(page.locator("h1")).hasText("One step left");
            assertThat(page.locator("dl")).containsText("Noor van der Berg-Haddad");
            shoot(page, "confirm-phone");
            get(null, "/api/pledges").body("items.size()", is(0));
            page.locator("main button").click();
            assertThat(page.locator("h1")).hasText("Thank you, Noor van der Berg-Haddad");
            shoot(page, "confirmed-phone");
        }
        get(null, "/api/pledges").body("items.size()", is(1));
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

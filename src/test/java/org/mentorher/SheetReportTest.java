package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.sheets.SheetMatching;
import org.mentorher.matching.sheets.Source;
import org.mentorher.matching.sheets.Terms;

/** The page of a matching from spreadsheets, opened from the disk as whoever gets it by mail does. */
class SheetReportTest {
    private static final String[] FIELDS = {"finance.accounting", "technology.support", "health.nursing", "law"};

    @TempDir
    Path folder;

    @Test
    void the_page_holds_wcag_and_fits_a_phone_and_asks_for_nothing() throws IOException {
        match();
        var chromium = Chromium.open();
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var context = chromium.browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme));
                    var page = context.newPage()) {
                look(page);
            }
        }
    }

    private void look(Page page) {
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        var address = folder.resolve("report.html").toUri().toString();
        page.setViewportSize(1280, 800);
        page.navigate(address);
        assertThat(page.locator("h1").textContent()).isEqualTo("20 of 60 mentees have a mentor");
        assertThat(page.locator(".bars li").count()).isGreaterThan(6);
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations())
                    .isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        assertThat(asked).hasSize(1);
    }

    private void match() throws IOException {
        var mentors = new StringBuilder("id,seniority,fields,languages,timeZone,seats,formats\n");
        for (int row = 0; row < 10; row++) {
            mentors.append("a%d,%d,%s,en,Africa/Nairobi,2,VIDEO\n".formatted(row, 2 + row % 4, FIELDS[row % 2]));
        }
        var mentees = new StringBuilder("id,seniority,field,languages,timeZone,formats\n");
        for (int row = 0; row < 60; row++) {
            var language = row % 6 == 0 ? "fr" : "en";
            mentees.append("b%d,0,%s,%s,Europe/Paris,VIDEO\n".formatted(row, FIELDS[row % 4], language));
        }
        SheetMatching.run(
                source("mentors.csv", mentors),
                source("mentees.csv", mentees),
                new Terms(Method.STABLE, Policy.DEFAULT, 1, false, Instant.parse("2026-11-22T12:00:00Z")),
                folder.resolve("matches.csv"),
                (phase, done, all) -> {});
    }

    private static Source source(String name, CharSequence text) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Source(name, new ByteArrayInputStream(bytes), bytes.length);
    }
}

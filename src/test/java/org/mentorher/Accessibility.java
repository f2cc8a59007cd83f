package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Holds a page to WCAG 2.2 AA: by axe, at the narrowest width and zoomed in without scrolling sideways, and without motion
 * for whoever wants none.
 */
final class Accessibility {
    /**
     * Lets a page define axe. A browser context has it from its beginning, because sending axe to each page takes longer than
     * most checks; and it is a function, because most pages are never checked and would define it for nothing.
     */
    static final String AXE = "window.defineAxe = function () {" + script() + "\n};";

    /** What axe finds wrong, a line each; it describes nothing else, which would take as long as finding it. */
    private static final String VIOLATIONS = """
            () => (window.axe || window.defineAxe(), window.axe).run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
                elementRef: false
            }).then(found => found.violations
                .map(v => v.id + ': ' + v.nodes.map(node => node.html).join(' '))
                .join('\\n'))""";
    /** Whether nothing on the page moves by itself or when its state changes. */
    private static final String STILL = """
            [...document.querySelectorAll('*')].map(e => getComputedStyle(e))
                .every(s => s.animationName === 'none' && s.transitionDuration.split(',').every(d => parseFloat(d) === 0))""";

    private static final int NARROWEST = 320;

    private final Page page;

    private Accessibility(Page page) {
        this.page = page;
    }

    /** @param page of a context that began with {@link #AXE} */
    static Accessibility of(Page page) {
        return new Accessibility(page);
    }

    /** Checks the page as it is now; the window is as wide afterwards as before. */
    void holds() {
        assertThat((String) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
        assertThat((boolean) page.evaluate(STILL)).as(page.url() + " moves").isTrue();
        var size = page.viewportSize();
        holdsItsWidth(NARROWEST, 640, "pixels wide");
        // what a desk has left of its width at 200 %
        holdsItsWidth(Reader.DESK / 2, 400, "pixels wide, zoomed in");
        page.setViewportSize(size.width, size.height);
    }

    private void holdsItsWidth(int width, int height, String how) {
        page.setViewportSize(width, height);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s %d %s", page.url(), width, how)
                .isLessThanOrEqualTo(width);
    }

    private static String script() {
        try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

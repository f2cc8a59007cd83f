package org.mentorher;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person at one browser with a session of its own, signed in through the real identity server. */
public final class Reader implements AutoCloseable {
    /** Whether screens are shown in all ways, or in two that differ in everything. */
    static final boolean ALL = "all".equals(System.getProperty("screens"));

    private static final int PHONE = 375;
    /** Pixels that a window at a desk is wide. */
    static final int DESK = 1280;

    private static final String SIGNED_IN = "/signed-in";
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private final String root;
    private final BrowserContext context;
    public final Page page;

    private Reader(Chromium chromium, String root, Browser.NewContextOptions options) {
        this.root = root.replaceFirst("/$", "");
        context = chromium.browser.newContext(options);
        context.addInitScript(Accessibility.AXE);
        page = context.newPage();
    }

    /** At a desk, with a browser that asks for English. */
    public static Reader atDesk(Chromium chromium, String root) {
        return new Reader(chromium, root, options().setViewportSize(DESK, 800));
    }

    /** On a phone, with a browser that asks for English. */
    public static Reader onPhone(Chromium chromium, String root) {
        return new Reader(chromium, root, options().setViewportSize(PHONE, 740));
    }

    /** On a phone whose browser runs no scripts. */
    public static Reader withoutScripts(Chromium chromium, String root) {
        return new Reader(chromium, root, options().setViewportSize(PHONE, 740).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Africa/Nairobi")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Opens a page of ours by its path. */
    public Reader go(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Is signed in as one of the cast: with a session that is open already, else with name and password. */
    public Reader signIn(String who) {
        var session = SESSIONS.get(root + who);
        if (session != null) {
            context.addCookies(session);
            if (isSignedIn()) return this;
            // it is over meanwhile: the clock was put forward, or somebody signed out
            context.clearCookies();
        }
        signInAnew(who);
        SESSIONS.put(
                root + who,
                context.cookies(root).stream()
                        .filter(cookie -> cookie.name.startsWith("q_session"))
                        .toList());
        return this;
    }

    /** Asks without opening a page, which takes several times as long. */
    private boolean isSignedIn() {
        var answer =
                context.request().get(root + SIGNED_IN, RequestOptions.create().setMaxRedirects(0));
        try {
            return answer.ok();
        } finally {
            answer.dispose();
        }
    }

    /** Signs in with name and password as one of the cast, whose passwords all end in -demo. */
    public Reader signInAnew(String who) {
        go("/sign-in?to=" + SIGNED_IN);
        page.locator("#username").fill(who);
        page.locator("#password").fill(who + "-demo");
        page.locator("#kc-login").click();
        page.waitForURL(root + SIGNED_IN);
        return this;
    }

    /** Presses the button of this name. */
    public Reader press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Follows the link of this name. */
    public Reader follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Fills in the field of this label. */
    public Reader fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    /** Chooses {@code es} or {@code en} with the switch at the foot of the page. */
    public Reader language(String language) {
        page.locator("footer button[lang=" + language + "]").click();
        return this;
    }

    /** Writes what the page looks like now to {@code target/screens/}. */
    public Reader shoot(String name) {
        // nobody looks at them there
        if (System.getenv("CI") != null && !ALL) return this;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("local.base"), "target/screens", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Holds the page as it is now to {@link Accessibility}. */
    public Reader accessible() {
        Accessibility.of(page).holds();
        return this;
    }

    /**
     * Checks and shows a page in Spanish, dark, on a phone, and in English, light, at a desk. Ends as the latter at the same
     * address. With {@code -Dscreens=all} it is shown in all eight ways.
     *
     * @param name how the screens are called
     */
    public Reader everyWay(String name, String path) {
        for (var language : List.of("es", "en")) {
            speak(language);
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                var chosen = language.equals("es") == (scheme == ColorScheme.DARK);
                if (!chosen && !ALL) continue;
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(language.equals("es") ? PHONE : DESK, 800);
                go(path);
                if (chosen) accessible();
                shoot(name + "-" + language + "-" + scheme.name().toLowerCase());
                if (!ALL) continue;
                page.setViewportSize(language.equals("es") ? DESK : PHONE, 800);
                shoot(name + "-" + language + "-" + scheme.name().toLowerCase() + "-too");
            }
        }
        page.setViewportSize(DESK, 800);
        return this;
    }

    /** From now on reads the pages in this language, as if it had been chosen at their foot. */
    private void speak(String language) {
        context.addCookies(List.of(new Cookie("language", language).setUrl(root)));
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identity server's pages look like ours and speak the language that the reader chose here. */
@QuarkusTest
class ThemePagesTest extends BrowserTest {
    private static final String SIGN_IN = "/sign-in?to=/signed-in";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_page_for_signing_in_is_ours_in_every_way(String language) {
        try (var reader = atDesk()) {
            choose(reader, language).go(SIGN_IN);
            assertThat(reader.page.locator("#kc-header-wrapper")).hasText("MentorHer");
            assertThat(reader.page.locator("html")).hasAttribute("lang", language);
            assertThat(reader.page.locator("h1")).hasText(language.equals("es") ? "Entra en tu cuenta" : "Sign in");
            everyWay(reader, "theme-sign-in-" + language);
            reader.page.locator("#username").fill(Cast.BAO);
            reader.page.locator("#password").fill("wrong");
            reader.page.locator("#kc-login").click();
            assertThat(reader.page.locator("#input-error-username"))
                    .hasText(
                            language.equals("es")
                                    ? "El nombre o la contraseña no es correcto."
                                    : "The name or the password is not right.");
            everyWay(reader, "theme-sign-in-wrong-" + language);
            reader.page.locator("#password").fill(Cast.BAO + "-demo");
            reader.page.locator("#kc-login").click();
            assertThat(reader.page.locator("html")).hasAttribute("lang", language);
            assertThat(reader.page.locator("h1")).hasText(language.equals("es") ? "Has entrado" : "You are signed in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void so_are_the_pages_around_it(String language) {
        try (var reader = atDesk()) {
            choose(reader, language).go(SIGN_IN);
            var signIn = reader.page.url();
            reader.page.locator("#kc-registration a").click();
            reader.page.locator("#kc-register-form").waitFor();
            everyWay(reader, "theme-register-" + language);
            reader.page.locator("#username").fill("zoe");
            reader.page.locator("#kc-register-form [type=submit]").click();
            reader.page.locator("#input-error-email").waitFor();
            everyWay(reader, "theme-register-wrong-" + language);

            reader.go(SIGN_IN).page.locator("a[href*=reset-credentials]").click();
            reader.page.locator("#kc-reset-password-form").waitFor();
            everyWay(reader, "theme-forgot-" + language);
            reader.page.locator("#username").fill(Cast.BAO);
            reader.page.locator("#kc-form-buttons").click();
            reader.page.locator(".notice").waitFor();
            everyWay(reader, "theme-forgot-sent-" + language);

            reader.page.navigate(signIn.replaceFirst("client_id=[^&]*", "client_id=nobody"));
            assertThat(reader.page.locator("#kc-error-message")).isVisible();
            everyWay(reader, "theme-error-" + language);
        }
    }

    @Test
    void a_browser_that_asks_for_spanish_gets_it_without_choosing() {
        try (var browser = Chromium.open()
                .browser
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("es-MX"))) {
            var page = browser.newPage();
            page.navigate(root.replaceFirst("/$", "") + SIGN_IN);
            assertThat(page.locator("h1")).hasText("Entra en tu cuenta");
        }
    }

    @Test
    void what_is_chosen_here_counts_more_than_what_the_browser_asks_for_and_can_be_changed_there() {
        try (var reader = onPhone()) {
            choose(reader, "es").go(SIGN_IN);
            assertThat(reader.page.locator("h1")).hasText("Entra en tu cuenta");
            reader.page
                    .locator("#login-select-toggle")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("English"));
            assertThat(reader.page.locator("h1")).hasText("Sign in");
        }
    }

    @Test
    void a_password_can_be_looked_at() {
        try (var reader = onPhone()) {
            reader.go(SIGN_IN);
            reader.page.locator("#password").fill("a password");
            reader.press("Show password");
            assertThat(reader.page.locator("#password")).hasAttribute("type", "text");
            reader.shoot("theme-password-shown").press("Hide password");
            assertThat(reader.page.locator("#password")).hasAttribute("type", "password");
        }
    }

    @Test
    void the_theme_is_made_of_the_same_tokens() throws IOException {
        var ours = tokens("src/main/resources/META-INF/resources/style.css");
        assertFalse(ours.isEmpty());
        assertEquals(ours, tokens("src/main/keycloak/themes/mentorher/login/resources/css/login.css"));
    }

    private static List<String> tokens(String css) throws IOException {
        return Pattern.compile("(--[a-z0-9-]+): ([^;]+);")
                .matcher(Files.readString(Path.of(System.getProperty("local.base"), css)))
                .results()
                .map(token -> token.group())
                .toList();
    }

    private static Reader choose(Reader reader, String language) {
        reader.go("/").language(language);
        // the next page must not be asked for before the choice has arrived
        assertThat(reader.page.locator("html")).hasAttribute("lang", language);
        return reader;
    }

    /** Ends as it began: light, at a desk. */
    private static void everyWay(Reader reader, String name) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            reader.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var screen = name + "-" + scheme.name().toLowerCase();
            reader.page.setViewportSize(375, 740);
            reader.shoot(screen + "-phone");
            reader.page.setViewportSize(1280, 800);
            reader.accessible().shoot(screen);
        }
    }
}

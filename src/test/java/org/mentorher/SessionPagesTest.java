package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out through the real identity server, sessions that end, languages and errors. */
@QuarkusTest
class SessionPagesTest extends BrowserTest {
    @Test
    void a_member_signs_in_goes_on_and_signs_out() {
        try (var bao = atDesk()) {
            bao.signInAnew(Cast.BAO);
            assertThat(bao.page.locator("h1")).hasText("You are signed in");
            var cookies = bao.page.context().cookies();
            bao.press("Sign out");
            assertThat(bao.page.locator("h1")).hasText("You are signed out");
            // a copy of the cookie opens nothing any more
            bao.page
                    .context()
                    .addCookies(cookies.stream()
                            .filter(c -> c.name.equals("q_session"))
                            .toList());
            bao.go("/");
            assertThat(bao.page.getByText("Sign in")).isVisible();
            bao.go("/signed-in");
            assertThat(bao.page.locator("#kc-login")).isVisible();
        }
    }

    @Test
    void a_reader_chooses_spanish_and_it_stays() {
        try (var reader = atDesk()) {
            reader.go("/").language("es");
            assertThat(reader.page.locator("html")).hasAttribute("lang", "es");
            reader.go("/nowhere");
            assertThat(reader.page.locator("h1")).hasText("Aquí no hay nada");
            reader.accessible().shoot("not-found-es");
        }
    }

    @Test
    void another_site_is_no_place_to_go_on_to() {
        assertThat(Cast.as(Cast.BAO).redirects().follow(false).get("/nowhere").statusCode())
                .isEqualTo(404);
        try (var bao = atDesk()) {
            bao.signInAnew(Cast.BAO).go("/sign-in?to=//evil.example/");
            assertThat(bao.page.locator(".eyebrow")).hasText("400");
        }
    }

    @Test
    void everything_that_pages_are_made_of_is_accessible() {
        try (var reader = atDesk()) {
            reader.everyWay("styleguide", "/styleguide");
        }
    }

    @Test
    void a_form_sent_after_the_session_has_ended_is_not_lost() {
        try (var bao = atDesk()) {
            bao.signInAnew(Cast.BAO).go("/me/mentee-profile");
            bao.page.locator("[name=headline]").fill("Accountant, \"numbers & people\" <3");
            bao.page.context().clearCookies();
            bao.page.evaluate(
                    "() => { const form = document.querySelector('main form'); form.noValidate = true; form.requestSubmit(); }");
            assertThat(bao.page.locator("h1")).hasText("You were signed out meanwhile");
            bao.accessible().shoot("lapsed");
            var tab = bao.page.context().waitForPage(() -> bao.follow("Sign in in a new tab"));
            tab.locator("#username").fill(Cast.BAO);
            tab.locator("#password").fill("bao-demo");
            tab.locator("#kc-login").click();
            assertThat(tab.locator("h1")).hasText("You are signed in");
            tab.close();
            bao.press("Send it again");
            assertThat(bao.page.locator("[name=headline]")).hasValue("Accountant, \"numbers & people\" <3");
            assertThat(bao.page.locator(".summary")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/_static/htmx.org/2.0.2/dist/htmx.min.js",
                "/sign-in",
                "/nowhere",
                "/api/fields"
            })
    void every_answer_carries_the_headers_that_keep_a_browser_safe(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Referrer-Policy", is("no-referrer"))
                .header("Cache-Control", notNullValue());
    }

    @Test
    void style_and_scripts_are_kept_by_the_browser_until_they_change() {
        var style = given().get("/").htmlPath().getString("html.head.link[1].@href");
        assertThat(style).matches("/style.css\\?v=[0-9a-f]+");
        given().get(style).then().statusCode(200).header("Cache-Control", containsString("max-age=86400"));
    }
}

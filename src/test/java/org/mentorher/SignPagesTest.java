package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leaders sign in a browser: step by step, by mail or with their account. */
@QuarkusTest
class SignPagesTest extends BrowserTest {
    private static final String NAME = "Noor van der Berg-Haddad";
    private static final String WORDS = "Somebody opened a door for me. I am holding it open.";

    @Inject
    TestClock clock;

    @AfterEach
    void it_is_now_and_nothing_is_left_to_do() {
        Eventually.holds(() -> assertThat(database.count("account_order where done_at is null"))
                .isZero());
        clock.reset();
    }

    @Test
    void a_visitor_signs_and_confirms_on_a_phone_without_javascript() {
        var address = fresh("noor");
        try (var noor = withoutScripts()) {
            noor.go("/pledge").press("Start");
            noor.page.locator("#field-name").fill("Noor");
            noor.language("es");
            assertThat(noor.page.locator("html")).hasAttribute("lang", "es");
            assertThat(noor.page.locator("#field-name")).hasValue("Noor");
            assertThat(noor.page.url()).isEqualTo(root + "pledge?lang=es");
            noor.language("en");
            who(noor, address);
            role(noor);
            seats(noor, "3 seats");
            conduct(noor);
            words(noor);
            heading(noor, "Check your answers");
            assertThat(noor.page.locator(".answered")).containsText(NAME);
            assertThat(noor.page.locator(".answered")).containsText("Senior vice president");
            assertThat(noor.page.url()).isEqualTo(root + "pledge");
            noor.language("es").language("en");
            heading(noor, "Check your answers");
            noor.press("Sign the #MentorHer pledge");
            heading(noor, "Check your mail");
            assertThat(noor.page.locator("main")).containsText(address);
            noor.shoot("sign-sent-phone");
            get(null, "/api/pledges").body("items.size()", is(0));

            var link = link(address);
            noor.go(link);
            heading(noor, "One step left");
            assertThat(noor.page.locator("dl")).containsText(NAME);
            noor.shoot("confirm-phone");
            get(null, "/api/pledges").body("items.size()", is(0));
            noor.press("Sign the #MentorHer pledge");
            heading(noor, "Thank you, " + NAME);
            noor.shoot("thanks-phone");
            var token = link.substring("/pledge/confirm/".length());
            assertThat(noor.page.url()).doesNotContain(token);
            assertThat(noor.page.content()).doesNotContain(token).doesNotContain(address);
        }
        get(null, "/api/pledges")
                .body("items.size()", is(1))
                .body("items[0].name", is(NAME))
                .body("items[0].title", is("Managing partner"))
                .body("items[0].organisation", is("Tidewater & Sons"))
                .body("items[0].seniority", is("SVP"))
                .body("items[0].seats.promised", is(3))
                .body("items[0].conduct.policyUrl", is("https://tidewater.example/policy"))
                .body("items[0].statement", is(WORDS));
    }

    @Test
    void mistakes_are_named_on_top_and_beside_and_nothing_typed_is_lost() {
        try (var noor = onPhone()) {
            noor.go("/pledge").press("Start").press("Continue");
            complained(noor, "name", "email");
            assertThat(noor.page.locator(".summary")).isFocused();
            noor.fill("Name", NAME).fill("E-mail address", "noor@").press("Continue");
            complained(noor, "email");
            assertThat(noor.page.locator("#field-name")).hasValue(NAME);
            assertThat(noor.page.locator("#field-email")).hasValue("noor@");
            noor.accessible().shoot("sign-mistake-phone");
            noor.follow("E-mail address: must be one e-mail address such as name@example.org");
            assertThat(noor.page.locator("#field-email")).isFocused();
            who(noor, fresh("noor"));

            noor.fill("Title", "https://tidewater.example").press("Continue");
            complained(noor, "title", "organisation", "seniority");
            assertThat(noor.page.locator("#field-title")).hasValue("https://tidewater.example");
            role(noor);

            noor.press("Continue");
            complained(noor, "seats");
            seats(noor, "1 seat");

            noor.page.locator("[name='conduct.respect']").check();
            noor.fill("policy", "tidewater.example/policy").press("Continue");
            complained(noor, "conduct.equalAccess", "conduct.policyUrl");
            assertThat(noor.page.locator("[name='conduct.respect']")).isChecked();
            noor.accessible().shoot("sign-conduct-mistake-phone");
            conduct(noor);

            noor.fill("Statement", "x".repeat(501)).press("Continue");
            complained(noor, "statement");
            assertThat(noor.page.locator("#field-statement")).hasValue("x".repeat(501));
            words(noor);
            heading(noor, "Check your answers");
        }
        assertThat(database.count("pledge")).isZero();
    }

    @Test
    void going_back_and_changing_keeps_every_answer() {
        try (var noor = atDesk()) {
            noor.go("/pledge").press("Start");
            who(noor, fresh("noor"));
            noor.fill("Title", "Managing").press("Back");
            assertThat(noor.page.locator("#field-name")).hasValue(NAME);
            noor.press("Back");
            heading(noor, "Sign the #MentorHer pledge");
            noor.press("Start");
            assertThat(noor.page.locator("#field-name")).hasValue(NAME);
            noor.press("Continue");
            assertThat(noor.page.locator("#field-title")).hasValue("Managing");
            role(noor);
            seats(noor, "2 seats");
            conduct(noor);
            words(noor);

            noor.press("Change Seats");
            assertThat(noor.page.getByLabel("2 seats")).isChecked();
            seats(noor, "4 seats");
            heading(noor, "Check your answers");
            assertThat(noor.page.locator(".answered")).containsText("4 seats");
            assertThat(noor.page.locator(".answered")).containsText(WORDS);
            noor.press("Change Name").fill("Name", "").press("Continue");
            complained(noor, "name");
            noor.fill("Name", "Noor Haddad").press("Continue");
            assertThat(noor.page.locator(".answered")).containsText("Noor Haddad");
            noor.press("Back");
            assertThat(noor.page.locator("#field-statement")).hasValue(WORDS);
            noor.press("Continue");
            heading(noor, "Check your answers");
            // the browser's own button
            noor.page.goBack();
            assertThat(noor.page.locator("#field-statement")).hasValue(WORDS);
            noor.page.goForward();
            heading(noor, "Check your answers");
        }
    }

    @Test
    void a_member_signs_at_once_and_once() {
        var own = Cast.email(AMINA);
        try (var amina = atDesk()) {
            amina.signIn(AMINA).go("/pledge").press("Start");
            assertThat(amina.page.locator("#field-name")).not().hasValue("");
            assertThat(amina.page.locator("#field-email")).hasCount(0);
            assertThat(amina.page.locator("main")).containsText(own);
            amina.fill("Name", "Amina Otieno").press("Continue");
            role(amina);
            seats(amina, "1 seat");
            conduct(amina);
            words(amina);
            amina.accessible().shoot("sign-check-member");
            // in another tab it is signed meanwhile
            String id = post(AMINA, "/api/pledges", pledge("Amina Otieno", own, 1))
                    .statusCode(201)
                    .extract()
                    .path("id");
            amina.press("Sign the #MentorHer pledge");
            heading(amina, "You have signed already");
            amina.accessible().shoot("sign-already");
            put(AMINA, "/api/pledges/" + id + "/withdrawal", null).statusCode(200);
            amina.go("/pledge").press("Start").fill("Name", "Amina Otieno").press("Continue");
            role(amina);
            seats(amina, "1 seat");
            conduct(amina);
            words(amina);
            amina.press("Sign the #MentorHer pledge");
            heading(amina, "Thank you, Amina Otieno");
            amina.accessible().shoot("thanks-member");
            amina.go("/pledge");
            heading(amina, "You have signed already");
        }
        get(null, "/api/pledges").body("items.size()", is(1)).body("items[0].name", is("Amina Otieno"));
        assertThat(database.count("outbox_mail where key like 'pledge-confirmation:%'"))
                .isZero();
    }

    @Test
    void who_signs_in_on_the_way_keeps_what_was_typed() {
        var own = Cast.email(AMINA);
        try (var amina = atDesk().go("/pledge").press("Start")) {
            who(amina, own);
            var door = amina.page.context().waitForPage(() -> amina.follow("Sign in in a new tab"));
            door.locator("#username").fill(AMINA);
            door.locator("#password").fill(AMINA + "-demo");
            door.locator("#kc-login").click();
            assertThat(door.locator("main")).containsText("go on in the other one");
            door.close();
            role(amina);
            seats(amina, "1 seat");
            conduct(amina);
            words(amina);
            heading(amina, "Check your answers");
            assertThat(amina.page.locator(".answered")).containsText(NAME);
            amina.press("Sign the #MentorHer pledge");
            heading(amina, "Thank you, " + NAME);
        }
        get(null, "/api/pledges").body("items.size()", is(1)).body("items[0].name", is(NAME));
    }

    @Test
    void a_known_and_an_unknown_address_see_the_same_page() {
        var known = fresh("known");
        var unknown = fresh("fresh");
        post(null, "/api/pledges", pledge("Noor", known, 1)).statusCode(202);
        post(null, "/api/pledge-confirmations", Map.of("token", link(known).substring("/pledge/confirm/".length())))
                .statusCode(200);
        assertThat(signs(known).replace(known, "x")).isEqualTo(signs(unknown).replace(unknown, "x"));
        // again does no harm
        signs(unknown);
        assertThat(database.count("outbox_mail where key like 'pledge-confirmation:%'"))
                .isEqualTo(2);
    }

    @Test
    void what_comes_with_answers_missing_is_asked_for() {
        var page = given().header("Sec-Fetch-Site", "same-origin")
                .formParam("name", NAME)
                .formParam("seats", "many")
                .post("/pledge/signature")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("Who are you?").contains("value=\"many\"");
        assertThat(database.count("pledge")).isZero();
    }

    @Test
    void steps_are_not_counted_as_changes_and_signing_is() {
        try {
            var minute = clock.instant().getEpochSecond() / 60;
            for (int i = 0; i < 2; i++) {
                database.execute("insert into rate_count values ('visitor:127.0.0.0', " + (minute + i)
                        + ", 1000000) on conflict (scope, minute) do update set calls = 1000000");
            }
            given().header("Sec-Fetch-Site", "same-origin")
                    .formParam("go", "next")
                    .post("/pledge")
                    .then()
                    .statusCode(200);
            given().header("Sec-Fetch-Site", "same-origin")
                    .formParam("name", NAME)
                    .post("/pledge/signature")
                    .then()
                    .statusCode(429);
        } finally {
            database.execute("truncate rate_count");
        }
    }

    @Test
    void a_mistyped_address_is_corrected() {
        var wrong = fresh("nor");
        var right = fresh("noor");
        try (var noor = atDesk()) {
            noor.go("/pledge").press("Start");
            who(noor, wrong);
            role(noor);
            seats(noor, "3 seats");
            conduct(noor);
            words(noor);
            noor.press("Sign the #MentorHer pledge").press("Correct the address");
            assertThat(noor.page.locator("#field-email")).hasValue(wrong);
            noor.fill("E-mail address", right).press("Continue");
            noor.press("Sign the #MentorHer pledge");
            assertThat(noor.page.locator("main")).containsText(right);
        }
        Mailbox.await(right, "Confirm your #MentorHer pledge");
    }

    @Test
    void links_that_open_nothing_say_what_to_do() {
        var address = fresh("late");
        try (var reader = atDesk()) {
            reader.everyWay("link-unknown", "/pledge/confirm/unknown");
            heading(reader, "We do not know this link");

            post(null, "/api/pledges", pledge("Noor", address, 1)).statusCode(202);
            var link = link(address);
            reader.go(link);
            heading(reader, "One step left");
            clock.forward(Duration.ofDays(8));
            reader.press("Sign the #MentorHer pledge");
            heading(reader, "This link has lapsed");
            reader.go(link);
            heading(reader, "This link has lapsed");
            reader.accessible().shoot("link-lapsed");
            reader.follow("Sign the pledge");
            heading(reader, "Sign the #MentorHer pledge");
            clock.reset();

            reader.go(link).press("Sign the #MentorHer pledge");
            heading(reader, "Thank you, Noor");
            reader.go(link);
            heading(reader, "Thank you, Noor");
            assertThat(reader.page.locator("main form")).hasCount(0);
            String id = get(null, "/api/pledges").extract().path("items[0].id");
            put(CARMEN, "/api/pledges/" + id + "/removal", Map.of("reason", "Somebody else signed."))
                    .statusCode(200);
            reader.go(link);
            heading(reader, "This pledge has ended");
            reader.go("/pledge/thanks/" + id);
            assertThat(reader.page.locator(".eyebrow")).hasText("404");
        }
    }

    @Test
    void thanks_pass_on_the_public_page_and_nothing_else() {
        var id = signed();
        try (var noor = atDesk()) {
            noor.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            noor.go("/pledge/thanks/" + id);
            var text = noor.page.locator("#share-text").inputValue();
            assertThat(text).contains("#MentorHer").contains("3 seats").endsWith("/pledges/" + id);
            noor.press("Copy");
            assertThat(noor.page.locator("[role=status]")).hasText("Copied");
            assertThat(noor.page.evaluate("navigator.clipboard.readText()")).isEqualTo(text);
            for (var link : noor.page.locator(".shares a").all()) {
                assertThat(link.getAttribute("href")).contains("%2Fpledges%2F" + id);
            }
            assertThat((int) noor.page.evaluate("document.querySelector('.share img').naturalWidth"))
                    .isEqualTo(1200);
            noor.everyWay("thanks", "/pledge/thanks/" + id);
        }
        try (var noor = withoutScripts()) {
            noor.go("/pledge/thanks/" + id);
            assertThat(noor.page.locator("[data-copy]")).isHidden();
        }
    }

    @Test
    void every_step_is_good_to_look_at_in_both_languages() {
        var address = fresh("pending");
        post(null, "/api/pledges", pledge(NAME, address, 3)).statusCode(202);
        var link = link(address);
        try (var noor = atDesk()) {
            noor.everyWay("sign-start", "/pledge").everyWay("confirm", link);
            for (var language : List.of("es", "en")) {
                var spanish = language.equals("es");
                noor.go("/pledge").language(language).go("/pledge");
                var next = spanish ? "Continuar" : "Continue";
                noor.press(spanish ? "Empezar" : "Start");
                look(noor, "who-" + language);
                fields(noor, Map.of("name", NAME, "email", fresh("noor"))).press(next);
                fields(noor, Map.of("title", "Managing partner", "organisation", "Tidewater & Sons"));
                noor.page.locator("#field-seniority").selectOption("SVP");
                look(noor, "role-" + language);
                noor.press(next);
                noor.page.locator("[name=seats][value='3']").check();
                look(noor, "seats-" + language);
                noor.press(next).press(next);
                look(noor, "conduct-mistake-" + language);
                noor.page.locator("[name='conduct.respect']").check();
                noor.page.locator("[name='conduct.equalAccess']").check();
                noor.press(next);
                fields(noor, Map.of("statement", WORDS + "\n\nFor as long as it takes."));
                look(noor, "words-" + language);
                noor.press(next);
                look(noor, "check-" + language);
                noor.page.locator("main form .actions button").first().click();
                look(noor, "sent-" + language);
            }
        }
    }

    private static void look(Reader reader, String name) {
        var spanish = name.endsWith("-es");
        var scheme = spanish ? ColorScheme.DARK : ColorScheme.LIGHT;
        reader.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(scheme));
        reader.page.setViewportSize(spanish ? 375 : 1280, 800);
        reader.accessible().shoot("sign-" + name + "-" + scheme.name().toLowerCase());
    }

    private static Reader fields(Reader reader, Map<String, String> values) {
        values.forEach((name, value) -> reader.page.locator("#field-" + name).fill(value));
        return reader;
    }

    private static void who(Reader reader, String address) {
        reader.fill("Name", NAME).fill("E-mail address", address).press("Continue");
        heading(reader, "What do you do?");
    }

    private static void role(Reader reader) {
        reader.fill("Title", "Managing partner").fill("Organisation", "Tidewater & Sons");
        reader.page.getByLabel("Seniority").selectOption("SVP");
        reader.press("Continue");
        heading(reader, "How many seats do you promise?");
    }

    private static void seats(Reader reader, String seats) {
        reader.page.getByLabel(seats).check();
        reader.press("Continue");
    }

    private static void conduct(Reader reader) {
        heading(reader, "How will you treat people?");
        reader.page.locator("[name='conduct.respect']").check();
        reader.page.locator("[name='conduct.equalAccess']").check();
        reader.fill("policy", "https://tidewater.example/policy").press("Continue");
    }

    private static void words(Reader reader) {
        heading(reader, "Why do you sign?");
        reader.fill("Statement", WORDS).press("Continue");
    }

    private static void heading(Reader reader, String text) {
        assertThat(reader.page.locator("h1")).hasText(text);
    }

    /** Each field is named on top, in this order, and beside. */
    private static void complained(Reader reader, String... fields) {
        assertThat(reader.page.locator(".summary a")).hasCount(fields.length);
        var links = reader.page.locator(".summary a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var field : fields) {
            assertThat(links).contains("#field-" + field);
            assertThat(reader.page.locator("[id='complaint-" + field + "']")).isVisible();
        }
    }

    private static String signs(String address) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("name", NAME)
                .formParam("email", address)
                .formParam("title", "Managing partner")
                .formParam("organisation", "Tidewater & Sons")
                .formParam("seniority", "SVP")
                .formParam("seats", "2")
                .formParam("conduct.respect", "yes")
                .formParam("conduct.equalAccess", "yes")
                .post("/pledge/signature")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String signed() {
        var address = fresh("noor");
        post(null, "/api/pledges", pledge(NAME, address, 3)).statusCode(202);
        return post(
                        null,
                        "/api/pledge-confirmations",
                        Map.of("token", link(address).substring("/pledge/confirm/".length())))
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String link(String address) {
        var link = Pattern.compile("/pledge/confirm/\\S+")
                .matcher(
                        Mailbox.await(address, "Confirm your #MentorHer pledge").text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String fresh(String who) {
        return who + System.nanoTime() + "@tidewater.example";
    }
}

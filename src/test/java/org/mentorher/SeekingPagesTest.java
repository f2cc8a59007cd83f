package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Bao looks for mentors, ranks them, asks, and takes it back: at a desk with the keyboard, and on a phone without scripts. */
@QuarkusTest
class SeekingPagesTest extends BrowserTest {
    @Test
    void whoever_may_not_look_yet_is_told_what_to_do_first() {
        try (var reader = atDesk()) {
            reader.everyWay("mentors-visitor", "/mentors");
            assertThat(reader.page.locator("[aria-current=step] .button")).hasAttribute("href", "/sign-in?to=/mentors");
            reader.signIn(BAO).go("/mentors");
            assertThat(reader.page.locator("[aria-current=step] .button")).hasText("To my mentee profile");
            reader.accessible().shoot("mentors-without-profile");
            // no other door is open either
            reader.go("/requests/new");
            assertThat(reader.page).hasURL(root + "mentors");

            Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
            Cast.put(BAO, "/api/me/mentee-profile/pause", null).statusCode(200);
            reader.go("/mentors");
            assertThat(reader.page.locator("h1")).hasText("Your mentee profile is paused");
            reader.accessible().shoot("mentors-paused");
        }
    }

    @Test
    void a_mentee_narrows_the_list_down_until_nobody_is_left() {
        Cast.mentors(AMINA, 2);
        try (var bao = seeking()) {
            bao.everyWay("mentors", "/mentors");
            assertThat(cards(bao)).hasCount(1);
            assertThat(cards(bao)).containsText("2 free seats");
            assertThat(cards(bao)).containsText("Nobody has asked by name yet");
            bao.page.locator("select[name=language]").selectOption("sw");
            bao.page.locator("select[name=field]").selectOption("finance");
            bao.press("Show mentors");
            assertThat(cards(bao)).hasCount(1);
            assertThat(bao.page.locator("select[name=language]")).hasValue("sw");
            bao.page.locator("select[name=seniority]").selectOption("MANAGER");
            bao.press("Show mentors");
            assertThat(cards(bao)).hasCount(0);
            assertThat(bao.page.locator(".empty h2")).hasText("No mentor with a free seat fits these filters");
            bao.accessible().shoot("mentors-empty");
            bao.follow("Clear all");
            assertThat(cards(bao)).hasCount(1);
            // whatever is not in the list of choices is complained about, and not a failure
            bao.go("/mentors?seniority=QUEEN&field=x&format=TELEPATHY");
            assertThat(bao.page.locator(".summary")).isVisible();
        }
    }

    @Test
    void a_long_list_comes_in_pages_that_keep_the_filters() {
        Cast.mentors(AMINA, 1);
        Cast.mentors(DORA, 1);
        try (var bao = seeking().go("/mentors?field=finance&language=sw&limit=1")) {
            var first = cards(bao).locator("h2").textContent();
            bao.follow("Show more");
            assertThat(bao.page.locator("select[name=field]")).hasValue("finance");
            assertThat(cards(bao)).hasCount(1);
            assertThat(cards(bao).locator("h2")).not().hasText(first);
            assertThat(bao.page.locator("[rel=next]")).hasCount(0);
        }
    }

    @Test
    void whoever_waits_for_a_mentor_is_counted() {
        var amina = Cast.mentors(AMINA, 2);
        Cast.seeks(CARMEN, amina);
        Cast.approved(Cast.seeks(DORA, amina), amina);
        try (var bao = seeking()) {
            bao.go("/mentors/" + amina);
            assertThat(bao.page.locator("main"))
                    .containsText("1 proposal under way · 1 open request names this mentor");
            bao.everyWay("mentor", "/mentors/" + amina);
        }
    }

    @Test
    void mentors_are_ranked_with_the_keyboard_given_reasons_and_asked() {
        var amina = Cast.mentors(AMINA, 2);
        var dora = Cast.mentors(DORA, 1);
        try (var bao = seeking()) {
            bao.go("/mentors/" + amina).press("Put on my list");
            assertThat(bao.page.locator(".notice.good")).hasText("On your list: number 1");
            bao.go("/mentors/" + dora).press("Put on my list");
            assertThat(bao.page.locator(".notice.good")).hasText("On your list: number 2");
            bao.accessible().shoot("mentor-on-list");
            bao.follow("Rank, give reasons and send");
            assertThat(reasons(bao).nth(0)).isVisible();
            reasons(bao).nth(0).fill("She built what I want to build.");
            bao.fill("Message", "I want to lead a team one day.");

            // up with the keyboard alone; what was typed stays, and the keyboard goes on where it was
            ranked(bao).nth(1).getByRole(AriaRole.BUTTON).first().focus();
            bao.page.keyboard().press("Enter");
            assertThat(ranked(bao).nth(0)).hasId("mentor-" + dora);
            assertThat(bao.page.locator("#moved")).containsText("is number 1 now");
            assertThat(reasons(bao).nth(1)).hasValue("She built what I want to build.");
            assertThat(bao.page.getByLabel("Message")).hasValue("I want to lead a team one day.");
            assertThat(bao.page.locator(":focus")).containsText("Move down");
            bao.page.keyboard().press("Enter");
            assertThat(ranked(bao).nth(0)).hasId("mentor-" + amina);
            assertThat(bao.page.locator(":focus")).containsText("Move up");
            bao.page.keyboard().press("Enter");
            assertThat(ranked(bao).nth(0)).hasId("mentor-" + dora);

            // a reason is missing; the page says so before and the server after
            bao.page.locator("form[action='/requests/new']").evaluate("form => form.noValidate = true");
            bao.press("Check before sending");
            assertThat(bao.page.locator(".summary")).containsText("Say in a sentence why you ask for this mentor");
            assertThat(bao.page.getByLabel("Message")).hasValue("I want to lead a team one day.");
            bao.accessible().shoot("request-refused");
            reasons(bao).nth(0).fill("She keeps people safe.");
            bao.everyWay("request-form", "/requests/new"); // leaves the reason unsaved
            reasons(bao).nth(0).fill("She keeps people safe.");
            bao.press("Check before sending");
            assertThat(bao.page.locator("h1")).hasText("Check, then send");
            bao.everyWay("request-check", "/requests/new/check");
            bao.press("Send my request");
            assertThat(bao.page.locator(".notice.good")).hasText("Your request is sent.");
            var names = bao.page.locator("ol.names li");
            assertThat(names).hasCount(2);
            assertThat(names.nth(0)).containsText("She keeps people safe.");
            Cast.get(BAO, "/api/requests")
                    .body("items[0].mentors[0].id", org.hamcrest.Matchers.is(dora))
                    .body("items[0].mentors[1].reason", org.hamcrest.Matchers.is("She built what I want to build."))
                    .body("items[0].message", org.hamcrest.Matchers.is("I want to lead a team one day."))
                    .body("items[0].topics", org.hamcrest.Matchers.contains("leadership"));
            bao.everyWay("request-withdrawal", path(bao.page) + "/withdrawal").follow("No, keep it");
            bao.everyWay("request", path(bao.page));
            bao.everyWay("requests", "/requests");
            // one at a time
            bao.go("/requests/new");
            assertThat(bao.page.locator("h1")).hasText("You have asked already");
            bao.accessible().shoot("request-already").go("/mentors");
            assertThat(bao.page.locator("main .notice")).containsText("You have asked already");
        }
    }

    @Test
    void a_list_outlives_a_sign_out() {
        var amina = Cast.mentors(AMINA, 2);
        try (var bao = seeking()) {
            bao.go("/mentors/" + amina).press("Put on my list").go("/requests/new");
            reasons(bao).nth(0).fill("She built what I want to build.");
            bao.press("Keep and look for mentors");
            assertThat(cards(bao)).containsText("On your list: number 1");
            bao.press("Sign out");
        }
        try (var bao = onPhone().signIn(BAO).go("/requests/new")) {
            assertThat(reasons(bao).nth(0)).hasValue("She built what I want to build.");
            bao.page.getByText("Take off").click();
            assertThat(ranked(bao)).hasCount(0);
            assertThat(bao.page.locator("main .notice")).containsText("You have named nobody, and that is fine");
            bao.accessible().shoot("request-nobody");
        }
    }

    @Test
    void without_scripts_a_mentee_asks_and_takes_it_back() {
        var amina = Cast.mentors(AMINA, 2);
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        try (var bao = withoutScripts(BAO)) {
            bao.go("/mentors");
            cards(bao).getByRole(AriaRole.LINK).first().click();
            bao.press("Put on my list").follow("Rank, give reasons and send");
            assertThat(ranked(bao).first()).hasId("mentor-" + amina);
            reasons(bao).first().fill("She built what I want to build.");
            bao.press("Check before sending").press("Send my request");
            assertThat(bao.page.locator("ol.names li")).hasCount(1);
            bao.follow("Withdraw this request").shoot("request-withdrawal").press("Yes, withdraw it");
            assertThat(bao.page.locator("main .badge")).hasText("Withdrawn");
            // pressing it again does no harm, and a new one can be sent
            bao.go(path(bao.page) + "/withdrawal");
            assertThat(bao.page.locator("main .badge")).hasText("Withdrawn");
            bao.follow("Ask again");
            assertThat(bao.page.locator("h1")).hasText("Ask for a mentor");
        }
    }

    @Test
    void a_request_without_names_is_sent_once_however_often_the_button_is_pressed() {
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        try (var bao = at(BAO)) {
            bao.go("/requests");
            assertThat(bao.page.locator(".empty h2")).hasText("You have not asked for a mentor yet");
            bao.accessible().shoot("requests-empty");
            // nothing was written yet that could be checked
            bao.go("/requests/new/check");
            assertThat(bao.page.locator("h1")).hasText("Ask for a mentor");
            bao.press("Check before sending");
            var second = bao.page.context().newPage();
            second.navigate(bao.page.url());
            bao.press("Send my request");
            var sent = path(bao.page);
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my request"))
                    .click();
            assertThat(path(second)).isEqualTo(sent);
            assertThat(database.count("request")).isEqualTo(1);
            assertThat(database.count("request_draft")).isZero();
        }
    }

    @Test
    void what_changed_in_another_window_is_shown_before_it_is_sent() {
        var amina = Cast.mentors(AMINA, 2);
        try (var bao = seeking()) {
            bao.go("/requests/new").press("Check before sending");
            var second = bao.page.context().newPage();
            second.navigate(root + "requests/new");
            second.getByLabel("Message").fill("I want to lead a team one day.");
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check before sending"))
                    .click();
            bao.press("Send my request");
            assertThat(bao.page.getByRole(AriaRole.ALERT)).containsText("changed in another window");
            assertThat(bao.page.locator("dl")).containsText("I want to lead a team one day.");
            assertThat(database.count("request")).isZero();
            bao.press("Send my request");
            assertThat(database.count("request")).isEqualTo(1);
        }
        assertThat(amina).isNotNull();
    }

    @Test
    void a_mentor_who_left_is_named_and_can_be_taken_off() {
        var amina = Cast.mentors(AMINA, 2);
        try (var bao = seeking()) {
            bao.go("/mentors/" + amina).press("Put on my list").go("/requests/new");
            reasons(bao).nth(0).fill("She built what I want to build.");
            bao.press("Check before sending");
            Cast.put(AMINA, "/api/me/mentor-profile/pause", null).statusCode(200);
            bao.press("Send my request");
            assertThat(bao.page.locator(".summary")).containsText("takes no requests now");
            bao.accessible().shoot("request-mentor-gone");
            bao.page.getByText("Take off").click();
            bao.press("Check before sending").press("Send my request");
            assertThat(bao.page.locator(".notice.good")).hasText("Your request is sent.");
        }
    }

    @Test
    void a_list_holds_five_at_most() {
        var amina = Cast.mentors(AMINA, 2);
        try (var bao = seeking()) {
            bao.go("/mentors/" + amina);
            database.execute("insert into request_draft (member, choices, updated_at, version) select id,"
                    + " (select jsonb_agg(jsonb_build_object('mentor', gen_random_uuid(), 'reason', '')) from generate_series(1, 5)),"
                    + " now(), 1 from member where email = '" + Cast.email(BAO) + "'");
            bao.press("Put on my list");
            assertThat(bao.page.getByRole(AriaRole.ALERT)).containsText("Your list is full");
            bao.accessible().shoot("mentor-list-full");
        }
    }

    @Test
    void what_belongs_to_somebody_else_is_not_there() {
        var request = Cast.seeks(DORA);
        try (var bao = seeking()) {
            for (var path : new String[] {"/requests/" + request, "/requests/" + request + "/withdrawal"}) {
                assertThat(bao.go(path).page.locator(".eyebrow")).hasText("404");
            }
        }
        try (var visitor = atDesk().go("/requests/" + request)) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }

    private Reader seeking() {
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        return at(BAO);
    }

    private static Locator cards(Reader reader) {
        return reader.page.locator(".mentors > .card");
    }

    private static Locator ranked(Reader reader) {
        return reader.page.locator(".ranked > .card");
    }

    private static Locator reasons(Reader reader) {
        return reader.page.locator(".ranked textarea");
    }

    private String path(Page page) {
        return page.url().replaceFirst(root.replaceFirst("/$", ""), "").replaceFirst("\\?.*", "");
    }
}

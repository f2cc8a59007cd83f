package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What comes next for a member, and the two profiles from nothing to the end. */
@QuarkusTest
class MePagesTest extends BrowserTest {
    @Test
    void a_leader_comes_from_nothing_to_an_active_mentor_profile() {
        try (var amina = atDesk();
                var carmen = atDesk()) {
            amina.signIn(AMINA).everyWay("me-new", "/me");
            assertThat(amina.page.locator("h2")).hasText(new String[] {"I want to mentor", "I seek a mentor"});
            amina.follow("Write my mentor profile");
            assertThat(amina.page.locator("#field-timeZone")).hasValue("Africa/Nairobi");
            amina.fill("In one line", "Numbers people, and the people behind them");
            amina.fill("Title", "Chief executive").fill("Organisation", "Northwind Harbour");
            amina.page.locator("#field-seniority").selectOption("C_SUITE");
            pick(amina, "fields", "accounting");
            pick(amina, "languages", "swahili");
            amina.fill("Topics", "Leadership, negotiation");
            amina.page.getByLabel("Video call").check();
            amina.page.locator("#field-seats").selectOption("3");
            amina.press("Save");

            assertThat(amina.page.locator("h1")).hasText("How we treat each other");
            amina.accessible().shoot("conduct");
            amina.press("I accept this");

            assertThat(amina.page.locator("h1")).hasText("Check your mentor profile and send it");
            assertThat(amina.page.locator(".tasks .badge.warn")).hasCount(2);
            assertThat(amina.page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it to be looked at")))
                    .hasCount(0);
            amina.everyWay("submission", "/me/mentor-profile/submission");
            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("Sign the pledge");
            assertThat(amina.page.locator(".next a.button")).hasAttribute("href", "/pledge");
            amina.everyWay("me-draft", "/me");

            Cast.post(AMINA, "/api/pledges", Cast.pledge("Amina Otieno", Cast.email(AMINA), 3))
                    .statusCode(201);
            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("2 texts to read, with three questions each");
            assertThat(amina.page.locator(".next a.button")).hasAttribute("href", "/materials");
            Cast.learns(AMINA);
            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("Send your mentor profile to be looked at");
            amina.follow("Check and send it").press("Send it to be looked at");
            assertThat(amina.page.locator(".next h2")).hasText("You are waiting for staff");
            amina.accessible().shoot("me-in-review");

            carmen.signIn(CARMEN).go("/admin/mentors");
            carmen.page.locator("tbody a").first().click();
            carmen.press("Accept");
            assertThat(carmen.page.locator(".empty h2")).isVisible();

            amina.go("/me");
            assertThat(amina.page.locator("#mentor ~ .card .badge")).hasText("Active");
            assertThat(amina.page.locator(".next h2")).hasText("We look for people who fit your seats");
        }
        Cast.get(AMINA, "/api/me/mentor-profile")
                .body("stage", is("ACTIVE"))
                .body("seats", is(3))
                .body("fields", contains("finance.accounting"))
                .body("languages", contains("en", "sw"))
                .body("timeZone", is("Africa/Nairobi"))
                .body("topics", contains("leadership", "negotiation"));
    }

    @Test
    void a_mentee_writes_her_profile_without_scripts_and_asks_next() {
        try (var bao = withoutScripts()) {
            bao.signIn(BAO).go("/me").follow("Write my mentee profile");
            bao.fill("In one line", "Accountant in her first year https://example.org/");
            bao.fill("Title", "Junior accountant");
            bao.page.locator("#field-seniority").selectOption("ENTRY");
            bao.page.locator("#fields-1").selectOption("finance.tax");
            bao.page.locator("#fields-2").selectOption("finance.accounting");
            bao.page.locator("#languages-1").selectOption("vi");
            bao.page.locator("#languages-2").selectOption("en");
            bao.page.getByLabel("No mentor from my own organisation").check();
            bao.page.getByLabel("Phone").check();
            bao.page.locator("#field-timeZone").selectOption("Asia/Ho_Chi_Minh");
            bao.press("Save");

            assertThat(bao.page.locator(".summary")).containsText("In one line");
            assertThat(bao.page.locator("#field-headline"))
                    .hasValue("Accountant in her first year https://example.org/");
            assertThat(bao.page.locator("#fields-2")).hasValue("finance.accounting");
            assertThat(bao.page.getByLabel("Phone")).isChecked();
            bao.shoot("mentee-profile-wrong-phone");
            bao.fill("In one line", "Accountant in her first year").press("Save");

            assertThat(bao.page.locator(".next h2")).hasText("Ask for a mentor");
            assertThat(bao.page.locator(".next a.button")).hasAttribute("href", "/mentors");
            bao.shoot("me-mentee-phone");
        }
        Cast.get(BAO, "/api/me/mentee-profile")
                .body("stage", is("ACTIVE"))
                .body("fields", contains("finance.tax", "finance.accounting"))
                .body("languages", contains("vi", "en"))
                .body("avoidOwnOrganisation", is(true));
    }

    @Test
    void an_edit_in_two_tabs_loses_nothing() {
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        try (var bao = atDesk()) {
            bao.signIn(BAO).go("/me/mentee-profile");
            var second = bao.page.context().newPage();
            second.navigate(root + "me/mentee-profile");
            second.locator("#field-title").fill("Accountant");
            second.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Save").setExact(true))
                    .click();
            second.waitForURL("**/me");

            bao.fill("In one line", "Written in the first tab").press("Save");
            assertThat(bao.page.locator(".notice.warn h2")).hasText("Somebody changed this meanwhile");
            assertThat(bao.page.locator("#field-headline")).hasValue("Written in the first tab");
            bao.accessible().shoot("mentee-profile-stale");
            Cast.get(BAO, "/api/me/mentee-profile").body("title", is("Accountant"));
            bao.press("Save mine instead");
            bao.page.waitForURL("**/me");
            Cast.get(BAO, "/api/me/mentee-profile")
                    .body("headline", is("Written in the first tab"))
                    .body("title", is("Junior accountant"));
        }
    }

    @Test
    void the_same_profile_sent_twice_is_saved_once() {
        try (var bao = atDesk()) {
            bao.signIn(BAO).go("/me/mentee-profile");
            var status = """
                    body => fetch('/me/mentee-profile', {method: 'POST', body: new URLSearchParams(body)})
                      .then(answer => answer.status + ' ' + new URL(answer.url).pathname)""";
            var body = "headline=H&title=T&seniority=ENTRY&fields=finance.tax&languages=en&timeZone=Africa/Nairobi"
                    + "&formats=VIDEO&topics=Leading+a+Team";
            assertThat(bao.page.evaluate(status, body)).isEqualTo("200 /me");
            assertThat(bao.page.evaluate(status, body)).isEqualTo("200 /me");
            assertThat(bao.page.evaluate(status, body.replace("headline=H", "headline=Other")))
                    .isEqualTo("412 /me/mentee-profile");
            Cast.get(BAO, "/api/me/mentee-profile").body("headline", is("H"));
        }
    }

    @Test
    void fields_are_found_ordered_and_removed_with_the_keyboard() {
        try (var bao = atDesk()) {
            bao.signIn(BAO).go("/me/mentee-profile");
            var keys = bao.page.keyboard();
            var search = bao.page.locator("#fields-search");
            search.focus();
            // accents do not matter, and an area finds its fields
            keys.type("ACCOUNT");
            assertThat(bao.page.locator("#fields-found [role=option]").first()).containsText("Accounting");
            keys.press("ArrowDown");
            assertThat(search).hasAttribute("aria-activedescendant", "fields-option-0");
            bao.accessible().shoot("picker-open");
            keys.press("Enter");
            assertThat(bao.page.locator("#field-fields [role=status]")).hasText("Accounting added");
            keys.type("law");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(values(bao)).hasCount(2);
            keys.press("Escape");

            // the second goes up, with the keyboard alone
            bao.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("up"))
                    .nth(1)
                    .focus();
            keys.press("Enter");
            assertThat(values(bao).nth(1)).hasValue("finance.accounting");
            for (var more : new String[] {"nursing", "music", "rail"}) pick(bao, "fields", more);
            assertThat(values(bao)).hasCount(5);
            assertThat(search).isHidden();
            assertThat(bao.page.locator("#field-fields")).containsText("That is the most you can choose");
            bao.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Accounting"))
                    .focus();
            keys.press("Enter");
            assertThat(values(bao)).hasCount(4);
            assertThat(search).isFocused();
            keys.type("zzz");
            assertThat(bao.page.locator("#fields-found")).containsText("Nothing has this name");
            // Enter in the search never sends the form
            keys.press("Enter");
            assertThat(bao.page).hasURL(root + "me/mentee-profile");
        }
    }

    @Test
    void a_wrong_profile_says_what_is_wrong_beside_each_field() {
        try (var amina = onPhone()) {
            amina.signIn(AMINA).go("/me/mentor-profile");
            amina.page.locator("[aria-label='Remove English']").click();
            amina.page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
            amina.fill("Title", "Chief executive").press("Save");
            assertThat(amina.page.locator(".summary li a[href='#field-fields']"))
                    .isVisible();
            assertThat(amina.page.locator("#complaint-fields")).hasText("choose at least one field");
            assertThat(amina.page.locator("#complaint-languages")).isVisible();
            assertThat(amina.page.locator("#complaint-formats")).isVisible();
            assertThat(amina.page.locator("#field-title")).hasValue("Chief executive");
            amina.accessible().shoot("mentor-profile-wrong-phone");
            assertThat(Cast.get(AMINA, "/api/me/mentor-profile").extract().statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_forms_are_shown_in_every_way() {
        Cast.mentors(AMINA, 2);
        Cast.put(AMINA, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        try (var amina = atDesk()) {
            amina.signIn(AMINA).everyWay("mentor-profile", "/me/mentor-profile");
            amina.everyWay("mentee-profile", "/me/mentee-profile");
            amina.everyWay("conduct", "/me/mentor-profile/conduct");
        }
    }

    @Test
    void a_pledge_fills_in_what_it_said_already() {
        Cast.post(AMINA, "/api/pledges", Cast.pledge("Amina Otieno", Cast.email(AMINA), 2))
                .statusCode(201);
        try (var amina = onPhone()) {
            amina.signIn(AMINA).go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("Open the 2 seats that you promised");
            amina.accessible().shoot("me-signed-phone");
            amina.page.locator(".next a.button").click();
            assertThat(amina.page.locator("#field-title")).hasValue("Chief executive");
            assertThat(amina.page.locator("#field-organisation")).hasValue("Northwind Harbour");
            assertThat(amina.page.locator("#field-seats")).hasValue("2");
        }
    }

    @Test
    void whoever_is_asked_reads_that_first() {
        var mentor = Cast.mentors(AMINA, 2);
        var first = Cast.approved(Cast.seeks(BAO), mentor);
        var second = Cast.approved(Cast.seeks("wanjiru"), mentor);
        try (var amina = atDesk();
                var bao = atDesk()) {
            amina.signIn(AMINA).everyWay("me-asked", "/me");
            assertThat(amina.page.locator(".next h2")).hasText("2 people wait for your answer");
            assertThat(amina.page.locator(".next a.button")).hasAttribute("href", "/proposals");
            Cast.consents(AMINA, second).statusCode(200);
            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("1 person waits for your answer");
            assertThat(amina.page.locator(".next a.button")).hasAttribute("href", "/proposals/" + first);
            assertThat(amina.page.locator(".onward")).containsText("one mentee has not answered yet");
            var mentorship = Cast.agreed(first, AMINA, BAO);
            amina.go("/me");
            assertThat(amina.page.locator(".next a.button")).hasAttribute("href", "/mentorships/" + mentorship);
            amina.everyWay("me-mentoring", "/me");
            bao.signIn(BAO).go("/me");
            assertThat(bao.page.locator(".next h2")).containsText("mentors you");
        }
    }

    @Test
    void a_request_on_its_way_is_shown_to_its_mentee() {
        var request = Cast.seeks(BAO);
        try (var bao = atDesk()) {
            bao.signIn(BAO).go("/me");
            assertThat(bao.page.locator(".next h2"))
                    .hasText("Your request is open; the next round looks for a mentor for you");
            assertThat(bao.page.locator(".next a.button")).hasAttribute("href", "/requests/" + request);
            bao.language("es");
            bao.accessible().shoot("me-request-es");
        }
    }

    @Test
    void pausing_and_closing_name_what_will_happen_first() {
        var mentor = Cast.mentors(AMINA, 2);
        Cast.approved(Cast.seeks(BAO), mentor);
        try (var amina = atDesk();
                var bao = atDesk()) {
            amina.signIn(AMINA).go("/me").follow("Pause");
            for (var said : new String[] {"Nobody new is proposed", "pledge stays", "The proposal that is open ends"}) {
                assertThat(amina.page.locator("main ul")).containsText(said);
            }
            amina.accessible().shoot("pause");
            amina.press("Yes, pause");
            assertThat(amina.page.locator(".next h2")).hasText("Your mentor side is paused");
            amina.press("Resume");
            assertThat(amina.page.locator("#mentor ~ .card .badge")).hasText("Active");

            bao.signIn(BAO).go("/me").follow("Close");
            for (var said : new String[] {"Nobody is looked for", "Your request is withdrawn."}) {
                assertThat(bao.page.locator("main ul")).containsText(said);
            }
            bao.everyWay("close", "/me/mentee-profile/closure");
            bao.follow("No, leave it as it is");
            assertThat(bao.page.locator("#mentee ~ .card .badge")).hasText("Active");
            bao.follow("Close").press("Yes, close it");
            assertThat(bao.page.locator("h2")).hasText(new String[] {"I want to mentor", "I seek a mentor"});
        }
        Cast.get(BAO, "/api/requests").body("items[0].stage", is("WITHDRAWN"));
    }

    @Test
    void visitors_sign_in_first_and_nothing_of_others_is_there() {
        Cast.mentors(AMINA, 1);
        try (var visitor = atDesk();
                var bao = atDesk()) {
            for (var path : new String[] {"/me", "/me/mentor-profile", "/me/mentee-profile/closure"}) {
                visitor.go(path);
                assertThat(visitor.page.locator("#kc-login")).isVisible();
            }
            bao.signIn(BAO).go("/me/mentor-profile");
            assertThat(bao.page.locator("#field-headline")).hasValue("");
            bao.go("/me/mentor-profile/submission");
            assertThat(bao.page).hasURL(root + "me/mentor-profile");
        }
    }

    /** Types into a search field and takes the first thing found. */
    private static void pick(Reader reader, String name, String text) {
        reader.page.locator("#" + name + "-search").fill(text);
        reader.page.locator("#" + name + "-found [role=option]").first().click();
    }

    private static com.microsoft.playwright.Locator values(Reader reader) {
        return reader.page.locator("#field-fields input[type=hidden]");
    }
}

package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff vet mentors one after the other, and shut members out. */
@QuarkusTest
class VettingPagesTest extends BrowserTest {
    private static final String SECOND = "siosaia";

    @Test
    void the_longest_waiting_comes_first_and_after_a_decision_the_next() {
        var first = sent(AMINA);
        var second = sent(SECOND);
        // an edit does not send her to the end of the queue
        edit(AMINA, "Numbers people, and their people");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/mentors");
            assertThat(carmen.page.locator("tbody a").first()).hasAttribute("href", "/admin/mentors/" + first);
            carmen.everyWay("vetting", "/admin/mentors");
            carmen.everyWay("vetting-one", "/admin/mentors/" + first);
            assertThat(carmen.page.locator("main")).containsText("Numbers people, and their people");
            assertThat(carmen.page.locator("main")).containsText("Signed as Chief executive, Northwind Harbour");

            carmen.press("Accept");
            carmen.page.waitForURL("**/admin/mentors/" + second + "?**");
            assertThat(carmen.page.locator(".notice.good")).containsText("is accepted");
            carmen.shoot("vetting-next");
            Cast.get(AMINA, "/api/me/mentor-profile").body("stage", is("ACTIVE"));

            carmen.page.getByLabel("Reason").fill("Please name the field that you know best.");
            carmen.press("Send back with this reason");
            assertThat(carmen.page.locator(".empty h2")).hasText("Nobody waits to be vetted");
            assertThat(carmen.page.locator(".notice.good")).containsText("went back with your reason");
            carmen.accessible().shoot("vetting-empty");
            Cast.get(SECOND, "/api/me/mentor-profile")
                    .body("stage", is("DRAFT"))
                    .body("returnReason", is("Please name the field that you know best."));
        }
        try (var mentor = atDesk()) {
            mentor.signIn(SECOND).go("/me");
            assertThat(mentor.page.locator(".next h2")).hasText("The staff ask you to change your mentor profile");
            mentor.follow("Read what they say");
            assertThat(mentor.page.locator(".notice.warn blockquote"))
                    .hasText("Please name the field that you know best.");
            mentor.accessible().shoot("mentor-profile-returned");
        }
    }

    @Test
    void a_return_needs_a_reason_and_a_wrong_one_stays_in_the_form() {
        var profile = sent(AMINA);
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/mentors/" + profile);
            carmen.page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
            carmen.press("Send back with this reason");
            assertThat(carmen.page.locator(".summary")).isVisible();
            assertThat(carmen.page.locator("#complaint-reason")).isVisible();
            carmen.accessible().shoot("vetting-no-reason");
            carmen.page.getByLabel("Reason").fill("See https://example.org/ for what we want.");
            carmen.press("Send back with this reason");
            assertThat(carmen.page.locator("#complaint-reason")).isVisible();
            assertThat(carmen.page.locator("#field-reason")).hasValue("See https://example.org/ for what we want.");
            Cast.get(AMINA, "/api/me/mentor-profile").body("stage", is("IN_REVIEW"));
        }
    }

    @Test
    void what_changed_meanwhile_is_shown_before_anything_is_decided() {
        var profile = sent(AMINA);
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/mentors/" + profile);
            edit(AMINA, "Something that nobody of the staff has read");
            carmen.press("Accept");
            assertThat(carmen.page.locator(".notice.warn h2"))
                    .hasText("Nothing was decided: the profile changed meanwhile");
            assertThat(carmen.page.locator("main")).containsText("Something that nobody of the staff has read");
            Cast.get(AMINA, "/api/me/mentor-profile").body("stage", is("IN_REVIEW"));

            // somebody else of the staff is faster
            Cast.put(CARMEN, "/api/mentor-profiles/" + profile + "/vetting", Map.of("decision", "ACCEPT"))
                    .statusCode(200);
            carmen.page.getByLabel("Reason").fill("Too late.");
            carmen.press("Send back with this reason");
            assertThat(carmen.page.locator(".notice.warn h2"))
                    .hasText("Nothing was decided: the profile changed meanwhile");
            assertThat(carmen.page.locator("main")).containsText("This profile is accepted and active.");
            carmen.accessible().shoot("vetting-faster");
            Cast.get(AMINA, "/api/me/mentor-profile").body("stage", is("ACTIVE"));
        }
    }

    @Test
    void a_member_is_shut_out_with_a_reason_and_let_in_again() {
        var profile = Cast.mentors(AMINA, 2);
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/mentors?stage=ACTIVE");
            carmen.page.locator("tbody a").first().click();
            carmen.follow("Suspend this member");
            carmen.accessible().shoot("suspension");
            carmen.fill("Reason", "The account is not used by its owner.").press("Yes, suspend");
            carmen.page.waitForURL("**/admin/mentors/" + profile);
            assertThat(carmen.page.locator("main")).containsText("The account is not used by its owner.");
            carmen.accessible().shoot("vetting-suspended");
            Cast.get(AMINA, "/api/me").statusCode(403);
            carmen.follow("Let in again").press("Let in again");
            carmen.page.waitForURL("**/admin/mentors/" + profile);
            Cast.get(AMINA, "/api/me").statusCode(200);
        }
    }

    @Test
    void nobody_suspends_herself() {
        String own = Cast.get(CARMEN, "/api/me").extract().path("id");
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN).go("/admin/members/" + own + "/suspension");
            assertThat(carmen.page.locator("h1")).hasText("You cannot suspend yourself");
            assertThat(carmen.page.getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions().setName("Yes, suspend")))
                    .hasCount(0);
            // a form made by hand is refused as well
            var status = carmen.page.evaluate(
                    "path => fetch(path, {method: 'POST', body: new URLSearchParams({reason: 'Mine.'})})"
                            + ".then(answer => answer.status)",
                    "/admin/members/" + own + "/suspension");
            assertThat(status).isEqualTo(403);
            Cast.get(CARMEN, "/api/me").statusCode(200);
        }
    }

    @Test
    void only_staff_vet() {
        var profile = sent(AMINA);
        try (var bao = atDesk()) {
            bao.signIn(BAO);
            assertThat(bao.page.navigate(root + "admin/mentors").status()).isEqualTo(403);
            assertThat(bao.page.navigate(root + "admin/mentors/" + profile).status())
                    .isEqualTo(403);
        }
        try (var carmen = atDesk()) {
            carmen.signIn(CARMEN);
            assertThat(carmen.page
                            .navigate(root + "admin/mentors/" + UUID.randomUUID())
                            .status())
                    .isEqualTo(404);
        }
    }

    /** Signs, writes the mentor profile and sends it. @return its id */
    private static String sent(String who) {
        Cast.post(who, "/api/pledges", Cast.pledge(who, Cast.email(who), 3)).statusCode(201);
        Cast.put(who, "/api/me/mentor-profile", Cast.mentorProfile(3)).statusCode(201);
        Cast.put(who, "/api/me/mentor-profile/conduct", null).statusCode(200);
        Cast.learns(who);
        return Cast.put(who, "/api/me/mentor-profile/submission", null)
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static void edit(String who, String headline) {
        var profile = Cast.mentorProfile(3);
        profile.put("headline", headline);
        var version = Cast.get(who, "/api/me/mentor-profile").extract().header("ETag");
        Cast.as(who)
                .header("If-Match", version)
                .body(profile)
                .put("/api/me/mentor-profile")
                .then()
                .statusCode(200);
    }
}

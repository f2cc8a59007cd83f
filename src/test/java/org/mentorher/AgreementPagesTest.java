package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people agree on how they work, set goals and note what was done; all on the pages of their mentorship. */
@QuarkusTest
class AgreementPagesTest extends BrowserTest {
    private String page;

    @BeforeEach
    void amina_mentors_bao() {
        var amina = Cast.mentors(AMINA, 2);
        page = "/mentorships/" + Cast.agreed(Cast.approved(Cast.seeks(BAO), amina), AMINA, BAO);
    }

    @Test
    void they_agree_on_one_version_however_they_hurry() {
        try (var mentor = at(AMINA);
                var mentee = at(BAO)) {
            mentee.everyWay("overview-new", page);
            mentor.everyWay("agreement-none", page + "/agreement");
            mentee.follow("Make a suggestion");
            assertThat(mentee.page.locator("h1")).hasText("Make a suggestion");
            mentee.page.getByLabel("Every week").check();
            // the only way there is was chosen already
            mentee.page.locator("input[name=formats]").uncheck();
            mentee.page.locator("main form button").click();
            // no way to meet was chosen: the rest is kept
            assertThat(mentee.page.locator(".summary")).containsText("How you meet: choose 1 to 5");
            assertThat(mentee.page.getByLabel("Every week")).isChecked();
            mentee.accessible().shoot("agreement-form-refused");
            mentee.everyWay("agreement-form", page + "/agreement/change");
            mentee.page.getByLabel("Every week").check();
            mentee.page.locator("input[name=formats]").first().check();
            mentee.page.locator("main form button").click();
            assertThat(mentee.page.locator("main .badge")).containsText("Waits for");
            assertThat(mentee.page.locator("main")).containsText("Every week");

            mentor.go("/me");
            assertThat(mentor.page.locator("main")).containsText("suggests how you two work together");
            mentor.go(page);
            assertThat(mentor.page.locator(".glance .yours").first())
                    .containsText("suggests how you two work together");
            mentor.follow("Read the agreement");
            assertThat(mentor.page.locator("main .badge")).hasText("Waits for your yes");
            mentor.everyWay("agreement-open", page + "/agreement");
            // meanwhile it is changed: a yes to what was read is not a yes to what stands there now
            mentee.follow("Suggest something else");
            mentee.page.getByLabel("Every month").check();
            mentee.page.locator("main form button").click();
            mentor.press("Yes, agreed");
            assertThat(mentor.page.locator(".notice.warn")).containsText("Something changed meanwhile");
            assertThat(mentor.page.locator("main")).containsText("Every month");
            mentor.accessible().shoot("agreement-late");
            mentor.press("Yes, agreed");
            assertThat(mentor.page.locator("main .badge")).containsText("Agreed");
            mentor.everyWay("agreement-agreed", page + "/agreement");
            assertThat(mentor.page.locator("main")).containsText("open to all of them");
            // a change waits beside what holds, and can be taken back
            mentor.follow("Suggest a change");
            mentor.page.getByLabel("Every two weeks").check();
            mentor.page.locator("main form button").click();
            mentee.go(page + "/agreement");
            mentee.everyWay("agreement-change", page + "/agreement");
            mentee.press("Leave it as it was");
            assertThat(mentee.page.locator("main .badge")).containsText("Agreed");
            // two people who edit the same version: the second keeps what was typed
            mentor.go(page + "/agreement/change");
            mentee.go(page + "/agreement/change");
            mentor.page.locator("main form button").click();
            mentee.page.locator("textarea").fill("Only what we both say may leave the room.");
            mentee.page.locator("main form button").click();
            assertThat(mentee.page.locator("main .notice.warn")).isVisible();
            assertThat(mentee.page.locator("textarea")).hasValue("Only what we both say may leave the room.");
            mentee.page.locator("main form button").click();
            assertThat(mentee.page.locator("main .card.next")).containsText("leave the room");
        }
        assertThat(database.count("agreement where stage = 'AGREED'")).isOne();
        assertThat(database.count("agreement where stage = 'OPEN'")).isOne();
    }

    @Test
    void what_one_mentee_gets_the_other_adds_with_one_press() {
        var amina = Cast.get(AMINA, "/api/me/mentor-profile").extract().<String>path("id");
        var other = Cast.agreed(Cast.approved(Cast.seeks("wanjiru"), amina), AMINA, "wanjiru");
        for (var mentee : new String[] {BAO, "wanjiru"}) meets(mentee, "VIDEO", "PHONE");
        agree(page.substring("/mentorships/".length()), BAO, "VIDEO");
        agree(other, "wanjiru", "VIDEO", "PHONE");
        try (var mentee = withoutScripts(BAO).go(page + "/agreement")) {
            assertThat(mentee.page.locator(".notice h2")).containsText("Open to you too: ");
            mentee.shoot("agreement-addable-phone");
            mentee.press("Add it");
            assertThat(mentee.page.locator(".notice")).hasCount(0);
            assertThat(mentee.page.locator("main .card")).containsText("Phone");
            assertThat(mentee.page.locator("main .badge")).containsText("Agreed");
            mentee.follow("Suggest a change");
            assertThat(mentee.page.locator(".notice")).containsText("open to every mentee");
            mentee.shoot("agreement-form-equal-phone");
        }
    }

    @Test
    void goals_are_hers_until_shared_and_sponsorship_counts_on_her_word() {
        try (var mentor = at(AMINA);
                var mentee = at(BAO)) {
            mentor.everyWay("goals-mentor-empty", page + "/goals");
            mentee.everyWay("goals-empty", page + "/goals");
            mentee.follow("Set a goal");
            mentee.fill("What I want to reach", "Lead my first audit");
            mentee.fill("Why it matters", "I want to know whether I like to lead.");
            mentee.fill("Step 1", "Ask who led the last one");
            mentee.fill("Step 2", "Shadow a lead for a week");
            mentee.press("Save");
            assertThat(mentee.page.locator("h1")).hasText("Lead my first audit");
            var goal = mentee.page.url().replaceFirst(".*(/mentorships/.*)", "$1");
            mentor.go(goal);
            assertThat(mentor.page.locator(".eyebrow")).hasText("404");
            mentee.page.getByLabel("Ask who led the last one").check();
            mentee.press("Save what is done");
            assertThat(mentee.page.locator("main .state").first()).containsText("1 of 2 steps");
            mentee.everyWay("goal-mentee", goal);
            mentee.page.getByText("Share with").click();
            assertThat(mentee.page.locator("main .badge").nth(1)).containsText("Shared with");
            mentor.go(page);
            mentor.accessible().shoot("overview-mentor");
            mentor.everyWay("goal-mentor", goal);
            assertThat(mentor.page.locator(".ticks li.done")).hasCount(1);
            assertThat(mentor.page.locator("main form")).hasCount(0);
            mentee.follow("Edit");
            mentee.everyWay("goal-form", goal + "/edit");
            mentee.fill("What I want to reach", " ").press("Save");
            assertThat(mentee.page
                            .locator(".summary, h1:has-text('A goal of mine')")
                            .first())
                    .isVisible();
            mentee.go(goal).press("I have reached it");
            assertThat(mentee.page.locator("main .badge").first()).hasText("Reached");
            mentee.everyWay("goals", page + "/goals");

            mentor.everyWay("sponsorship-empty", page + "/sponsorship");
            mentor.page.locator("summary").click();
            mentor.page.getByLabel("Introduction").check();
            mentor.fill("A line about it", "To the head of audit.").press("Note it");
            assertThat(mentor.page.locator("main .card .badge")).containsText("Waits for");
            mentee.go("/me");
            assertThat(mentee.page.locator("main")).containsText("waits for your word");
            mentee.everyWay("sponsorship-mentee", page + "/sponsorship");
            mentee.press("Yes, it counts");
            assertThat(mentee.page.locator("main .card .badge")).hasText("Counts");
            mentor.go(page + "/sponsorship");
            assertThat(mentor.page.locator("main .card .badge")).hasText("Counts");
            mentee.everyWay("overview-running", page);
            mentee.go(goal + "/removal").accessible().shoot("goal-removal").press("Yes, remove it");
            assertThat(mentee.page.locator(".empty")).isVisible();
        }
        try (var staff = at(CARMEN).go("/admin/mentorships")) {
            assertThat(staff.page.locator(".numbers li").first()).containsText("1");
            staff.accessible().shoot("mentorships-admin");
        }
    }

    @Test
    void it_rests_until_a_day_and_ends_with_words() {
        var day = LocalDate.now().plusDays(20).toString();
        try (var mentor = at(AMINA).go(page);
                var mentee = withoutScripts(BAO).go(page)) {
            mentor.page.locator("input[name=until]").fill("2020-01-01");
            mentor.press("Pause");
            assertThat(mentor.page.locator(".summary")).containsText("after today");
            mentor.page.locator("input[name=until]").fill(day);
            mentor.press("Pause");
            assertThat(mentor.page.locator(".notice.warn")).containsText("goes on by itself");
            mentor.accessible().shoot("overview-paused-until");
            mentor.press("Resume");

            mentee.page.locator("summary").click();
            mentee.shoot("overview-end-phone");
            mentee.follow("Close it with words, or ask for another mentor");
            mentee.shoot("closure-phone");
            assertThat(mentee.page.locator("main")).containsText("safety officer");
            mentee.page.locator("input[name=publish]").check();
            mentee.press("Close it");
            assertThat(mentee.page.locator(".summary")).containsText("needs words");
            mentee.page.getByLabel("Completed: we did what we set out to do").check();
            mentee.page.getByLabel("5: very well").check();
            mentee.page.locator("input[name=again]").check();
            mentee.page.locator("textarea").fill("You made me ask for the lead.");
            mentee.press("Close it");
            assertThat(mentee.page.locator("main .badge")).hasText("Completed");
            assertThat(mentee.page.locator("main")).containsText("Your request is open again");
            assertThat(mentee.page.locator("main")).containsText("5: very well");
            mentee.shoot("overview-over-mentee-phone");

            mentor.go(page);
            assertThat(mentor.page.locator("blockquote")).hasText("You made me ask for the lead.");
            assertThat(mentor.page.locator("main")).not().containsText("very well");
            mentor.everyWay("overview-over", page);
            mentor.follow("Say something at parting");
            mentor.everyWay("farewell", page + "/farewell");
            mentor.page.locator("textarea").fill("It was a pleasure.");
            mentor.page.locator("input[name=block]").check();
            mentor.press("Save");
            assertThat(mentor.page.locator("main")).containsText("You are never proposed to each other again.");
            mentee.go(page);
            assertThat(mentee.page.locator("blockquote").first()).hasText("It was a pleasure.");
            assertThat(mentee.page.locator("main")).not().containsText("never proposed to each other");
        }
        try (var staff = at(CARMEN)) {
            staff.everyWay("testimonials", "/admin/testimonials");
            assertThat(staff.page.locator("blockquote")).hasText("You made me ask for the lead.");
        }
    }

    @Test
    void the_page_of_the_end_in_all_ways() {
        try (var mentee = at(BAO)) {
            mentee.everyWay("closure", page + "/closure");
        }
        try (var visitor = atDesk().go(page + "/closure")) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
        try (var stranger = at("wanjiru")) {
            for (var part : new String[] {"", "/agreement", "/goals", "/sponsorship", "/closure", "/farewell"}) {
                stranger.go(page + part);
                assertThat(stranger.page.locator(".eyebrow")).hasText("404");
            }
        }
    }

    private void agree(String mentorship, String mentee, String... formats) {
        var path = "/api/mentorships/" + mentorship + "/agreement";
        var terms = Map.of(
                "rhythm",
                "MONTHLY",
                "formats",
                java.util.List.of(formats),
                "until",
                LocalDate.now().plusMonths(6).toString(),
                "confidential",
                "What we tell each other stays between us.");
        Cast.put(mentee, path, terms).statusCode(201);
        Cast.put(mentee, path + "/confirmation", Map.of("version", 1)).statusCode(200);
        Cast.put(AMINA, path + "/confirmation", Map.of("version", 1)).statusCode(200);
    }

    private void meets(String who, String... formats) {
        var profile = Cast.menteeProfile();
        profile.put("formats", java.util.List.of(formats));
        Cast.as(who)
                .header("If-Match", Cast.as(who).get("/api/me/mentee-profile").header("ETag"))
                .body(profile)
                .put("/api/me/mentee-profile")
                .then()
                .statusCode(200);
    }
}

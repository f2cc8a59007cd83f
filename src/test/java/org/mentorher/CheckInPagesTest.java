package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each side answers for itself how it goes; staff look where it goes badly or where nothing is heard any more. */
@QuarkusTest
class CheckInPagesTest extends BrowserTest {
    private static final String LINE = "Half of our times fell out <b>again</b>.";

    private String mentorship;
    private String page;

    @BeforeEach
    void amina_mentors_bao() {
        var amina = Cast.mentors(AMINA, 1);
        mentorship = Cast.agreed(Cast.approved(Cast.seeks(BAO, amina), amina), AMINA, BAO);
        page = "/mentorships/" + mentorship + "/check-ins";
    }

    @Test
    void the_mentee_answers_for_herself_and_the_mentor_reads_nothing_of_it() {
        try (var mentee = at(BAO);
                var mentor = at(AMINA)) {
            mentee.go(page);
            assertThat(mentee.page.locator("main")).containsText("Nothing waits for you");
            mentee.accessible().shoot("check-ins-none");

            CheckedIn.asked(database);
            mentee.go("/me");
            assertThat(mentee.page.locator("main")).containsText("How is it going with");
            mentee.shoot("check-in-waits");
            mentee.everyWay("check-in", page);
            mentee.page.locator("textarea[name=line]").fill(LINE);
            mentee.page.locator("input[name=rhythm][value='2']").check();
            mentee.page.evaluate("document.querySelectorAll('[required]').forEach(i => i.required = false)");
            mentee.press("Send the answer");
            assertThat(mentee.page.locator(".summary li")).hasCount(2);
            assertThat(mentee.page.locator("textarea[name=line]")).hasValue(LINE);
            assertThat(mentee.page.locator("input[name=rhythm][value='2']")).isChecked();
            mentee.accessible().shoot("check-in-refused");
            mentee.page.locator("input[name=respect][value='5']").check();
            mentee.page.locator("input[name=worth][value='1']").check();
            mentee.press("Send the answer");
            assertThat(mentee.page.locator(".notice.good")).containsText("Your answer is kept");
            assertThat(mentee.page.locator("blockquote")).hasText(LINE);
            mentee.everyWay("check-ins-answered", page);
            mentee.go("/me");
            assertThat(mentee.page.locator("main")).not().containsText("How is it going with");

            mentor.go(page);
            assertThat(mentor.page.locator("main")).containsText("How is it going?");
            for (var path : new String[] {page, "/me", "/mentorships/" + mentorship}) {
                mentor.go(path);
                assertThat(mentor.page.locator("main")).not().containsText("Half of our times");
            }
        }
        try (var dora = at(DORA)) {
            dora.go(page);
            assertThat(dora.page.locator(".eyebrow")).hasText("404");
        }
    }

    @Test
    void on_a_phone_without_scripts_the_mentor_keeps_a_quiet_mentorship_going_and_answers() {
        CheckedIn.asked(database);
        CheckedIn.warned(database, mentorship);
        try (var mentor = withoutScripts(AMINA).go("/me")) {
            assertThat(mentor.page.locator("main")).containsText("It has been quiet with");
            mentor.go(page).shoot("check-in-quiet-phone");
            mentor.press("We are still in touch");
            assertThat(mentor.page.locator(".notice.good")).hasText("Good. Your mentorship goes on.");
            assertThat(mentor.page.locator(".notice.warn")).hasCount(0);
            for (var name : new String[] {"rhythm", "respect", "worth"}) {
                mentor.page.locator("input[name=" + name + "][value='4']").check();
            }
            mentor.press("Send the answer");
            assertThat(mentor.page.locator(".notice.good")).containsText("Your answer is kept");
            mentor.shoot("check-ins-answered-phone");
        }
        assertThat(database.value("select warned_at from mentorship_pulse")).isNull();
    }

    @Test
    void staff_see_that_it_goes_badly_take_it_on_and_settle_it() {
        CheckedIn.asked(database);
        answers(BAO, "{\"rhythm\":1,\"respect\":5,\"worth\":2,\"line\":\"Hers alone.\"}");
        answers(AMINA, "{\"rhythm\":4,\"respect\":5,\"worth\":4,\"line\":\"We moved twice.\",\"staffMayRead\":true}");
        CheckedIn.flagged(database, mentorship);
        try (var carmen = at(CARMEN)) {
            carmen.go("/admin");
            assertThat(carmen.page.locator(".waiting")).containsText("flags to look at");
            carmen.everyWay("flags", "/admin/flags");
            assertThat(carmen.page.locator("tbody tr")).hasCount(2);
            carmen.page
                    .locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Low scores"))
                    .locator("a")
                    .click();
            assertThat(carmen.page.locator("main")).containsText("We moved twice.");
            assertThat(carmen.page.locator("main")).not().containsText("Hers alone.");
            var path = carmen.page.url().replaceFirst("^https?://[^/]+", "");
            carmen.everyWay("flag", path);
            carmen.press("I am at it");
            assertThat(carmen.page.locator("main .topline .badge").first()).hasText("Seen");
            carmen.page.evaluate("document.querySelectorAll('[required]').forEach(i => i.required = false)");
            carmen.press("Settle it");
            assertThat(carmen.page.locator(".summary")).isVisible();
            carmen.accessible().shoot("flag-refused");
            carmen.fill("What was done", "Called both; they have a new rhythm.").press("Settle it");
            assertThat(carmen.page.locator("blockquote")).hasText("Called both; they have a new rhythm.");
            carmen.accessible().shoot("flag-settled");
            carmen.go("/admin/flags?stage=SEEN");
            assertThat(carmen.page.locator(".empty h2")).hasText("Nobody is at a flag");
            carmen.accessible().shoot("flags-none");
        }
        try (var bao = at(BAO)) {
            bao.go("/admin/flags");
            assertThat(bao.page.locator("h1")).hasText("This is not for you");
        }
    }

    private void answers(String who, String answer) {
        Cast.put(who, "/api" + page + "/1/answer", answer).statusCode(200);
    }
}

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

/** A mentorship of two people: how they reach each other, how it pauses, and how it ends in one step. */
@QuarkusTest
class MentorshipPagesTest extends BrowserTest {
    private String page;

    @BeforeEach
    void amina_mentors_bao() {
        var amina = Cast.mentors(AMINA, 1);
        page = "/mentorships/" + Cast.agreed(Cast.approved(Cast.seeks(BAO, amina), amina), AMINA, BAO);
    }

    @Test
    void it_pauses_goes_on_and_is_closed_by_the_mentee_in_one_step() {
        try (var mentor = at(AMINA);
                var mentee = at(BAO)) {
            mentee.go("/mentorships").page.locator("main .card a").click();
            assertThat(mentee.page.locator("main")).containsText(Cast.email(AMINA));
            mentee.everyWay("mentorship-mentee", page);
            mentee.everyWay("mentorships", "/mentorships");
            mentor.go(page);
            assertThat(mentor.page.locator("main")).containsText(Cast.email(BAO));
            mentor.press("Pause");
            assertThat(mentor.page.locator("main .badge")).hasText("Paused");
            mentor.everyWay("mentorship-paused", page);
            mentee.go(page).press("Resume");
            assertThat(mentee.page.locator("main .badge")).hasText("Running");

            mentee.page.locator("summary").click();
            assertThat(mentee.page.locator("details")).containsText("Mentorships end for many reasons");
            mentee.accessible().shoot("mentorship-closing");
            mentee.press("Completed: we did what we set out to do");
            assertThat(mentee.page.locator("main .badge")).hasText("Completed");
            assertThat(mentee.page.locator("main")).not().containsText(Cast.email(AMINA));
            mentee.everyWay("mentorship-closed", page);
            // the other side had the page open: one more press does no harm
            mentor.go(page);
            assertThat(mentor.page.locator("main")).not().containsText(Cast.email(BAO));
            assertThat(mentor.page.locator("main .badge")).hasText("Completed");
            mentee.follow("Ask for a mentor");
            assertThat(mentee.page.locator("h1")).hasText("Ask for a mentor");
        }
        assertThat(database.value("select stage from seat where stage = 'KEPT'"))
                .isEqualTo("KEPT");
        Mailbox.await(Cast.email(AMINA), "has ended", page);
    }

    @Test
    void without_scripts_a_mentor_ends_it_and_whoever_comes_later_changes_nothing() {
        try (var mentor = withoutScripts(AMINA).go(page);
                var mentee = at(BAO).go(page)) {
            mentor.page.locator("summary").click();
            mentor.shoot("mentorship-closing-phone").press("End it here");
            assertThat(mentor.page.locator("main .badge")).hasText("Ended");
            mentee.page.locator("summary").click();
            mentee.press("Completed: we did what we set out to do");
            assertThat(mentee.page.locator("main .badge")).hasText("Ended");
            mentee.accessible().shoot("mentorship-ended");
        }
        assertThat(database.value("select stage from mentorship")).isEqualTo("ENDED");
    }

    @Test
    void staff_see_all_and_strangers_nothing() {
        try (var carmen = at(CARMEN);
                var dora = at(DORA)) {
            carmen.go("/mentorships");
            assertThat(carmen.page.locator(".empty")).isVisible();
            carmen.everyWay("mentorships-staff", "/mentorships?of=all");
            carmen.page.locator("main .card a").click();
            assertThat(carmen.page.locator("main")).containsText(Cast.email(AMINA));
            assertThat(carmen.page.locator("main")).containsText(Cast.email(BAO));
            carmen.accessible().shoot("mentorship-staff");
            dora.go(page);
            assertThat(dora.page.locator(".eyebrow")).hasText("404");
            dora.go("/mentorships?of=all");
            assertThat(dora.page.locator(".empty h2")).hasText("You have no mentorship yet");
            dora.accessible().shoot("mentorships-empty");
        }
        try (var visitor = atDesk().go(page)) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }
}

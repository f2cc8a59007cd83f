package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people plan to meet, meet, and note what comes next, each in a browser. */
@QuarkusTest
class MeetingPagesTest extends BrowserTest {
    private String sessions;

    @BeforeEach
    void amina_mentors_bao() {
        var profile = Cast.mentors(AMINA, 1);
        sessions = "/mentorships/" + Cast.agreed(Cast.approved(Cast.seeks(BAO, profile), profile), AMINA, BAO)
                + "/sessions";
    }

    @Test
    void from_the_mentors_week_to_a_session_that_the_mentee_confirms() {
        try (var amina = at(AMINA);
                var bao = at(BAO)) {
            // the mentor's week
            amina.go(sessions).follow("When I usually have time");
            amina.page.getByLabel("Tuesday, from (1)").fill("11:00");
            amina.page.getByLabel("Tuesday, until (1)").fill("09:00");
            amina.page.getByLabel("Thursday, from (2)").fill("14:00");
            amina.page.getByLabel("Thursday, until (2)").fill("17:00");
            amina.press("Save my week");
            assertThat(amina.page.locator(".summary")).containsText("must end after they begin");
            amina.accessible().shoot("availability-refused");
            amina.page.getByLabel("Tuesday, from (1)").fill("09:00");
            amina.page.getByLabel("Tuesday, until (1)").fill("12:00");
            amina.press("Save my week");
            assertThat(amina.page.locator(".notice.good")).hasText("Your week is saved.");
            amina.everyWay("availability", "/me/availability");

            // the mentee proposes
            // who does not mentor has no week to write
            bao.go("/me/availability").accessible().shoot("availability-no-profile");
            assertThat(bao.page.locator(".empty a")).hasAttribute("href", "/me/mentor-profile");
            bao.everyWay("sessions-empty", sessions).follow("Propose times");
            bao.press("Send these times");
            assertThat(bao.page.locator(".summary")).containsText("Times");
            bao.everyWay("times", sessions.replace("/sessions", "/times"));
            bao.page.locator("input[name=times]").nth(0).check();
            bao.page.locator("input[name=times]").nth(3).check();
            bao.fill("Place or link", "https://meet.example/amina-bao").press("Send these times");
            assertThat(bao.page.locator("main")).containsText("You have proposed times");

            // the mentor picks
            amina.go("/me");
            assertThat(amina.page.locator("main")).containsText("Bảo Trịnh proposes times for a session");
            amina.everyWay("sessions-times", sessions);
            amina.page.locator("button[name=time]").first().click();
            assertThat(amina.page.locator("main .badge")).hasText("Planned");
            amina.page.waitForURL(Pattern.compile(".*/sessions/.+"));
            var session = URI.create(amina.page.url()).getPath();

            // both prepare
            amina.follow("Change the agenda");
            bao.go(session).follow("Change the agenda");
            bao.fill("Things to talk about", "The talk with my manager\nNumbers <b>of</b> the last quarter")
                    .press("Save");
            assertThat(bao.page.locator("#agenda + ul li")).hasCount(2);
            amina.fill("Things to talk about", "Mine").press("Save");
            assertThat(amina.page.locator(".notice.warn")).isVisible();
            assertThat(amina.page.getByLabel("Things to talk about")).hasValue("Mine");
            amina.accessible().shoot("agenda-stale").follow("Cancel");
            assertThat(amina.page.locator("#agenda + ul")).containsText("Numbers <b>of</b> the last quarter");
            bao.follow("Write my own notes")
                    .fill("My own notes", "Do not forget to breathe.")
                    .press("Save");
            bao.follow("Write shared notes")
                    .fill("Shared notes", "Amina knows somebody at Tidewater.")
                    .press("Save");
            amina.go(session);
            assertThat(amina.page.locator("main")).containsText("Amina knows somebody at Tidewater.");
            assertThat(amina.page.locator("main")).not().containsText("breathe");
            amina.page
                    .locator("summary", new Page.LocatorOptions().setHasText("Note a next step"))
                    .click();
            amina.press("Note it");
            assertThat(amina.page.locator("main")).containsText("Note a next step");
            amina.fill("What there is to do", "Write to Tidewater");
            amina.page
                    .getByLabel("I", new Page.GetByLabelOptions().setExact(true))
                    .check();
            amina.press("Note it");
            assertThat(bao.go(session).page.locator(".tasks")).containsText("Write to Tidewater");
            bao.everyWay("session-planned", session);

            // they have met
            begun();
            amina.go(session).everyWay("session-begun", session).press("Yes, we met");
            assertThat(amina.page.locator(".state")).containsText("not confirmed yet");
            bao.go("/me");
            assertThat(bao.page.locator("main")).containsText("Amina Barasa says that you met");
            bao.everyWay("session-to-confirm", session).press("Yes, we met: confirm");
            assertThat(bao.page.locator("main .state")).hasText(Pattern.compile("^\\s*Held\\s*$"));
            bao.go(sessions).press("Done: Write to Tidewater");
            assertThat(bao.page.locator("main")).not().containsText("Write to Tidewater");
            bao.accessible().shoot("sessions-held");
            bao.go("/mentorships/" + sessions.split("/")[2]).shoot("mentorship-with-sessions");
        }
        assertThat(database.count("mentorship_session where confirmed_at is not null"))
                .isOne();
    }

    @Test
    void without_scripts_times_are_typed_moved_called_off_and_missed() {
        try (var bao = withoutScripts(BAO);
                var amina = withoutScripts(AMINA)) {
            bao.go(sessions.replace("/sessions", "/times"));
            assertThat(bao.page.locator("main")).containsText("has not written usual hours");
            bao.fill("Day and time 1", "2020-01-05T10:00").press("Send these times");
            assertThat(bao.page.locator(".summary")).containsText("must be to come");
            assertThat(bao.page.getByLabel("Day and time 1")).hasValue("2020-01-05T10:00");
            bao.shoot("times-refused-phone");
            bao.fill("Day and time 1", day(5)).fill("Day and time 2", day(6)).press("Send these times");
            amina.go(sessions).follow("None of them: propose others");
            amina.fill("Day and time 1", day(7)).press("Send these times");
            bao.go(sessions).shoot("sessions-countered-phone");
            bao.page.locator("button[name=time]").click();
            assertThat(bao.page.locator("main .badge")).hasText("Planned");
            var session = URI.create(bao.page.url()).getPath();
            // no script tells the browser's clock: they go by the one of their profile
            assertThat(bao.go("/me").page.locator("main")).containsText(" GMT+7");
            assertThat(amina.go("/me").page.locator("main")).containsText(" GMT+3");

            amina.go(session).follow("Propose another time");
            amina.shoot("times-move-phone").fill("Day and time 1", day(8)).press("Send these times");
            bao.go(session);
            assertThat(bao.page.locator("main")).containsText("Another time is proposed");
            bao.go(sessions).page.locator("button[name=time]").click();
            bao.follow("Change").fill("Place or link", "javascript:alert(1)").press("Save");
            assertThat(bao.page.locator(".summary")).containsText("must be words, or a web address");
            bao.fill("Place or link", "Call +84 28 0000").press("Save");
            assertThat(bao.page.locator("main dl")).containsText("Call +84 28 0000");

            begun();
            amina.go(session)
                    .page
                    .locator("summary", new Page.LocatorOptions().setHasText("No, it did not"))
                    .click();
            amina.press("Note it as missed");
            assertThat(amina.page.locator(".summary")).containsText("Who could not come");
            amina.shoot("session-missed-refused");
            amina.page.getByLabel("Bảo Trịnh did not come").check();
            amina.press("Note it as missed");
            assertThat(amina.page.locator("main .badge")).hasText("Missed");

            amina.go(sessions).follow("Propose times");
            amina.fill("Day and time 1", day(9)).press("Send these times");
            bao.go(sessions).page.locator("button[name=time]").click();
            bao.page
                    .locator("summary", new Page.LocatorOptions().setHasText("Call it off"))
                    .click();
            bao.press("Call this session off");
            assertThat(bao.page.locator("main .badge")).hasText("Called off");
            bao.shoot("session-cancelled-phone");
            bao.go(sessions).shoot("sessions-earlier-phone");
        }
    }

    @Test
    void a_calendar_address_is_shown_once_and_nobody_else_reads_the_sessions() {
        try (var bao = at(BAO);
                var carmen = at(CARMEN)) {
            bao.everyWay("calendar-none", "/me/calendar").press("Make my address");
            var first = URI.create(bao.page.locator("#address").inputValue()).getPath();
            bao.accessible().shoot("calendar-made");
            RestAssured.get(first).then().statusCode(200);
            bao.go("/me/calendar");
            assertThat(bao.page.locator("#address")).hasCount(0);
            bao.everyWay("calendar", "/me/calendar").press("Make a new address");
            var second = URI.create(bao.page.locator("#address").inputValue()).getPath();
            RestAssured.get(first).then().statusCode(404);
            bao.press("Take it back");
            assertThat(bao.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my address")))
                    .isVisible();
            RestAssured.get(second).then().statusCode(404);
            bao.go("/me/availability");
            assertThat(bao.page.locator(".empty")).containsText("Weekly hours are for mentors");

            carmen.go(sessions);
            assertThat(carmen.page.locator(".eyebrow")).hasText("404");
            carmen.go(sessions.replace("/sessions", "/times"));
            assertThat(carmen.page.locator(".eyebrow")).hasText("404");
        }
        try (var visitor = atDesk().go(sessions)) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }

    /** As if it were an hour later than its start. */
    private void begun() {
        database.execute("update mentorship_session set starts_at = now() - interval '1 hour',"
                + " ends_at = now(), remind_at = null where stage = 'PLANNED'");
    }

    /** A day and time so many days from now, as a browser sends it. */
    private static String day(int ahead) {
        return java.time.LocalDate.now().plusDays(ahead) + "T10:00";
    }
}

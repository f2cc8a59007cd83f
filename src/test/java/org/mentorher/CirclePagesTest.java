package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;
import static org.mentorher.CircleCast.accepts;
import static org.mentorher.CircleCast.circle;
import static org.mentorher.CircleCast.founds;
import static org.mentorher.CircleCast.joins;
import static org.mentorher.CircleCast.mentees;
import static org.mentorher.CircleCast.profiled;
import static org.mentorher.CircleCast.wants;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Circles as people live them: looked for, made, joined, met in, left; and formed by staff. */
@QuarkusTest
class CirclePagesTest extends BrowserTest {
    private static final String WANJIRU = "wanjiru";
    private static final List<String> OTHERS = mentees(12).stream()
            .filter(who -> !List.of(BAO, WANJIRU).contains(who))
            .toList();

    @Test
    void a_member_makes_a_circle_others_come_without_scripts_and_it_meets() {
        profiled(BAO);
        profiled(WANJIRU);
        try (var bao = at(BAO);
                var wanjiru = withoutScripts(WANJIRU)) {
            bao.everyWay("circles-empty", "/circles");
            bao.page.locator(".empty").getByText("Make a circle").click();
            bao.everyWay("circle-new", "/circles/new");
            bao.fill("Name", "see www.x.example")
                    .fill("What it is about", "Accountants in their first years who want to lead a team one day.");
            bao.press("Make the circle");
            assertThat(bao.page.locator(".summary")).containsText("Name");
            assertThat(bao.page.locator("#field-theme"))
                    .hasValue("Accountants in their first years who want to lead a team one day.");
            bao.accessible().shoot("circle-new-wrong");
            bao.fill("Name", "Numbers after nine").press("Make the circle");
            assertThat(bao.page.locator("h1")).hasText("Numbers after nine");
            var path = bao.page.url().replaceFirst("^https?://[^/]+", "");
            var id = path.substring(path.lastIndexOf('/') + 1);

            wanjiru.go("/circles");
            wanjiru.page.locator("main .card a").first().click();
            assertThat(wanjiru.page.locator("main")).not().containsText("Accountant in her first year");
            wanjiru.shoot("circle-outside-phone").press("Ask for a place");
            assertThat(wanjiru.page.locator(".notice")).containsText("You asked for a place");
            bao.everyWay("circle-forming", path);
            bao.page.locator("button[name=accept]").click();
            assertThat(bao.page.locator(".people .person")).hasCount(2);
            for (var who : OTHERS.subList(0, 2)) {
                profiled(who);
                wants(who, id);
                accepts(BAO, id);
            }
            bao.fill("Invite somebody", Cast.email(OTHERS.get(2))).press("Send the invitation");
            assertThat(bao.page.locator(".notice.good")).containsText("on its way");
            bao.press("Begin the circle");
            assertThat(bao.page.locator(".state .badge").first()).hasText("Meets monthly");

            bao.follow("Plan the next gathering");
            bao.fill("Topic", "Asking for more pay");
            bao.page
                    .locator("#field-begins")
                    .fill(LocalDateTime.now()
                            .plusDays(9)
                            .truncatedTo(ChronoUnit.HOURS)
                            .toString());
            bao.press("Plan it");
            assertThat(bao.page.locator(".summary")).containsText("place or a link");
            bao.fill("Link", "https://meet.example/numbers-after-nine").press("Plan it");
            assertThat(bao.page.locator("h1")).hasText("Asking for more pay");
            var meeting = bao.page.url().replaceFirst("^https?://[^/]+", "");
            bao.everyWay("gathering-planned", meeting);
            bao.everyWay("gathering-form", path + "/gathering?of=" + meeting.substring(meeting.lastIndexOf('/') + 1));
            bao.everyWay("circle-active", path);
            wanjiru.go("/me");
            assertThat(wanjiru.page.locator("main")).containsText("Numbers after nine");
            wanjiru.shoot("me-with-circle-phone");

            database.execute("update circle_gathering set begins_at = now() - interval '1 hour'");
            wanjiru.go(meeting)
                    .fill("What you will do", "Ask my manager what it would take.")
                    .press("Write it down");
            assertThat(wanjiru.page.locator("main")).containsText("Ask my manager");
            bao.go(meeting).press("Save who was there");
            assertThat(bao.page.locator("main")).containsText("Ask my manager");
            assertThat(bao.page.locator(
                            "button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Save who")))
                    .hasCount(0);
            wanjiru.go(path);
            assertThat(wanjiru.page.locator(".state")).containsText("You moderate");
            wanjiru.follow("Plan the next gathering")
                    .fill("Topic", "What comes next")
                    .press("Plan it");
            assertThat(wanjiru.page.locator("main")).containsText("From last time");
            wanjiru.press("Done");
            assertThat(wanjiru.page.locator(".card .badge").first()).hasText("Done");
            bao.go(wanjiru.page.url().replaceFirst("^https?://[^/]+", ""));
            assertThat(bao.page.locator("h1")).hasText("What comes next");
            bao.everyWay("gathering-second", bao.page.url().replaceFirst("^https?://[^/]+", ""));
            bao.everyWay("circles", "/circles");

            wanjiru.go(path);
            wanjiru.page
                    .locator(
                            "summary",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Leave this circle"))
                    .click();
            wanjiru.press("Leave this circle");
            assertThat(wanjiru.page.locator("main")).containsText("Ask for a place");
        }
        assertThat(database.count("circle_place where moderates")).isOne();
        assertThat(Mailbox.await(Cast.email(OTHERS.get(2)), "You are invited").text())
                .contains("/circles/");
    }

    @Test
    void an_invitation_is_answered_a_full_circle_has_a_line_and_a_closed_one_is_gone() {
        var id = founds(CARMEN, circle("Numbers after nine", 8));
        for (var who : OTHERS.subList(0, 8)) joins(who, id);
        profiled(BAO);
        Cast.post(CARMEN, "/api/circles/" + id + "/invitations", Map.of("email", Cast.email(BAO)))
                .statusCode(202);
        try (var bao = at(BAO);
                var dora = at(DORA)) {
            bao.everyWay("circle-invited", "/circles/" + id);
            bao.go("/me");
            assertThat(bao.page.locator(".next h2")).hasText("You are invited to the circle “Numbers after nine”");
            bao.page.locator(".next .button").click();
            bao.press("Yes, I come in");
            assertThat(bao.page.locator(".notice")).containsText("You are on the waiting list");
            bao.accessible().shoot("circle-waiting");
            CircleCast.leaves(OTHERS.get(3), id);
            bao.go("/circles/" + id).accessible().shoot("circle-offered");
            bao.press("Yes, I come in");
            assertThat(bao.page.locator(".people")).containsText("Accountant in her first year");
            // somebody without a profile sees what it is about, and what is missing
            dora.go("/circles/" + id);
            assertThat(dora.page.locator("main")).containsText("Write a mentor or a mentee profile first");
            dora.accessible().shoot("circle-without-profile");
            dora.go("/circles/new");
            assertThat(dora.page.locator(".empty")).isVisible();
            dora.go("/circles/" + id + "/edit");
            assertThat(dora.page.locator(".eyebrow")).hasText("403");
            Cast.put(CARMEN, "/api/circles/" + id + "/closure", null).statusCode(200);
            dora.go("/circles/" + id);
            assertThat(dora.page.locator(".eyebrow")).hasText("404");
            bao.go("/circles/" + id).accessible().shoot("circle-closed");
            assertThat(bao.page.locator(".notice")).containsText("This circle is closed");
        }
        try (var visitor = atDesk().go("/circles")) {
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }

    @Test
    void staff_look_at_groups_and_make_circles_of_them_in_one_press() throws InterruptedException {
        for (var who : OTHERS) Cast.seeks(who);
        CircleCast.round();
        profiled(BAO);
        // nobody of those fits this one
        var other = circle("Numbers after nine", 10);
        other.put("field", "law.family-law");
        founds(BAO, other);
        try (var carmen = at(CARMEN);
                var bao = at(BAO)) {
            carmen.everyWay("admin-circles", "/admin/circles");
            carmen.press("Suggest groups");
            assertThat(carmen.page.locator("main .cards .card")).hasCount(1);
            var formation = carmen.page.url().replaceFirst("^https?://[^/]+", "");
            carmen.everyWay("admin-circle-groups", formation);
            carmen.everyWay("admin-circle-left-out", formation + "/left-out");
            carmen.go(formation).press("Make the circles and ask everybody");
            Eventually.holds(() -> assertThat(database.count("circle_place where stage = 'INVITED'"))
                    .isEqualTo(OTHERS.size()));
            carmen.go(formation);
            assertThat(carmen.page.locator(".notice.good")).containsText("Everybody has been asked");
            carmen.follow("Open the circle");
            assertThat(carmen.page.locator("h1")).hasText("Accounting, circle 1");
            carmen.accessible().shoot("circle-staff");
            carmen.go("/admin/circles").press("Suggest groups");
            assertThat(carmen.page.locator(".empty")).isVisible();
            carmen.accessible().shoot("admin-circle-groups-none");
            bao.go("/admin/circles");
            assertThat(bao.page.locator(".eyebrow")).hasText("403");
        }
    }

    @Test
    void a_circle_is_edited_and_nobody_writes_over_another_unasked() {
        profiled(BAO);
        var id = founds(BAO, circle("Numbers after nine", 8));
        var path = "/circles/" + id;
        try (var bao = at(BAO);
                var carmen = at(CARMEN);
                var wanjiru = at(WANJIRU)) {
            bao.everyWay("circle-edit", path + "/edit");
            assertThat(bao.page.locator("#field-name")).hasValue("Numbers after nine");
            assertThat(bao.page.locator("#field-field")).hasValue("finance.accounting");
            bao.fill("Name", "see www.x.example").fill("What it is about", "Leading a first team.");
            bao.press("Save");
            assertThat(bao.page.locator(".summary")).containsText("Name");
            assertThat(bao.page.locator("#field-theme")).hasValue("Leading a first team.");
            bao.accessible().shoot("circle-edit-wrong");

            carmen.go(path + "/edit")
                    .fill("Name", "Numbers after ten")
                    .fill("What it is about", "The desk's words.")
                    .press("Save");
            assertThat(carmen.page.locator("h1")).hasText("Numbers after ten");
            bao.fill("Name", "Numbers after eleven").press("Save");
            assertThat(bao.page.locator(".notice.warn")).isVisible();
            assertThat(bao.page.locator("#field-theme")).hasValue("Leading a first team.");
            bao.accessible().shoot("circle-edit-stale");
            bao.press("Save over it");
            assertThat(bao.page.locator("h1")).hasText("Numbers after eleven");
            assertThat(bao.page.locator("main")).containsText("Leading a first team.");

            // who does not moderate it is told so first, whatever is sent
            wanjiru.go(path);
            var sent = wanjiru.page
                    .request()
                    .post(
                            root + "circles/" + id + "/edit",
                            RequestOptions.create()
                                    .setHeader("Origin", root.replaceFirst("/$", ""))
                                    .setForm(FormData.create().set("name", "")));
            assertThat(sent.status()).isEqualTo(403);
        }
    }
}

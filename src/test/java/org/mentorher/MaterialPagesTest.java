package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading, answering, and what staff change about it, as people do it. */
@QuarkusTest
class MaterialPagesTest extends BrowserTest {
    @Test
    void visitors_read_and_are_asked_to_sign_in_where_there_is_something_to_answer() {
        try (var visitor = atDesk()) {
            visitor.everyWay("materials", "/materials");
            assertThat(visitor.page.locator("progress")).hasCount(0);
            assertThat(visitor.page.locator(".shelf > li")).hasCount(6);
            visitor.follow("The first meeting");
            assertThat(visitor.page.locator("h1")).hasText("The first meeting");
            assertThat(visitor.page.locator("#check")).hasCount(0);
            visitor.go("/").page.locator("footer").getByText("Materials").click();
            visitor.follow("How to mentor");
            assertThat(visitor.page.locator("#check form")).hasCount(0);
            visitor.everyWay("material", "/materials/how-to-mentor");
            visitor.page.locator("#check").getByText("Sign in").last().click();
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
        try (var phone = onPhone()) {
            phone.go("/materials/why-mentoring-women").accessible().shoot("material-phone");
            org.assertj.core.api.Assertions.assertThat(
                            phone.page.navigate(root + "materials/nosuch").status())
                    .isEqualTo(404);
            phone.go("/materials/first-meeting")
                    .page
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(phone.page.locator(".top")).isHidden();
            phone.shoot("material-print");
        }
    }

    @Test
    void a_mentor_fails_a_question_passes_and_the_way_is_open_without_scripts() {
        Cast.post(AMINA, "/api/pledges", Cast.pledge("Amina Otieno", Cast.email(AMINA), 1))
                .statusCode(201);
        Cast.put(AMINA, "/api/me/mentor-profile", Cast.mentorProfile(1)).statusCode(201);
        Cast.put(AMINA, "/api/me/mentor-profile/conduct", null).statusCode(200);
        try (var amina = withoutScripts(AMINA)) {
            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("2 texts to read, with three questions each");
            amina.shoot("me-to-read").page.locator(".next a.button").click();
            assertThat(amina.page.locator(".progress")).containsText("You have completed 0 of 6.");
            amina.follow("How to mentor");
            // nothing chosen, then one wrong
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check .complaint")).hasCount(3);
            var right = Cast.answers("how-to-mentor", "1.0");
            choose(amina, List.of((right.get(0) + 1) % 3, right.get(1), right.get(2)));
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check .complaint")).hasCount(1);
            assertThat(amina.page.locator("#check .well")).hasCount(2);
            assertThat(amina.page.locator("[role=alert] h2")).hasText("Not every answer is right yet");
            assertThat(answer(amina, 1, (right.get(0) + 1) % 3)).isChecked();
            amina.shoot("check-wrong-phone");
            choose(amina, right);
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check-title")).hasText("All three are right");
            assertThat(amina.page.locator("#check")).containsText("One more is required of mentors.");
            assertThat(amina.page.locator("#check details dt").first()).isVisible();
            amina.shoot("check-passed-phone");
            amina.follow("Go on with: Equal access in practice");
            choose(amina, Cast.answers("equal-access", "1.0"));
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check")).containsText("That was all that is required of mentors.");
            amina.follow("To my page");
            assertThat(amina.page.locator(".next h2")).hasText("Send your mentor profile to be looked at");
            amina.go("/materials/asking-well").press("I have read this");
            assertThat(amina.page.locator("#check-title")).hasText("Marked as read");
            amina.go("/materials");
            assertThat(amina.page.locator(".progress")).containsText("You have completed 3 of 6.");
            assertThat(amina.page.locator(".shelf .badge.good")).hasCount(3);
            amina.shoot("materials-progress-phone");
        }
    }

    @Test
    void staff_change_a_material_and_its_mentors_are_asked_again() {
        Cast.mentors(AMINA, 1);
        try (var carmen = at(CARMEN);
                var other = at(CARMEN);
                var amina = at(AMINA)) {
            amina.everyWay("materials-progress", "/materials");
            amina.everyWay("material-passed", "/materials/how-to-mentor");
            carmen.everyWay("admin-materials", "/admin/materials");
            other.go("/admin/materials/how-to-mentor/draft");
            carmen.follow("How to mentor").follow("Edit");
            carmen.everyWay("admin-material-edit", "/admin/materials/how-to-mentor/draft");
            carmen.page.locator("[id='field-en.title']").fill("How to mentor now");
            carmen.page
                    .locator("[id='field-en.text']")
                    .fill("## Now\n\nAsk **first**. <script>document.title='x'</script> [no](javascript:alert(1))");
            carmen.page.locator("[id='field-es.check']").fill("## ¿Una?\n- [x] Sí\nSí.");
            carmen.press("Save and look at it");
            assertThat(carmen.page.locator(".prose strong")).hasText("first");
            assertThat(carmen.page.locator(".prose")).containsText("<script>");
            assertThat(carmen.page).not().hasTitle("x");
            assertThat(carmen.page.locator("section .notice.warn li"))
                    .hasText("Questions (Spanish): needs exactly three questions, each beginning with ##");
            carmen.accessible().shoot("admin-material-lacks");

            // the other's tab is older: nothing is lost, nothing is overwritten unseen
            other.page.locator("[id='field-en.title']").fill("Mine");
            other.press("Save and look at it");
            assertThat(other.page.locator("[role=alert] h2")).hasText("Somebody saved or published this meanwhile");
            assertThat(other.page.locator("[id='field-en.title']")).hasValue("Mine");
            other.accessible().shoot("admin-material-stale");

            carmen.follow("Back to the editor");
            assertThat(carmen.page.locator("[id='field-en.title']")).hasValue("How to mentor now");
            carmen.page.locator("[id='field-es.check']").fill(check());
            carmen.press("Save and look at it");
            carmen.everyWay("admin-material-preview", "/admin/materials/how-to-mentor/draft/preview");
            carmen.follow("Español");
            assertThat(carmen.page.locator(".prose .h1")).hasText("Cómo ser mentora o mentor");
            carmen.press("Publish for everybody");
            assertThat(carmen.page.locator(".summary")).containsText("How much changes");
            assertThat(carmen.page.locator(".notice.warn")).containsText("1 active mentor gets no new proposal");
            carmen.page
                    .getByLabel("Version 2.0: something that matters has changed")
                    .check();
            carmen.page.getByLabel("Note").fill("Shorter");
            carmen.press("Publish for everybody");
            assertThat(carmen.page.locator(".notice.good h2")).hasText("Version 2.0 is published");
            assertThat(carmen.page.locator(".onward > li")).hasCount(2);
            carmen.everyWay("admin-material-history", "/admin/materials/how-to-mentor");
            carmen.page.locator(".onward > li").last().locator("a").click();
            assertThat(carmen.page.locator("article h1")).hasText("How to mentor");
            carmen.accessible().shoot("admin-material-version");

            amina.go("/me");
            assertThat(amina.page.locator(".next h2")).hasText("One text to read, with three questions");
            assertThat(amina.page.locator(".next")).containsText("your mentorships go on");
            amina.follow("Read it");
            assertThat(amina.page.locator("h1")).hasText("How to mentor now");
            assertThat(amina.page.locator(".notice.warn")).containsText("You completed version 1.0");
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check .complaint")).hasCount(3);
            amina.accessible().shoot("material-again");
            choose(amina, Cast.answers("how-to-mentor", "2.0"));
            amina.press("Check my answers");
            assertThat(amina.page.locator("#check")).containsText("That was all that is required of mentors.");

            // what came with the product can be had back, and a draft be discarded
            carmen.go("/admin/materials/how-to-mentor/draft")
                    .press("Take the text that came with the product as the draft");
            assertThat(carmen.page.locator("[id='field-en.title']")).hasValue("How to mentor");
            carmen.press("Discard the draft");
            assertThat(carmen.page.locator(".badge.warn")).hasCount(0);
        }
        Cast.get(null, "/api/materials/how-to-mentor").body("title", is("How to mentor now"));
        try (var bao = at(BAO)) {
            org.assertj.core.api.Assertions.assertThat(
                            bao.page.navigate(root + "admin/materials").status())
                    .isEqualTo(403);
        }
    }

    /** The Spanish questions that come with the product. */
    private static String check() {
        return Cast.get(CARMEN, "/api/materials/how-to-mentor/versions")
                .extract()
                .path("items.last().es.check");
    }

    private static void choose(Reader reader, List<Integer> answers) {
        for (int i = 0; i < answers.size(); i++)
            answer(reader, i + 1, answers.get(i)).check();
    }

    private static Locator answer(Reader reader, int question, int answer) {
        return reader.page.locator("[name=answer_" + question + "][value='" + answer + "']");
    }
}

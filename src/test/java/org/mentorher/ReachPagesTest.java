package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.notification.WaitingMails;

/** The inbox, the choice of what also comes by mail, and the mails as people see them. */
@QuarkusTest
class ReachPagesTest extends BrowserTest {
    @Inject
    Notices notices;

    @Inject
    WaitingMails mails;

    @Test
    void what_happened_stands_in_the_inbox_until_it_is_read() {
        var proposal = Cast.approved(Cast.seeks(BAO), Cast.mentors(AMINA, 1));
        try (var bao = at(BAO)) {
            bao.go("/me");
            assertThat(bao.page.locator(".top .count")).hasText("1 unread");
            bao.everyWay("inbox-one", "/me/inbox");
            assertThat(bao.page.locator(".told h2")).hasText("We would like to introduce you to a mentor");
            // looking is not reading
            assertThat(bao.page.locator(".top .count")).hasText("1 unread");
            bao.press("Read the proposal");
            bao.page.waitForURL("**/proposals/" + proposal);
            assertThat(bao.page.locator(".top .count")).hasCount(0);

            for (int i = 1; i <= 22; i++) tell(BAO, Kind.SESSIONS, "Number " + i);
            bao.go("/me/inbox");
            assertThat(bao.page.locator(".told > li")).hasCount(20);
            assertThat(bao.page.locator(".top .count")).hasText("22 unread");
            bao.page.locator(".told > li").first().getByText("Mark as read").click();
            assertThat(bao.page.locator(".top .count")).hasText("21 unread");
            bao.everyWay("inbox", "/me/inbox");
            tell(BAO, Kind.SESSIONS, "Came meanwhile");
            bao.press("Mark all as read");
            assertThat(bao.page.locator(".told .unread h2"))
                    .hasText(List.of("en: Came meanwhile").toArray(String[]::new));
            assertThat(bao.page.locator(".top .count")).hasText("1 unread");
            bao.follow("Show more");
            assertThat(bao.page.locator(".told > li")).hasCount(4);
            assertThat(bao.page.locator(".told h2").last()).hasText("We would like to introduce you to a mentor");
            // a later choice of language holds for what was told before
            bao.language("es");
            assertThat(bao.page.locator(".told h2").last()).containsText("Queremos presentarte a una mentora");
            // and what comes by mail follows it, too
            assertThat(database.value("select language || ' ' || zone from member where language is not null"))
                    .isEqualTo("es Africa/Nairobi");
            bao.language("en");
        }
        try (var carmen = withoutScripts(CARMEN)) {
            carmen.go("/me/inbox").shoot("inbox-empty-phone");
            assertThat(carmen.page.locator(".empty h2")).hasText("Nothing yet");
            tell(CARMEN, Kind.STAFF, "Somebody waits");
            carmen.go("/me/inbox").press("Look at it");
            carmen.page.waitForURL("**/me");
            assertThat(carmen.page.locator(".top .count")).hasCount(0);
        }
        try (var visitor = atDesk()) {
            visitor.go("/");
            assertThat(visitor.page.locator(".top [href='/me/inbox']")).hasCount(0);
            visitor.go("/me/inbox");
            assertThat(visitor.page.locator("#username")).isVisible();
        }
    }

    @Test
    void a_member_chooses_what_comes_by_mail_and_stops_some_of_it_from_a_mail() {
        Cast.put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        try (var bao = withoutScripts(BAO)) {
            bao.go("/me/inbox").follow("Choose what also comes by mail");
            assertThat(bao.page.locator("#field-mails label")).hasCount(6);
            assertThat(bao.page.locator("body")).containsText("Asia / Ho Chi Minh");
            bao.page.getByLabel("Materials").uncheck();
            bao.page.getByLabel("One mail a day").check();
            bao.page.locator("#field-digestHour").selectOption("18");
            bao.page.locator("#field-quietFrom").selectOption("21");
            bao.press("Save");
            assertThat(bao.page.locator(".summary")).containsText("Quiet hours until");
            assertThat(bao.page.getByLabel("Materials")).not().isChecked();
            assertThat(bao.page.locator("#field-digestHour")).hasValue("18");
            bao.shoot("notifications-wrong-phone");
            bao.page.locator("#field-quietUntil").selectOption("7");
            bao.page.locator("#field-language").selectOption("es");
            bao.press("Save");
            assertThat(bao.page.locator(".notice.good")).containsText("Saved");
            Cast.get(BAO, "/api/me/notifications")
                    .body("delivery", is("DAILY"))
                    .body("digestHour", is(18))
                    .body("quietFrom", is(21))
                    .body("quietUntil", is(7))
                    .body("language", is("es"))
                    .body("mails", contains("PROPOSALS", "MENTORSHIP", "SESSIONS", "CHECK_INS", "CIRCLES", "STAFF"));
            bao.page.locator("#field-quietFrom").selectOption("");
            bao.page.locator("#field-quietUntil").selectOption("");
            bao.page.locator("#field-language").selectOption("");
            bao.page.getByLabel("Each at once").check();
            bao.press("Save");
            assertThat(bao.page.locator(".notice.good")).isVisible();
            Cast.get(BAO, "/api/me/notifications").body("language", nullValue()).body("quietFrom", nullValue());

            // changed in another place while the form was open
            bao.go("/me/notifications");
            var link = stopLink("Circles " + System.nanoTime());
            try (var reader = onPhone()) {
                reader.everyWay("unsubscribe", link).press("Stop these mails");
                assertThat(reader.page.locator("h1")).hasText("No more mails about circles");
                reader.everyWay("unsubscribed", link);
                bao.page.getByLabel("Check-ins").uncheck();
                bao.press("Save");
                assertThat(bao.page.locator(".notice.warn h2")).hasText("This was changed meanwhile");
                assertThat(bao.page.getByLabel("Check-ins")).not().isChecked();
                bao.shoot("notifications-stale-phone");
                reader.press("Undo: send them again");
                assertThat(reader.page.locator("h1")).hasText("No more mails about circles?");
                reader.go("/unsubscribe/circles-" + "A".repeat(43));
                assertThat(reader.page.locator("h1")).hasText("There is nothing here");
            }
        }
        try (var carmen = at(CARMEN)) {
            carmen.go("/me/inbox").accessible();
            carmen.everyWay("notifications", "/me/notifications");
            assertThat(carmen.page.locator("#field-mails label")).hasCount(7);
        }
    }

    private String stopLink(String title) {
        tell(BAO, Kind.CIRCLES, title);
        var header = Mailbox.await(Cast.email(BAO), title).headers().get("List-Unsubscribe");
        return URI.create(header.substring(1, header.length() - 1)).getPath();
    }

    @Test
    void mails_look_like_the_rest_in_either_light_on_every_screen() {
        var address = "zoe" + System.nanoTime() + "@northwind-harbour.example";
        for (var language : List.of("en", "es")) {
            var visitor = language + address;
            Cast.as(null)
                    .header("Accept-Language", language)
                    .body(Cast.pledge("Zoë Okonjo", visitor, 2))
                    .post("/api/pledges")
                    .then()
                    .statusCode(202);
            var mail = Mailbox.await(visitor, "#MentorHer");
            look("confirm", language, mail);
            // whoever confirms, the signatory goes on to be written in the language of the page that was signed on
            var token = Pattern.compile("/pledge/confirm/(\\S+)").matcher(mail.text());
            assertThat(token.find()).isTrue();
            Cast.post(null, "/api/pledge-confirmations", Map.of("token", token.group(1)))
                    .statusCode(200);
            var thanks = language.equals("en") ? "Thank you for signing" : "Gracias por firmar";
            look("thanks", language, Mailbox.await(visitor, thanks));
        }
        var mentors = Map.of("en", Cast.mentors(AMINA, 1), "es", Cast.mentors("siosaia", 1));
        var request = Cast.seeks(BAO);
        for (var language : List.of("en", "es")) {
            database.execute("update member set language = '" + language + "'");
            var proposal = Cast.approved(request, mentors.get(language));
            look(
                    "proposal",
                    language,
                    Mailbox.await(Cast.email(BAO), language.equals("en") ? "introduce you" : "Queremos presentarte"));
            Cast.put(BAO, "/api/proposals/" + proposal + "/refusal", Map.of("reason", "NO_TIME"))
                    .statusCode(200);
        }
        for (var language : List.of("en", "es")) {
            database.execute("update member set language = '" + language + "'");
            database.execute("insert into notification_preference (member, daily) select id, true from member"
                    + " on conflict (member) do nothing");
            tell(BAO, Kind.SESSIONS, "Amina Otieno proposes three times for your first meeting");
            tell(BAO, Kind.CIRCLES, "A seat in a circle is free: نساء في المحاسبة");
            tell(BAO, Kind.MATERIALS, "One more text to read");
            database.execute(
                    "update inbox_notice set mail_due_at = now() - interval '1 minute' where mail_due_at is not null");
            mails.send();
            look("digest", language, Mailbox.await(Cast.email(BAO), language.equals("en") ? "Your day" : "Tu día"));
        }
    }

    /** Shows a mail as a mail program would: from its own text alone, at two widths, by day and by night. */
    private void look(String name, String language, Mailbox.Mail mail) {
        assertThat(mail.html()).contains("<html lang=\"" + language + "\">");
        assertThat(mail.html()).doesNotContain("<img", "url(", "@import", "<link", "<script");
        assertThat(mail.text().lines().filter(line -> !line.startsWith("http")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(76));
        try (var desk = atDesk()) {
            var asked = new ArrayList<String>();
            desk.page.onRequest(request -> asked.add(request.url()));
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                desk.page.setContent(mail.html());
                var shot = "mail-" + name + "-" + language + "-" + scheme.name().toLowerCase();
                for (int width :
                        Reader.ALL ? new int[] {800, 375} : new int[] {scheme == ColorScheme.LIGHT ? 800 : 375}) {
                    desk.page.setViewportSize(width, 700);
                    desk.shoot(shot + "-" + width);
                }
                assertThat(new AxeBuilder(desk.page)
                                .setLegacyMode(true)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations())
                        .as(shot)
                        .isEmpty();
                desk.page.setViewportSize(320, 700);
                assertThat((int) desk.page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(320);
            }
            assertThat(asked).as("asks nobody for anything").isEmpty();
        }
    }

    private void tell(String who, Kind kind, String title) {
        var member = UUID.fromString(Cast.get(who, "/api/me").extract().path("id"));
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tell(
                        member,
                        new Notice(
                                kind,
                                "test:" + System.nanoTime() + ":" + member,
                                "/me",
                                language -> new Notice.Said(
                                        language.getLanguage() + ": " + title,
                                        "What it says, in a sentence that is long enough to need a second line on every screen.\n\nAnd another.",
                                        "Look at it"))));
    }
}

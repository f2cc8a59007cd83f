package org.mentorher.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.Eventually;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** What a member is told reaches the member once, in the language and at the time that the member chose, or not by mail at all. */
@QuarkusTest
class NoticesTest {
    private static final ZoneId HO_CHI_MINH = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final byte[] ENTRY =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @Inject
    DueMails dueMails;

    /** Nobody else's mails have it in their subject. */
    private final String mark = Long.toString(System.nanoTime(), 36);

    private UUID bao;
    private String address;

    @BeforeEach
    void bao_is_here_and_nobody_else() {
        database.empty();
        put(BAO, "/api/me/mentee-profile", Cast.menteeProfile()).statusCode(201);
        address = email(BAO);
        bao = UUID.fromString(get(BAO, "/api/me").extract().path("id"));
    }

    @AfterEach
    void back_to_today() {
        Mailbox.up();
        clock.reset();
    }

    @Test
    void a_notice_stands_in_the_inbox_in_every_language_and_comes_by_mail_in_the_chosen_one() {
        choose(Map.of("language", "es"));
        assertThat(tell(Kind.SESSIONS, "A time is agreed")).isTrue();
        assertThat(tell(Kind.SESSIONS, "A time is agreed")).isFalse();
        var mail = Mailbox.await(address, "es: A time is agreed " + mark);
        assertThat(mail.text())
                .contains(
                        "Hola,",
                        "Text in es",
                        "http://localhost:8080/mentorships",
                        "No quiero más correos sobre sesiones");
        assertThat(mail.html())
                .contains("<html lang=\"es\">", "Text in es", "href=\"http://localhost:8080/mentorships\"");
        assertThat(mail.text().lines().filter(line -> !line.startsWith("http")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        inbox("en").body("items", hasSize(1)).body("items[0].title", is("en: A time is agreed " + mark));
        inbox("es")
                .body("items[0].text", is("Text in es"))
                .body("items[0].path", is("/mentorships"))
                .body("items[0].kind", is("SESSIONS"))
                .body("items[0].readAt", nullValue());
        assertThat(Mailbox.to(address).stream().filter(m -> m.subject().contains(mark)))
                .hasSize(1);
        wiped();
    }

    @Test
    void the_mail_comes_in_the_language_and_by_the_clock_of_the_pages_where_nothing_is_chosen() {
        // nobody has read a page yet: English
        assertThat(person(bao)).containsExactly("en", "Asia/Ho_Chi_Minh");
        database.execute("update member set language = 'es', zone = 'America/Lima'");
        assertThat(person(bao)).containsExactly("es", "Asia/Ho_Chi_Minh");
        database.execute("delete from mentee_profile");
        assertThat(person(bao)).containsExactly("es", "America/Lima");
        choose(Map.of("language", "en"));
        assertThat(person(bao)).containsExactly("en", "America/Lima");
        get(BAO, "/api/me/notifications").body("timeZone", is("America/Lima"));
    }

    private List<String> person(UUID member) {
        var person = QuarkusTransaction.requiringNew()
                .call(() -> addressees.byId(member).orElseThrow());
        return List.of(person.language().getLanguage(), person.zone().getId());
    }

    @Test
    void mails_of_a_kind_stop_with_one_click_and_everything_else_goes_on() {
        tell(Kind.CHECK_INS, "How is it going");
        var mail = Mailbox.await(address, "How is it going " + mark);
        assertThat(mail.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        var link = stopLink(mail);
        assertThat(mail.html()).contains("href=\"http://localhost:8080" + link + "\"");
        assertThat(mail.text()).contains(link);

        // whoever only looks, as mail scanners do, changes nothing
        given().get(link).then().statusCode(200);
        given().head(link).then().statusCode(200);
        assertThat(mailed(Kind.CHECK_INS)).isTrue();
        oneClick(link).then().statusCode(200).header("Location", nullValue());
        assertThat(mailed(Kind.CHECK_INS)).isFalse();
        oneClick(link).then().statusCode(200);
        tell(Kind.CHECK_INS, "Not by mail");
        tell(Kind.SESSIONS, "Still by mail");
        Mailbox.await(address, "Still by mail " + mark);
        assertThat(database.count("outbox_mail where key like '%Not by mail%'")).isZero();
        inbox("en").body("items", hasSize(3));

        browser()
                .post(link + "/resumption")
                .then()
                .statusCode(303)
                .header("Location", "http://localhost:" + port() + link);
        assertThat(mailed(Kind.CHECK_INS)).isTrue();
        // as the page's button does, and as RFC 8058 allows as well
        browser().post(link).then().statusCode(303);
        assertThat(mailed(Kind.CHECK_INS)).isFalse();
        browser().post(link + "/resumption").then().statusCode(303);
        given().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);
        assertThat(mailed(Kind.CHECK_INS)).isFalse();
        // the member sees it, and no stale form undoes it
        get(BAO, "/api/me/notifications").body("mails", not(org.hamcrest.Matchers.hasItem("CHECK_INS")));
    }

    @Test
    void the_one_exception_for_mail_programs_is_no_wider() {
        tell(Kind.CHECK_INS, "How is it going");
        var link = stopLink(Mailbox.await(address, "How is it going " + mark));
        given().header("Origin", "https://evil.example").post(link).then().statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").post(link).then().statusCode(403);
        given().post(link + "/resumption").then().statusCode(403);
        given().post("/language?lang=es").then().statusCode(403).header("Set-Cookie", nullValue());
        given().post("/me/notifications").then().statusCode(403);
        assertThat(mailed(Kind.CHECK_INS)).isTrue();
        // nobody writes a link but we
        var foreign = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "E" : "A");
        for (var wrong : List.of(
                foreign,
                link.replace("check-ins", "sessions"),
                link.replace("check-ins", "essential"),
                "/unsubscribe/x")) {
            given().get(wrong).then().statusCode(404);
            oneClick(wrong).then().statusCode(404);
        }
        assertThat(mailed(Kind.SESSIONS)).isTrue();
    }

    @Test
    void what_is_essential_comes_at_once_and_offers_no_way_out() {
        var hour = clock.instant().atZone(HO_CHI_MINH).getHour();
        choose(Map.of("delivery", "DAILY", "quietFrom", hour, "quietUntil", (hour + 2) % 24, "mails", List.of()));
        tell(Kind.ESSENTIAL, "It begins");
        tell(Kind.SESSIONS, "It is late");
        var mail = Mailbox.await(address, "It begins " + mark);
        assertThat(mail.headers()).doesNotContainKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        assertThat(mail.text() + mail.html()).doesNotContain("/unsubscribe/").contains("whatever you have chosen");
        assertThat(Mailbox.to(address).stream().filter(m -> m.subject().contains("It is late " + mark)))
                .isEmpty();
        inbox("en").body("items", hasSize(2));
    }

    @Test
    void one_mail_a_day_tells_what_is_unread_and_comes_once() {
        var hour = clock.instant().plus(Duration.ofHours(3)).atZone(HO_CHI_MINH).getHour();
        choose(Map.of("delivery", "DAILY", "digestHour", hour));
        var due = new DailyHour(hour).next(clock.instant(), HO_CHI_MINH);
        tell(Kind.SESSIONS, "First");
        tell(Kind.CIRCLES, "Second");
        tell(Kind.MATERIALS, "Read meanwhile");
        tell(Kind.CHECK_INS, "Not wanted any more");
        read("Read meanwhile");
        choose(Map.of("delivery", "DAILY", "digestHour", hour, "mails", List.of("SESSIONS", "CIRCLES", "MATERIALS")));
        assertThat(database.count("outbox_mail")).isZero();
        clock.forward(Duration.between(clock.instant(), due).minusMinutes(2));
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail")).isZero();
        clock.forward(Duration.ofMinutes(3));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail")).isOne();
        var mail = Mailbox.await(address, "Your day at MentorHer: 2 things");
        assertThat(mail.text())
                .contains("* en: First " + mark, "* en: Second " + mark, "Text in en")
                .doesNotContain("Read meanwhile", "Not wanted");
        assertThat(mail.html()).contains("en: First " + mark, "en: Second " + mark);
        // a day on which nothing happened has no mail
        clock.forward(Duration.ofDays(1));
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail")).isOne();
        // the next one has what is new, and nothing again
        tell(Kind.SESSIONS, "Third");
        clock.forward(Duration.ofDays(1));
        lookTwiceAtOnce();
        var next = Mailbox.await(address, "Your day at MentorHer: one thing");
        assertThat(next.text()).contains("Third").doesNotContain("First");
        assertThat(database.count("outbox_mail")).isEqualTo(2);

        var link = stopLink(next);
        assertThat(link).startsWith("/unsubscribe/daily-");
        oneClick(link).then().statusCode(200);
        get(BAO, "/api/me/notifications").body("mails", hasSize(0));
        tell(Kind.SESSIONS, "Fourth");
        clock.forward(Duration.ofDays(1));
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail")).isEqualTo(2);
        browser().post(link + "/resumption").then().statusCode(303);
        get(BAO, "/api/me/notifications").body("mails", contains("SESSIONS", "CIRCLES", "MATERIALS"));
    }

    @Test
    void a_day_with_much_is_told_in_part_and_counted() {
        choose(Map.of("delivery", "DAILY", "digestHour", 8));
        for (int i = 1; i <= 23; i++) tell(Kind.SESSIONS, "Thing " + i + " of many");
        clock.forward(Duration.ofDays(1));
        lookTwiceAtOnce();
        var mail = Mailbox.await(address, "Your day at MentorHer: 23 things");
        assertThat(mail.text())
                .contains("Thing 20 of many", "3 more things wait in your inbox", "http://localhost:8080/me/inbox")
                .doesNotContain("Thing 21 of many");
    }

    @Test
    void a_mail_waits_for_the_end_of_quiet_hours_and_comes_once() {
        var hour = clock.instant().atZone(HO_CHI_MINH).getHour();
        choose(Map.of("quietFrom", hour, "quietUntil", (hour + 2) % 24));
        var end = new QuietHours(hour, (hour + 2) % 24).end(clock.instant(), HO_CHI_MINH);
        tell(Kind.SESSIONS, "In the night");
        tell(Kind.CIRCLES, "Read in the night");
        read("Read in the night");
        tell(
                Kind.SESSIONS,
                "With an entry",
                new Notice.Attachment("invite.ics", "text/calendar; method=REQUEST; charset=UTF-8", ENTRY));
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail where sent_at is not null")).isZero();
        clock.forward(Duration.between(clock.instant(), end).minusMinutes(2));
        lookTwiceAtOnce();
        assertThat(database.count("outbox_mail where sent_at is not null")).isZero();
        clock.forward(Duration.ofMinutes(3));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        Mailbox.await(address, "In the night " + mark);
        Mailbox.await(address, "With an entry " + mark);
        assertThat(database.count("outbox_mail")).isEqualTo(2);
        assertThat(Mailbox.to(address).stream().filter(m -> m.subject().contains(mark)))
                .hasSize(2);
    }

    @Test
    void what_waits_follows_a_new_choice() {
        choose(Map.of(
                "delivery",
                "DAILY",
                "digestHour",
                clock.instant().plus(Duration.ofHours(5)).atZone(HO_CHI_MINH).getHour()));
        tell(Kind.SESSIONS, "Waits for long");
        choose(Map.of("delivery", "AT_ONCE"));
        lookTwiceAtOnce();
        Mailbox.await(address, "Waits for long " + mark);
        assertThat(database.count("outbox_mail")).isOne();
    }

    @Test
    void an_entry_for_the_calendar_goes_along_by_itself_even_where_one_mail_a_day_is_wanted() {
        choose(Map.of("delivery", "DAILY"));
        tell(
                Kind.SESSIONS,
                "Meet",
                new Notice.Attachment("invite.ics", "text/calendar; method=REQUEST; charset=UTF-8", ENTRY));
        var mail = Mailbox.await(address, "Meet " + mark);
        assertThat(mail.text()).contains("Text in en");
        assertThat(mail.html()).contains("Text in en");
        assertThat(mail.headers()).containsKey("List-Unsubscribe").containsEntry("Auto-Submitted", "auto-generated");
        assertThat(mail.pieces())
                .extracting(piece -> piece.type().replaceFirst(";.*", ""))
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics");
        assertThat(mail.pieces().get(2).type()).contains("method=REQUEST");
        assertThat(mail.pieces().get(2).content()).isEqualTo(ENTRY);
        assertThat(mail.pieces().get(3).content()).isEqualTo(ENTRY);
        assertThat(mail.pieces().get(3).name()).isEqualTo("invite.ics");
        wiped();
    }

    @Test
    void who_has_no_verified_address_or_is_shut_out_finds_it_in_the_inbox_later() {
        database.execute("update member set email_verified = false");
        assertThat(tell(Kind.ESSENTIAL, "Nowhere to send it")).isTrue();
        assertThat(database.count("outbox_mail")).isZero();
        database.execute("update member set email_verified = true, suspended_at = now()");
        tell(Kind.SESSIONS, "Shut out");
        assertThat(database.count("outbox_mail")).isZero();
        tell(Kind.ESSENTIAL, "All the same");
        assertThat(database.count("outbox_mail")).isOne();
        database.execute("update member set suspended_at = null");
        inbox("en").body("items", hasSize(3));
    }

    @Test
    void the_inbox_counts_what_is_unread_and_reading_is_said_once() {
        for (int i = 0; i < 25; i++) tell(Kind.SESSIONS, "Number " + i);
        get(BAO, "/api/me/inbox/reading").body("unread", is(25));
        var first =
                as(BAO).get("/api/me/inbox").then().body("items", hasSize(20)).extract();
        assertThat(first.<String>path("items[0].title")).contains("Number 24");
        as(BAO).queryParam("cursor", first.<String>path("next"))
                .get("/api/me/inbox")
                .then()
                .body("items", hasSize(5))
                .body("next", nullValue());
        var one = "/api/me/inbox/" + first.path("items[3].id") + "/reading";
        String at = put(BAO, one, null)
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        clock.forward(Duration.ofMinutes(1));
        put(BAO, one, null).statusCode(200).body("readAt", is(at));
        put(AMINA, one, null).statusCode(404);
        get(BAO, "/api/me/inbox/reading").body("unread", is(24));
        as(BAO).queryParam("unread", true)
                .queryParam("limit", 100)
                .get("/api/me/inbox")
                .then()
                .body("items", hasSize(24));
        // what came after the newest that was seen stays unread
        String seen = first.path("items[1].toldAt");
        put(BAO, "/api/me/inbox/reading", Map.of("until", seen)).statusCode(200).body("unread", is(1));
        put(BAO, "/api/me/inbox/reading", Map.of()).statusCode(422);
        get(AMINA, "/api/me/inbox").body("items", hasSize(0));
        get(AMINA, "/api/me/inbox/reading").body("unread", is(0));
    }

    @Test
    void a_hundred_are_as_many_as_anybody_counts() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 105; i++) notices.tell(bao, notice(Kind.SESSIONS, "Number " + i));
        });
        get(BAO, "/api/me/inbox/reading").body("unread", is(100));
    }

    @Test
    void words_go_after_half_a_year_and_nothing_is_told_twice_all_the_same() {
        tell(Kind.SESSIONS, "Long ago");
        clock.forward(Duration.ofDays(179));
        tell(Kind.SESSIONS, "Not so long ago");
        dueMails.forget();
        inbox("en").body("items", hasSize(2));
        clock.forward(Duration.ofDays(2));
        dueMails.forget();
        inbox("en").body("items", hasSize(1));
        assertThat(database.count("inbox_notice where said is null and path is null"))
                .isOne();
        get(BAO, "/api/me/inbox/reading").body("unread", is(1));
        assertThat(tell(Kind.SESSIONS, "Long ago")).isFalse();
    }

    @Test
    void choices_are_saved_whole_against_the_version_that_was_read() {
        var usual = get(BAO, "/api/me/notifications").statusCode(200).header("ETag", "\"0\"");
        usual.body("delivery", is("AT_ONCE"))
                .body("digestHour", is(8))
                .body("quietFrom", nullValue())
                .body("language", nullValue())
                .body("timeZone", is("Asia/Ho_Chi_Minh"))
                .body("mails", hasSize(Kind.values().length - 1));
        put(BAO, "/api/me/notifications", whole(Map.of())).statusCode(428);
        choose(Map.of("quietFrom", 21, "quietUntil", 7));
        get(BAO, "/api/me/notifications").header("ETag", "\"1\"").body("quietFrom", is(21));
        saves("\"0\"", Map.of()).then().statusCode(412);
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("quietFrom", 21),
                Map.of("quietFrom", 24, "quietUntil", 7),
                Map.of("digestHour", -1),
                Map.of("language", "tlh"),
                Map.of("mails", List.of("ESSENTIAL")))) {
            saves("\"1\"", wrong).then().statusCode(422).body("violations", hasSize(1));
        }
        saves("\"1\"", Map.of("delivery", "HOURLY")).then().statusCode(400);
        get(BAO, "/api/me/notifications").header("ETag", "\"1\"");
    }

    @Test
    void of_the_mentors_whom_a_request_names_only_the_one_who_is_proposed_is_ever_told() {
        database.empty();
        var amina = mentors(AMINA, 1);
        var siosaia = mentors("siosaia", 1);
        var request = Cast.seeks(BAO, amina, siosaia);
        assertThat(told("siosaia")).isZero();
        assertThat(told(AMINA)).isZero();
        var first = approved(request, amina);
        assertThat(told(AMINA)).isOne();
        clock.forward(Duration.ofDays(7).plusMinutes(1));
        assertThat(told("siosaia")).isZero();
        put(AMINA, "/api/proposals/" + first + "/refusal", Map.of("reason", "NO_TIME"))
                .statusCode(200);
        assertThat(told("siosaia")).isZero();
        long before = told(AMINA);
        var second = approved(request, siosaia);
        Cast.agreed(second, "siosaia", BAO);
        assertThat(told("siosaia")).isEqualTo(2);
        assertThat(told(AMINA)).isEqualTo(before);
    }

    /** What this person was told of anybody's request, by either way. */
    private long told(String who) {
        String id = get(who, "/api/me").extract().path("id");
        var inbox = database.count("inbox_notice where key not like 'pledge-%' and member = '" + id + "'");
        var mails = database.count("outbox_mail where key not like 'pledge-%' and member = '" + id + "'");
        assertThat(mails).isEqualTo(inbox);
        return inbox;
    }

    private Notice notice(Kind kind, String title, Notice.Attachment... attachments) {
        return new Notice(
                kind,
                mark + title,
                "/mentorships",
                language -> new Notice.Said(
                        language.getLanguage() + ": " + title + " " + mark,
                        "Text in " + language.getLanguage(),
                        "Look"),
                List.of(attachments));
    }

    private boolean tell(Kind kind, String title, Notice.Attachment... attachments) {
        return QuarkusTransaction.requiringNew().call(() -> notices.tell(bao, notice(kind, title, attachments)));
    }

    private void read(String title) {
        String id = as(BAO).get("/api/me/inbox").path("items.find { it.title.contains('" + title + "') }.id");
        put(BAO, "/api/me/inbox/" + id + "/reading", null).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse inbox(String language) {
        return as(BAO).header("Accept-Language", language)
                .get("/api/me/inbox")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> whole(Map<String, Object> choice) {
        var whole = new HashMap<String, Object>(Map.of(
                "delivery",
                "AT_ONCE",
                "digestHour",
                8,
                "mails",
                Preference.optional().toList()));
        whole.putAll(choice);
        return whole;
    }

    private static Response saves(String version, Map<String, Object> choice) {
        return as(BAO).header("If-Match", version).body(whole(choice)).put("/api/me/notifications");
    }

    private static void choose(Map<String, Object> choice) {
        saves(get(BAO, "/api/me/notifications").extract().header("ETag"), choice)
                .then()
                .statusCode(200);
    }

    private boolean mailed(Kind kind) {
        List<String> mails = get(BAO, "/api/me/notifications").extract().path("mails");
        return mails.contains(kind.name());
    }

    private static String stopLink(Mailbox.Mail mail) {
        var header = mail.headers().get("List-Unsubscribe");
        assertThat(header).matches("<http://localhost:8080/unsubscribe/[\\w-]+>");
        return URI.create(header.substring(1, header.length() - 1)).getPath();
    }

    /** As Gmail and others do: no cookie, no Origin, no Fetch Metadata. */
    private static Response oneClick(String link) {
        return given().contentType(ContentType.URLENC)
                .body("List-Unsubscribe=One-Click")
                .post(link);
    }

    private static io.restassured.specification.RequestSpecification browser() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static int port() {
        return io.restassured.RestAssured.port;
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            dueMails.work();
            return true;
        };
        AtOnce.run(look, look);
    }

    private void wiped() {
        Eventually.holds(() -> assertThat(database.count("outbox_mail where sent_at is not null"))
                .isEqualTo(database.count("outbox_mail")));
        assertThat(
                        database.count(
                                "outbox_mail where html is not null or unsubscribe is not null or attachments is not null or body is not null"))
                .isZero();
    }
}

package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.agreed;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.delete;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;
import static org.mentorher.Cast.seeks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** The sessions of a mentorship over HTTP: planned by two, held, confirmed, and what becomes of them as time goes by. */
@QuarkusTest
class SessionsTest {
    private static final String WANJIRU = "wanjiru";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    SessionDeadlines deadlines;

    /** When the test began, and how far it has come since. */
    private Instant today;

    private String profile;
    private String mentorship;

    @BeforeEach
    void amina_mentors_bao() {
        database.empty();
        today = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        profile = mentors(AMINA, 3);
        mentorship = agreed(approved(seeks(BAO, profile), profile), AMINA, BAO);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void one_proposes_the_other_counters_and_the_first_picks() {
        var first = offered(BAO, in(3), in(4));
        offer(BAO, in(5)).statusCode(409).body("type", is("urn:mentorher:problem:time-offer-open"));
        take(BAO, first, in(3)).statusCode(409).body("type", is("urn:mentorher:problem:own-time-offer"));
        var counter = offered(AMINA, in(6), in(5));
        get(BAO, "/api/time-offers/" + first).statusCode(200).body("stage", is("COUNTERED"));
        get(BAO, "/api/mentorships/" + mentorship + "/time-offers")
                .statusCode(200)
                .body("items.stage", contains("OPEN", "COUNTERED"))
                .body("items[0].times", contains(in(5).toString(), in(6).toString()));
        take(AMINA, first, in(3)).statusCode(409).body("type", is("urn:mentorher:problem:illegal-transition"));
        take(BAO, counter, in(7)).statusCode(422).body("violations.field", contains("time"));
        var session = taken(BAO, counter, in(6));
        get(AMINA, "/api/sessions/" + session)
                .statusCode(200)
                .body("stage", is("PLANNED"))
                .body("startsAt", is(in(6).toString()))
                .body("minutes", is(60))
                .body("place", is("https://meet.example/amina-bao"))
                .body("template", is("FIRST_MEETING"))
                .body("ownAgenda", is(false))
                .body("agenda", hasSize(6));
        assertThat(notices("times-offered")).isEqualTo(2);
        assertThat(notices("session-planned:" + session + ":0")).isEqualTo(2);
        var mail = Mailbox.await(email(AMINA), "Session with").text();
        assertThat(mail).contains("(Nairobi)", "/mentorships/" + mentorship + "/sessions/" + session);
        take(BAO, counter, in(6)).statusCode(409);
    }

    @Test
    void of_two_picks_at_once_one_plans_a_session() {
        var offer = offered(BAO, in(3), in(4));
        var answers = AtOnce.run(status(() -> take(AMINA, offer, in(3))), status(() -> take(AMINA, offer, in(4))));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.count("mentorship_session")).isOne();
    }

    @Test
    void a_mentor_is_in_one_session_at_a_time_even_when_two_mentees_pick_at_once() {
        var second = agreed(approved(seeks(WANJIRU, profile), profile), AMINA, WANJIRU);
        var withBao = offered(AMINA, in(3));
        String withWanjiru = post(
                        AMINA, "/api/mentorships/" + second + "/time-offers", times(in(3).plusSeconds(1800), in(9)))
                .statusCode(201)
                .extract()
                .path("id");
        var answers = AtOnce.run(
                status(() -> take(BAO, withBao, in(3))),
                status(() -> take(WANJIRU, withWanjiru, in(3).plusSeconds(1800))));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.count("mentorship_session where stage = 'PLANNED'")).isOne();
        // what begins when the other ends is free
        if (answers.getFirst() == 200) {
            take(WANJIRU, withWanjiru, in(3).plusSeconds(1800))
                    .statusCode(409)
                    .body("type", is("urn:mentorher:problem:time-taken"));
            taken(WANJIRU, withWanjiru, in(9));
        }
    }

    @Test
    void a_session_is_moved_changed_and_called_off_and_calendars_are_told_each_time() {
        var session = planned(in(3));
        var move = post(AMINA, "/api/mentorships/" + mentorship + "/time-offers", moving(session, in(5)))
                .statusCode(201)
                .extract()
                .<String>path("id");
        get(BAO, "/api/sessions/" + session).body("startsAt", is(in(3).toString()));
        assertThat(taken(BAO, move, in(5))).isEqualTo(session);
        get(BAO, "/api/sessions/" + session).body("startsAt", is(in(5).toString()));
        assertThat(notices("session-planned:" + session + ":1")).isEqualTo(2);

        var plan = Map.of("minutes", 30, "format", "VIDEO", "place", "Phone me first");
        edit(BAO, session, "plan", null, plan).statusCode(428);
        edit(BAO, session, "plan", "\"0\"", plan).statusCode(412);
        edit(BAO, session, "plan", etag(BAO, session), plan).statusCode(200).body("minutes", is(30));
        edit(BAO, session, "plan", etag(BAO, session), plan).statusCode(200);
        assertThat(notices("session-planned:" + session))
                .as("the same again tells nobody")
                .isEqualTo(6);

        put(AMINA, "/api/sessions/" + session + "/cancellation", null)
                .statusCode(200)
                .body("stage", is("CANCELLED"));
        put(BAO, "/api/sessions/" + session + "/cancellation", null).statusCode(200);
        assertThat(notices("session-cancelled:" + session)).isEqualTo(2);
        assertThat(database.value("select sequence from mentorship_session")).isEqualTo(3);
        edit(BAO, session, "plan", etag(BAO, session), Map.of("minutes", 45, "format", "VIDEO"))
                .statusCode(409);
    }

    @Test
    void what_nobody_could_plan_is_refused_with_its_reason() {
        refused(times(), "times");
        refused(times(in(1), in(2), in(3), in(4), in(5), in(6)), "times");
        refused(times(in(-1)), "times[0]");
        refused(times(in(3), in(3)), "times[1]");
        refused(times(in(3), in(181)), "times[1]");
        refused(with(times(in(3)), "minutes", 14), "minutes");
        refused(with(times(in(3)), "minutes", 241), "minutes");
        // amina meets by phone, bao does not
        refused(with(times(in(3)), "format", "PHONE"), "format");
        refused(with(times(in(3)), "place", "javascript:alert(1)"), "place");
        refused(with(times(in(3)), "place", "two\nlines"), "place");
        refused(moving("018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97", in(3)), "session");
        post(BAO, "/api/mentorships/" + mentorship + "/time-offers", with(times(in(3)), "stage", "TAKEN"))
                .statusCode(400);
        assertThat(database.count("time_offer")).isZero();
    }

    @Test
    void agenda_and_shared_notes_belong_to_both_and_the_slower_of_two_is_told() {
        var session = planned(in(3));
        var read = etag(AMINA, session);
        edit(BAO, session, "agenda", read, Map.of("items", List.of("The talk", "https://x.example/plan")))
                .statusCode(200)
                .body("ownAgenda", is(true))
                .body("agenda", contains("The talk", "https://x.example/plan"));
        edit(AMINA, session, "agenda", read, Map.of("items", List.of("Mine"))).statusCode(412);
        edit(AMINA, session, "shared-notes", etag(AMINA, session), Map.of("text", "Bring the numbers.\nBoth of us."))
                .statusCode(200);
        get(BAO, "/api/sessions/" + session).body("sharedNotes", is("Bring the numbers.\nBoth of us."));
        get(BAO, "/api/mentorships/" + mentorship + "/sessions").body("items[0].agenda", hasSize(2));
        // the template speaks the language of the call
        var other = planned(in(10));
        as(BAO).header("Accept-Language", "es")
                .get("/api/sessions/" + other)
                .then()
                .body("agenda[0]", is("Cómo ha llegado cada una de las partes hasta aquí"));
    }

    @Test
    void what_people_write_obeys_the_rules_of_every_text() {
        var session = planned(in(3));
        var read = etag(BAO, session);
        for (var wrong : List.of("two\nlines", "x".repeat(201), "\u202Egnp", "\u200B", "")) {
            edit(BAO, session, "agenda", read, Map.of("items", List.of("fine", wrong)))
                    .statusCode(422)
                    .body("violations.field", contains("items[1]"));
        }
        edit(BAO, session, "agenda", read, Map.of("items", List.of("a\u0000b"))).statusCode(400);
        edit(BAO, session, "agenda", read, Map.of("items", java.util.Collections.nCopies(21, "x")))
                .statusCode(422);
        edit(BAO, session, "shared-notes", read, Map.of("text", "\uD83D\uDC69".repeat(4001)))
                .statusCode(422);
        edit(BAO, session, "shared-notes", read, Map.of("text", "\uD83D\uDC69".repeat(4000)))
                .statusCode(200);
        var step = "/api/sessions/" + session + "/next-steps";
        post(BAO, step, Map.of("who", "MENTEE", "what", "x".repeat(301))).statusCode(422);
        post(BAO, step, Map.of("who", "SOMEBODY", "what", "x")).statusCode(400);
        for (int i = 0; i < NextSteps.MOST; i++)
            post(BAO, step, Map.of("who", "MENTEE", "what", "=cmd " + i)).statusCode(201);
        post(BAO, step, Map.of("who", "MENTEE", "what", "one too many"))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:too-many-steps"));
    }

    @Test
    void private_notes_are_read_by_their_writer_alone() {
        var session = planned(in(3));
        var path = "/api/sessions/" + session + "/private-notes";
        get(BAO, path).statusCode(200).body("text", nullValue()).body("version", is(-1));
        as(BAO).header("If-Match", "\"-1\"")
                .body(Map.of("text", "canary-private"))
                .put(path)
                .then()
                .statusCode(200);
        as(BAO).header("If-Match", "\"-1\"")
                .body(Map.of("text", "again"))
                .put(path)
                .then()
                .statusCode(412);
        get(BAO, path).body("text", is("canary-private"));
        get(AMINA, path).statusCode(200).body("text", nullValue());
        get(CARMEN, path).statusCode(404);
        for (var who : List.of(AMINA, BAO)) {
            assertThat(get(who, "/api/sessions/" + session).extract().asString())
                    .doesNotContain("canary");
            assertThat(get(who, "/api/mentorships/" + mentorship + "/sessions")
                            .extract()
                            .asString())
                    .doesNotContain("canary");
        }
        assertThat(database.count("audit_entry where details::text like '%canary%'"))
                .isZero();
        assertThat(database.count("outbox_mail where body like '%canary%'")).isZero();
    }

    @Test
    void next_steps_go_with_the_two_from_session_to_session_until_they_are_done() {
        var first = planned(in(3));
        var step = post(
                        AMINA,
                        "/api/sessions/" + first + "/next-steps",
                        Map.of("who", "MENTEE", "what", "Ask for the closing."))
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(BAO, "/api/sessions/" + first + "/next-steps", Map.of("who", "BOTH", "what", "  "))
                .statusCode(422);
        forward(Duration.ofDays(4));
        attended(BAO, first, Map.of("outcome", "HELD")).statusCode(200);
        var second = planned(in(3));
        get(BAO, "/api/sessions/" + second).body("nextSteps.what", contains("Ask for the closing."));
        put(BAO, "/api/next-steps/" + step + "/completion", null)
                .statusCode(200)
                .body("doneAt", not(nullValue()));
        get(BAO, "/api/sessions/" + second).body("nextSteps", empty());
        get(BAO, "/api/sessions/" + first).body("nextSteps[0].doneAt", not(nullValue()));
        delete(AMINA, "/api/next-steps/" + step + "/completion").statusCode(200).body("doneAt", nullValue());
        get(BAO, "/api/sessions/" + second).body("nextSteps", hasSize(1));
        put(WANJIRU, "/api/next-steps/" + step + "/completion", null).statusCode(404);
    }

    @Test
    void it_is_held_when_it_has_begun_and_counts_when_the_mentee_says_so() {
        var session = planned(in(3));
        attended(AMINA, session, Map.of("outcome", "HELD"))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:session-to-come"));
        forward(Duration.ofDays(3));
        put(BAO, "/api/sessions/" + session + "/cancellation", null)
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:session-begun"));
        attended(AMINA, session, Map.of("outcome", "HELD")).statusCode(200).body("confirmed", is(false));
        assertThat(notices("session-held:" + session)).isOne();
        put(AMINA, "/api/sessions/" + session + "/confirmation", null)
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:mentee-confirms"));
        put(BAO, "/api/sessions/" + session + "/confirmation", null)
                .statusCode(200)
                .body("confirmed", is(true));
        put(BAO, "/api/sessions/" + session + "/confirmation", null).statusCode(200);
        attended(BAO, session, Map.of("outcome", "MISSED", "missedBy", "MENTOR"))
                .statusCode(409);
    }

    @Test
    void a_missed_session_says_who_did_not_come_and_the_other_is_told() {
        var session = planned(in(3));
        forward(Duration.ofDays(3));
        attended(BAO, session, Map.of("outcome", "MISSED"))
                .statusCode(422)
                .body("violations.field", contains("missedBy"));
        attended(BAO, session, Map.of("outcome", "MISSED", "missedBy", "MENTOR"))
                .statusCode(200)
                .body("missedBy", is("MENTOR"));
        attended(BAO, session, Map.of("outcome", "MISSED", "missedBy", "MENTOR"))
                .statusCode(200);
        assertThat(notices("session-missed:" + session)).isOne();
        put(BAO, "/api/sessions/" + session + "/confirmation", null).statusCode(409);
    }

    @Test
    void both_are_reminded_a_day_before_exactly_once_however_many_replicas_look() {
        var session = planned(in(3));
        forward(Duration.ofDays(2).minusMinutes(10));
        lookTwiceAtOnce();
        assertThat(notices("session-reminder")).isZero();
        forward(Duration.ofMinutes(20));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        assertThat(notices("session-reminder:" + session)).isEqualTo(2);
        assertThat(Mailbox.await(email(BAO), "Tomorrow").text()).containsIgnoringWhitespaces("(Ho Chi Minh)");
    }

    @Test
    void what_was_called_off_reminds_nobody() {
        var session = planned(in(3));
        put(BAO, "/api/sessions/" + session + "/cancellation", null).statusCode(200);
        forward(Duration.ofDays(2).plusMinutes(5));
        lookTwiceAtOnce();
        assertThat(notices("session-reminder")).isZero();
    }

    @Test
    void times_that_nobody_picked_lapse_and_make_room() {
        var offer = offered(BAO, in(3), in(4));
        forward(Duration.ofDays(5));
        take(AMINA, offer, in(-1)).statusCode(409);
        lookTwiceAtOnce();
        get(BAO, "/api/time-offers/" + offer).body("stage", is("LAPSED"));
        offered(BAO, in(3));
        // and even before anybody has looked
        forward(Duration.ofDays(4));
        offered(BAO, in(3));
        assertThat(database.count("time_offer where stage = 'LAPSED'")).isEqualTo(2);
    }

    @Test
    void a_pause_or_an_end_calls_off_what_is_to_come_and_leaves_what_has_begun() {
        var begun = planned(in(2));
        var toCome = planned(in(5));
        var offer = offered(AMINA, in(8));
        forward(Duration.ofDays(2).plusMinutes(1));
        put(BAO, "/api/mentorships/" + mentorship + "/pause", null).statusCode(200);
        get(BAO, "/api/sessions/" + toCome).body("stage", is("CANCELLED"));
        get(BAO, "/api/sessions/" + begun).body("stage", is("PLANNED"));
        get(BAO, "/api/time-offers/" + offer).body("stage", is("WITHDRAWN"));
        assertThat(notices("session-cancelled:" + toCome)).isEqualTo(2);
        offer(BAO, in(8)).statusCode(409).body("type", is("urn:mentorher:problem:mentorship-not-active"));
        delete(BAO, "/api/mentorships/" + mentorship + "/pause").statusCode(200);
        var again = planned(in(5));
        put(AMINA, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "ENDED"))
                .statusCode(200);
        assertThat(notices("session-cancelled:" + again)).isEqualTo(2);
        // it took place, whatever came afterwards
        attended(BAO, begun, Map.of("outcome", "HELD")).statusCode(200).body("confirmed", is(true));
    }

    @Test
    void a_seat_is_kept_after_ninety_days_with_three_sessions_that_the_mentee_confirmed() {
        for (int i = 0; i < 3; i++) held(i < 2 ? BAO : AMINA);
        assertThat(kept()).isZero();
        forward(Duration.ofDays(90));
        lookTwiceAtOnce();
        assertThat(kept()).as("only two are confirmed").isZero();
        var unconfirmed = database.value("select id from mentorship_session where confirmed_at is null");
        put(BAO, "/api/sessions/" + unconfirmed + "/confirmation", null).statusCode(200);
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        assertThat(kept()).isOne();
        assertThat(notices("seat-kept:" + mentorship)).isOne();
        assertThat(database.count("audit_entry where kind = 'mentorship-kept' and subject = '" + mentorship + "'"))
                .isOne();
        put(BAO, "/api/mentorships/" + mentorship + "/closure", Map.of("outcome", "ENDED"))
                .statusCode(200);
        assertThat(kept()).as("what was kept stays kept").isOne();
    }

    @Test
    void three_confirmed_sessions_do_not_keep_a_seat_before_ninety_days() {
        for (int i = 0; i < 3; i++) held(BAO);
        forward(Duration.ofDays(80));
        lookTwiceAtOnce();
        assertThat(kept()).isZero();
    }

    @Test
    void slots_come_from_the_mentors_week_and_leave_out_other_sessions() {
        var slots = "/api/mentorships/" + mentorship + "/slots?minutes=60&limit=4";
        get(BAO, slots).statusCode(200).body("slots", empty());
        var week = Stream.of(java.time.DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "from", "09:00", "until", "11:00"))
                .toList();
        as(AMINA).body(Map.of("hours", week)).put("/api/me/availability").then().statusCode(428);
        week(AMINA, "\"-1\"", week)
                .statusCode(200)
                .body("timeZone", is("Africa/Nairobi"))
                .body("version", is(0));
        week(AMINA, "\"-1\"", week).statusCode(412);
        List<String> free = get(BAO, slots).extract().path("slots");
        assertThat(free).hasSize(4).allSatisfy(at -> assertThat(at).matches(".*T0[67]:00:00Z"));
        var next = Instant.parse(free.getFirst());
        taken(AMINA, offered(BAO, next), next);
        List<String> then = get(BAO, slots).extract().path("slots");
        assertThat(then).doesNotContain(next.toString()).contains(free.get(1));
        get(BAO, slots.replace("60", "10")).statusCode(422);
        get(BAO, "/api/me/availability").statusCode(404);
        week(AMINA, "\"0\"", List.of(hours("MONDAY", "10:00", "09:00")))
                .statusCode(422)
                .body("violations.field", contains("hours[0].until"));
        week(AMINA, "\"0\"", List.of(hours("MONDAY", "09:00", "11:00"), hours("MONDAY", "10:00", "12:00")))
                .statusCode(422)
                .body("violations.field", contains("hours[1].from"));
        week(AMINA, "\"0\"", List.of(hours("MONDAY", "9:00", "24:00"))).statusCode(422);
        week(AMINA, "\"0\"", List.of()).statusCode(200);
        get(BAO, slots).body("slots", empty());
    }

    @Test
    void a_calendar_reads_planned_sessions_at_a_secret_address_until_it_is_taken_back() throws Exception {
        var session = planned(in(3));
        edit(BAO, session, "shared-notes", etag(BAO, session), Map.of("text", "canary-notes"))
                .statusCode(200);
        get(BAO, "/api/me/calendar-feed").statusCode(200).body("createdAt", nullValue());
        String address = put(BAO, "/api/me/calendar-feed", null)
                .statusCode(200)
                .extract()
                .path("address");
        get(BAO, "/api/me/calendar-feed").body("createdAt", not(nullValue())).body("address", nullValue());
        var path = java.net.URI.create(address).getPath();
        var answer = RestAssured.get(path).then().statusCode(200);
        assertThat(answer.extract().contentType()).startsWith("text/calendar");
        assertThat(answer.extract().header("Cache-Control")).contains("no-store");
        var text = answer.extract().asString();
        assertThat(text).doesNotContain("canary").doesNotContain("@northwind");
        assertThat(new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT))
                .hasSize(1);
        assertThat(database.count("calendar_feed where secret_hash in ('" + path.replaceAll(".*/|\\.ics", "") + "')"))
                .isZero();

        String renewed = put(BAO, "/api/me/calendar-feed", null).extract().path("address");
        RestAssured.get(path).then().statusCode(404);
        path = java.net.URI.create(renewed).getPath();
        put(AMINA, "/api/sessions/" + session + "/cancellation", null).statusCode(200);
        text = RestAssured.get(path).then().statusCode(200).extract().asString();
        assertThat(text).doesNotContain("VEVENT");
        delete(BAO, "/api/me/calendar-feed").statusCode(200);
        delete(BAO, "/api/me/calendar-feed").statusCode(200);
        RestAssured.get(path).then().statusCode(404);
        assertThat(database.count("audit_entry where kind = 'calendar-feed-changed'"))
                .isGreaterThanOrEqualTo(3);

        var last = java.net
                .URI
                .create(put(BAO, "/api/me/calendar-feed", null).extract().<String>path("address"))
                .getPath();
        String member = get(BAO, "/api/me").extract().path("id");
        put(CARMEN, "/api/members/" + member + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        RestAssured.get(last).then().statusCode(404);
    }

    @Test
    void nobody_but_the_two_sees_or_touches_anything() {
        var session = planned(in(3));
        var offer = offered(AMINA, in(6));
        for (var who : List.of(WANJIRU, CARMEN)) {
            get(who, "/api/sessions/" + session).statusCode(404);
            get(who, "/api/mentorships/" + mentorship + "/sessions").statusCode(404);
            get(who, "/api/time-offers/" + offer).statusCode(404);
            take(who, offer, in(6)).statusCode(404);
            delete(who, "/api/time-offers/" + offer).statusCode(404);
            put(who, "/api/sessions/" + session + "/cancellation", null).statusCode(404);
        }
    }

    /** A session that this one says was held; the mentee's word confirms it. */
    private void held(String who) {
        var session = planned(in(1));
        forward(Duration.ofDays(1).plusMinutes(2));
        attended(who, session, Map.of("outcome", "HELD")).statusCode(200);
    }

    private long kept() {
        return database.count("seat where stage = 'KEPT'");
    }

    private String planned(Instant at) {
        return taken(AMINA, offered(BAO, at), at);
    }

    private String offered(String who, Instant... times) {
        return offer(who, times).statusCode(201).extract().path("id");
    }

    private ValidatableResponse offer(String who, Instant... times) {
        return post(who, "/api/mentorships/" + mentorship + "/time-offers", times(times));
    }

    private void refused(Map<String, Object> offer, String field) {
        post(BAO, "/api/mentorships/" + mentorship + "/time-offers", offer)
                .statusCode(422)
                .body("violations.field", contains(field));
    }

    private static Map<String, Object> times(Instant... times) {
        return new HashMap<>(Map.of(
                "times",
                Stream.of(times).map(Instant::toString).toList(),
                "minutes",
                60,
                "format",
                "VIDEO",
                "place",
                "https://meet.example/amina-bao"));
    }

    private static Map<String, Object> moving(String session, Instant... times) {
        return with(times(times), "session", session);
    }

    private static Map<String, Object> with(Map<String, Object> offer, String field, Object value) {
        offer.put(field, value);
        return offer;
    }

    private static ValidatableResponse take(String who, String offer, Instant time) {
        return put(who, "/api/time-offers/" + offer + "/choice", Map.of("time", time.toString()));
    }

    private static String taken(String who, String offer, Instant time) {
        return take(who, offer, time).statusCode(200).extract().path("id");
    }

    private static ValidatableResponse attended(String who, String session, Map<String, String> how) {
        return put(who, "/api/sessions/" + session + "/attendance", how);
    }

    private static ValidatableResponse edit(String who, String session, String part, String read, Object body) {
        var call = as(who).body(body);
        return (read == null ? call : call.header("If-Match", read))
                .put("/api/sessions/" + session + "/" + part)
                .then();
    }

    private static String etag(String who, String session) {
        return get(who, "/api/sessions/" + session).extract().header("ETag");
    }

    private static ValidatableResponse week(String who, String read, Object hours) {
        return as(who).header("If-Match", read)
                .body(Map.of("hours", hours))
                .put("/api/me/availability")
                .then();
    }

    private static Map<String, String> hours(String day, String from, String until) {
        return Map.of("day", day, "from", from, "until", until);
    }

    private static Callable<Integer> status(Callable<ValidatableResponse> call) {
        return () -> call.call().extract().statusCode();
    }

    private Instant in(int days) {
        return today.plus(Duration.ofDays(days));
    }

    private void forward(Duration by) {
        clock.forward(by);
        today = today.plus(by);
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            deadlines.work();
            return true;
        };
        AtOnce.run(look, look);
    }

    private long notices(String occasion) {
        return database.count("outbox_mail where key like '" + occasion + "%'");
    }
}

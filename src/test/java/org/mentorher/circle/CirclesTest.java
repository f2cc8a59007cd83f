package org.mentorher.circle;

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
import static org.mentorher.Cast.DORA;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;
import static org.mentorher.CircleCast.accepts;
import static org.mentorher.CircleCast.circle;
import static org.mentorher.CircleCast.founds;
import static org.mentorher.CircleCast.gathering;
import static org.mentorher.CircleCast.joins;
import static org.mentorher.CircleCast.leaves;
import static org.mentorher.CircleCast.mentees;
import static org.mentorher.CircleCast.profiled;
import static org.mentorher.CircleCast.wants;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.TestClock;

/** A circle from its first member to its end, and what happens when several people are faster than each other. */
@QuarkusTest
class CirclesTest {
    private static final List<String> PEOPLE = mentees(12);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    CircleDeadlines deadlines;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_circle_forms_begins_meets_takes_actions_up_and_closes() {
        profiled(BAO);
        var id = founds(BAO, circle("Numbers after nine", 10));
        read(BAO, id)
                .body("stage", is("FORMING"))
                .body("moderator", is(true))
                .body("members.headline", contains("Accountant in her first year"));
        var others = PEOPLE.stream().filter(who -> !who.equals(BAO)).limit(3).toList();
        for (var who : others) {
            profiled(who);
            assertThat(wants(who, id)).isEqualTo("ASKED");
            put(BAO, "/api/circles/" + id + "/beginning", null)
                    .statusCode(409)
                    .body("type", is("urn:mentorher:problem:circle-too-small"));
            accepts(BAO, id);
        }
        put(others.getFirst(), "/api/circles/" + id + "/beginning", null).statusCode(403);
        put(BAO, "/api/circles/" + id + "/beginning", null).statusCode(200).body("stage", is("ACTIVE"));
        put(BAO, "/api/circles/" + id + "/beginning", null).statusCode(200);
        assertThat(told("began")).isEqualTo(4);

        var begins = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(10)), ZoneId.of("Africa/Nairobi"))
                .truncatedTo(ChronoUnit.MINUTES);
        var second = others.getFirst();
        post(second, "/api/circles/" + id + "/gatherings", gathering(begins.toString()))
                .statusCode(403);
        String meeting = post(BAO, "/api/circles/" + id + "/gatherings", gathering(begins.toString()))
                .statusCode(201)
                .body("agenda.part", contains("CHECK_IN", "FUNDAMENTALS", "TOPIC", "ACTIONS"))
                .body("opening", is(true))
                .extract()
                .path("id");
        post(BAO, "/api/circles/" + id + "/gatherings", gathering(begins.toString()))
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:gathering-planned"));
        assertThat(told("planned")).isEqualTo(3);
        put(second, "/api/gatherings/" + meeting + "/action", Map.of("text", "Too early."))
                .statusCode(409);

        clock.forward(Duration.ofDays(7));
        lookTwiceAtOnce();
        assertThat(told("soon")).isZero();
        clock.forward(Duration.ofDays(1).plusHours(1));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        assertThat(told("soon")).isEqualTo(4);

        clock.forward(Duration.ofDays(2));
        put(second, "/api/gatherings/" + meeting + "/action", Map.of("text", "Ask what the next step would take."))
                .statusCode(200);
        put(second, "/api/gatherings/" + meeting + "/action", Map.of("text", "Ask my manager what it would take."))
                .statusCode(200)
                .body("actions", hasSize(1));
        put(BAO, "/api/gatherings/" + meeting + "/attendance", Map.of("present", List.of(idOf(BAO), idOf(second))))
                .statusCode(200)
                .body("stage", is("HELD"))
                .body("attended", hasSize(2));
        // the turn has passed on, once
        read(BAO, id).body("moderator", is(false));
        read(second, id).body("moderator", is(true));
        put(second, "/api/gatherings/" + meeting + "/attendance", Map.of("present", List.of(idOf(BAO))))
                .statusCode(200);
        read(second, id).body("moderator", is(true));
        put(second, "/api/gatherings/" + meeting + "/attendance", Map.of("present", List.of(idOf(DORA))))
                .statusCode(422);
        assertThat(told("moderates")).isOne();

        String next = post(
                        second,
                        "/api/circles/" + id + "/gatherings",
                        gathering(begins.plusWeeks(4).toString()))
                .statusCode(201)
                .body("opening", is(false))
                .body("before.text", contains("Ask my manager what it would take."))
                .extract()
                .path("id");
        put(second, "/api/gatherings/" + meeting + "/action/outcome", Map.of("outcome", "DONE"))
                .statusCode(200);
        get(BAO, "/api/gatherings/" + next).statusCode(200).body("before.stage", contains("DONE"));
        put(BAO, "/api/gatherings/" + meeting + "/action/outcome", Map.of("outcome", "DONE"))
                .statusCode(404);
        get(BAO, "/api/circles/" + id + "/gatherings").statusCode(200).body("items", hasSize(2));

        // moved with the version that was read, called off, and closed with what was planned
        var etag = get(second, "/api/gatherings/" + next).extract().header("ETag");
        put(second, "/api/gatherings/" + next, gathering(begins.plusWeeks(5).toString()))
                .statusCode(428);
        as(second)
                .header("If-Match", etag)
                .body(gathering(begins.plusWeeks(5).toString()))
                .put("/api/gatherings/" + next)
                .then()
                .statusCode(200);
        as(second)
                .header("If-Match", etag)
                .body(gathering(begins.plusWeeks(6).toString()))
                .put("/api/gatherings/" + next)
                .then()
                .statusCode(412);
        assertThat(told("moved")).isEqualTo(3);

        leaves(second, id);
        assertThat(get(BAO, "/api/circles/" + id).extract().<List<String>>path("members.findAll { it.moderates }.name"))
                .hasSize(1);
        put(CARMEN, "/api/circles/" + id + "/closure", null).statusCode(200).body("stage", is("CLOSED"));
        put(CARMEN, "/api/circles/" + id + "/closure", null).statusCode(200);
        assertThat(told("closed")).isEqualTo(3);
        assertThat(database.value("select stage from circle_gathering where id = '" + next + "'"))
                .isEqualTo("CANCELLED");
        get(BAO, "/api/circles/" + id).statusCode(200);
        get(second, "/api/circles/" + id).statusCode(404);
        put(BAO, "/api/gatherings/" + next + "/attendance", Map.of("present", List.of()))
                .statusCode(409);
    }

    @Test
    void members_see_name_and_headline_and_outsiders_not_even_that() {
        profiled(BAO);
        var id = founds(BAO, circle("Numbers after nine", 10));
        joins("wanjiru", id);
        profiled(AMINA);
        var inside = read("wanjiru", id).extract().asString();
        assertThat(inside).contains("Accountant in her first year").doesNotContain("@");
        read(AMINA, id).body("members", empty()).body("next", nullValue()).body("joined", is(2));
        get(AMINA, "/api/circles/" + id + "/places").statusCode(403);
        get(AMINA, "/api/circles/" + id + "/gatherings").statusCode(403);
        get("wanjiru", "/api/circles/" + id + "/places").statusCode(403);
        read(CARMEN, id).body("members", hasSize(2)).body("next", nullValue());
        get(CARMEN, "/api/circles/" + id + "/gatherings").statusCode(403);
        // an invitation tells nothing, whether somebody has the address or not
        var there = post(BAO, "/api/circles/" + id + "/invitations", Map.of("email", Cast.email(AMINA)))
                .statusCode(202)
                .extract()
                .asString();
        var absent = post(BAO, "/api/circles/" + id + "/invitations", Map.of("email", "nobody@nowhere.example"))
                .statusCode(202)
                .extract()
                .asString();
        assertThat(there).isEqualTo(absent);
        get(BAO, "/api/circles/" + id + "/places").body("items", empty());
        get(CARMEN, "/api/circles/" + id + "/places").body("items.stage", contains("INVITED"));
        get(AMINA, "/api/me/circles").body("items.mine", contains("INVITED"));
        assertThat(wants(AMINA, id)).isEqualTo("JOINED");
        post("wanjiru", "/api/circles/" + id + "/invitations", Map.of("email", "nobody@nowhere.example"))
                .statusCode(403);
    }

    @Test
    void who_has_no_profile_makes_none_and_joins_none() {
        post(DORA, "/api/circles", circle("Numbers after nine", 10))
                .statusCode(403)
                .body("type", is("urn:mentorher:problem:profile-needed"));
        var id = founds(CARMEN, circle("Numbers after nine", 10));
        put(DORA, "/api/circles/" + id + "/place", null).statusCode(403);
        // the first who joins a circle of the staff moderates it
        joins(BAO, id);
        read(BAO, id).body("moderator", is(true));
        post(BAO, "/api/circles", circle("Seven", 7)).statusCode(422).body("violations.field", contains("seats"));
        var unknown = new HashMap<>(circle("Elsewhere", 8));
        unknown.put("field", "no.such");
        post(BAO, "/api/circles", unknown).statusCode(422).body("violations.field", contains("field"));
    }

    @Test
    void editing_needs_the_version_that_was_read_and_joining_does_not_disturb_it() {
        profiled(BAO);
        var id = founds(BAO, circle("Numbers after nine", 10));
        var etag = read(BAO, id).extract().header("ETag");
        joins("wanjiru", id);
        as(BAO).header("If-Match", etag)
                .body(circle("Numbers after ten", 9))
                .put("/api/circles/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Numbers after ten"));
        as(BAO).header("If-Match", etag)
                .body(circle("Too late", 9))
                .put("/api/circles/" + id)
                .then()
                .statusCode(412);
        put(BAO, "/api/circles/" + id, circle("Without", 9)).statusCode(428);
        as("wanjiru")
                .header("If-Match", etag)
                .body(circle("Not mine", 9))
                .put("/api/circles/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void who_comes_to_a_full_circle_waits_and_is_offered_places_in_turn() {
        var id = full();
        var late = List.of(PEOPLE.get(8), PEOPLE.get(9));
        for (var who : late) {
            joins(who, id);
            read(who, id).body("mine", is("WAITING"));
        }
        put(late.getLast(), "/api/circles/" + id + "/place", null)
                .statusCode(200)
                .body("mine", is("WAITING"));
        leaves(PEOPLE.get(3), id);
        read(late.getFirst(), id).body("mine", is("OFFERED")).body("left", is(0));
        read(late.getLast(), id).body("mine", is("WAITING"));
        assertThat(told("offered")).isOne();

        // unanswered for a week it goes to the next, however many look
        clock.forward(Duration.ofDays(7).plusMinutes(1));
        lookTwiceAtOnce();
        read(late.getFirst(), id).body("mine", is("WITHDRAWN"));
        read(late.getLast(), id).body("mine", is("OFFERED"));
        assertThat(wants(late.getLast(), id)).isEqualTo("JOINED");
        read(late.getLast(), id).body("joined", is(8));
        // one who left can come again
        assertThat(wants(PEOPLE.get(3), id)).isEqualTo("ASKED");
        leaves(PEOPLE.get(3), id);
        leaves(PEOPLE.get(3), id);
    }

    @RepeatedTest(3)
    void the_last_place_wanted_by_two_goes_to_one_and_the_other_waits() {
        var id = founds(CARMEN, circle("Numbers after nine", 8));
        for (var who : PEOPLE.subList(0, 7)) joins(who, id);
        var two = PEOPLE.subList(7, 9);
        for (var who : two) {
            profiled(who);
            post(CARMEN, "/api/circles/" + id + "/invitations", Map.of("email", Cast.email(who)))
                    .statusCode(202);
        }
        var stages = AtOnce.<String>run(() -> wants(two.getFirst(), id), () -> wants(two.getLast(), id));
        assertThat(stages).containsExactlyInAnyOrder("JOINED", "WAITING");
        assertThat(database.count("circle_place where stage = 'JOINED'")).isEqualTo(8);
        assertThat(database.value("select joined from circle")).isEqualTo(8);
        assertThat(database.value("select stage from circle")).isEqualTo("ACTIVE");
    }

    @RepeatedTest(3)
    void two_who_leave_at_once_make_two_offers() {
        var id = full();
        for (var who : PEOPLE.subList(8, 11)) joins(who, id);
        Callable<Integer> one =
                () -> as(PEOPLE.get(0)).delete("/api/circles/" + id + "/place").statusCode();
        Callable<Integer> two =
                () -> as(PEOPLE.get(1)).delete("/api/circles/" + id + "/place").statusCode();
        assertThat(AtOnce.run(one, two)).containsOnly(200);
        assertThat(database.count("circle_place where stage = 'OFFERED'")).isEqualTo(2);
        assertThat(database.count("circle_place where stage = 'WAITING'")).isOne();
        assertThat(database.count("circle where joined = 6 and held = 2")).isOne();
        assertThat(database.count("circle_place where moderates")).isOne();
        // the same yes twice at once takes one place
        var offered = PEOPLE.subList(8, 10);
        Callable<String> yes = () -> wants(offered.getFirst(), id);
        assertThat(AtOnce.run(yes, yes)).containsOnly("JOINED");
        assertThat(database.count("circle where joined = 7 and held = 1")).isOne();
    }

    @Test
    void a_moderator_who_leaves_hands_over_or_the_circle_waits_for_one() {
        profiled(BAO);
        var one = new HashMap<>(circle("One", 8));
        one.put("moderation", "ONE");
        var id = founds(BAO, one);
        joins("wanjiru", id);
        joins(PEOPLE.get(5), id);
        put("wanjiru", "/api/circles/" + id + "/moderation", Map.of("member", idOf("wanjiru")))
                .statusCode(403);
        put(BAO, "/api/circles/" + id + "/moderation", Map.of("member", idOf("wanjiru")))
                .statusCode(200)
                .body("moderator", is(false));
        put(BAO, "/api/circles/" + id + "/moderation", Map.of("member", idOf(BAO)))
                .statusCode(403);
        as("wanjiru")
                .delete("/api/circles/" + id + "/place?successor=" + idOf(BAO))
                .then()
                .statusCode(200);
        read(BAO, id).body("moderator", is(true));
        leaves(BAO, id);
        read(PEOPLE.get(5), id).body("members.moderates", contains(false));
        put(PEOPLE.get(5), "/api/circles/" + id + "/moderation", Map.of("member", idOf(PEOPLE.get(5))))
                .statusCode(200)
                .body("moderator", is(true));
        // suspended members are out at once
        put(CARMEN, "/api/members/" + idOf(PEOPLE.get(5)) + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        assertThat(database.count("circle where joined = 0")).isOne();
    }

    @Test
    void whoever_closes_the_last_profile_leaves_circles_and_whoever_has_another_stays() {
        profiled(BAO);
        put(BAO, "/api/me/mentor-profile", Cast.mentorProfile(1)).statusCode(201);
        var id = founds(BAO, circle("Numbers after nine", 8));
        Cast.delete(BAO, "/api/me/mentee-profile").statusCode(200);
        read(BAO, id)
                .body("mine", is("JOINED"))
                .body("members.headline", contains("Numbers people, and the people behind them"));
        Cast.delete(BAO, "/api/me/mentor-profile").statusCode(200);
        read(BAO, id).body("mine", is("LEFT"));
    }

    @Test
    void lists_show_what_is_open_and_narrow_by_field_and_language() {
        profiled(BAO);
        founds(BAO, circle("Accounting", 8));
        var area = new HashMap<>(circle("Finance", 8));
        area.put("field", "finance");
        founds(BAO, area);
        var tax = new HashMap<>(circle("Tax", 8));
        tax.put("field", "law.family-law");
        tax.put("language", "es");
        var closed = founds(BAO, tax);
        get(AMINA, "/api/circles").body("items.name", contains("Tax", "Finance", "Accounting"));
        get(AMINA, "/api/circles?field=finance").body("items.name", contains("Finance", "Accounting"));
        get(AMINA, "/api/circles?field=finance.accounting").body("items.name", contains("Finance", "Accounting"));
        get(AMINA, "/api/circles?field=finance.audit").body("items.name", contains("Finance"));
        get(AMINA, "/api/circles?language=es").body("items.name", contains("Tax"));
        String next = get(AMINA, "/api/circles?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        get(AMINA, "/api/circles?limit=2&cursor=" + next)
                .body("items.name", contains("Accounting"))
                .body("next", nullValue());
        put(BAO, "/api/circles/" + closed + "/closure", null).statusCode(200);
        get(AMINA, "/api/circles").body("items", hasSize(2));
        get(CARMEN, "/api/circles").body("items", hasSize(3));
        get(AMINA, "/api/circles/" + closed).statusCode(404);
        put(AMINA, "/api/circles/" + closed + "/place", null).statusCode(404);
    }

    @Test
    void a_no_is_neutral_and_final_until_the_circle_invites() {
        profiled(BAO);
        profiled("wanjiru");
        var id = founds(BAO, circle("Numbers after nine", 8));
        wants("wanjiru", id);
        String place = get(BAO, "/api/circles/" + id + "/places").extract().path("items[0].id");
        put("wanjiru", "/api/circle-places/" + place + "/acceptance", null).statusCode(404);
        put(BAO, "/api/circle-places/" + place + "/refusal", null).statusCode(200);
        put(BAO, "/api/circle-places/" + place + "/refusal", null).statusCode(200);
        assertThat(told("refused")).isOne();
        put("wanjiru", "/api/circles/" + id + "/place", null).statusCode(409);
        post(BAO, "/api/circles/" + id + "/invitations", Map.of("email", Cast.email("wanjiru")))
                .statusCode(202);
        read("wanjiru", id).body("mine", is("INVITED")).body("due", not(nullValue()));
        clock.forward(Duration.ofDays(31));
        lookTwiceAtOnce();
        read("wanjiru", id).body("mine", is("WITHDRAWN"));
    }

    /** Eight in eight places. */
    private String full() {
        var id = founds(CARMEN, circle("Numbers after nine", 8));
        for (var who : PEOPLE.subList(0, 8)) joins(who, id);
        return id;
    }

    private static ValidatableResponse read(String who, String circle) {
        return get(who, "/api/circles/" + circle).statusCode(200);
    }

    private static String idOf(String who) {
        return get(who, "/api/me").extract().path("id");
    }

    private long told(String occasion) {
        return database.count("inbox_notice where key like 'circle-" + occasion + ":%'");
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            deadlines.work();
            return true;
        };
        AtOnce.run(look, look);
    }
}

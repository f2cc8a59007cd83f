package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.menteeProfile;
import static org.mentorher.Cast.mentorProfile;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing under If-Match, creating under an Idempotency-Key, and reading lists page by page. */
@QuarkusTest
class EditingTest {
    private static final String MENTOR = "/api/me/mentor-profile";
    private static final String MENTEE = "/api/me/mentee-profile";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void it_is_now_and_nothing_is_left_to_do() {
        Eventually.holds(() -> assertThat(database.count("account_order where done_at is null"))
                .isZero());
        clock.reset();
    }

    // -- If-Match

    @ParameterizedTest
    @ValueSource(strings = {MENTOR, MENTEE})
    void a_profile_is_edited_by_whoever_read_it_last(String profile) {
        var first = put(AMINA, profile, titled(profile, "First"))
                .statusCode(201)
                .header("ETag", matchesPattern("\"\\d+\""))
                .extract()
                .header("ETag");
        get(AMINA, profile).statusCode(200).header("ETag", first);

        put(AMINA, profile, titled(profile, "Without"))
                .statusCode(428)
                .body("type", is("urn:mentorher:problem:precondition-required"));
        for (var other : List.of("\"77\"", "W/" + first, first.replace("\"", ""), "\"\"", "x")) {
            edit(AMINA, profile, other, "Stale").then().statusCode(412).body("type", is("urn:mentorher:problem:stale"));
        }
        get(AMINA, profile).body("title", is("First")).header("ETag", first);

        var second = edit(AMINA, profile, first, "Second")
                .then()
                .statusCode(200)
                .body("title", is("Second"))
                .extract()
                .header("ETag");
        assertThat(version(second)).isGreaterThan(version(first));
        edit(AMINA, profile, first, "Stale").then().statusCode(412);
        get(AMINA, profile).body("title", is("Second")).header("ETag", second);
        assertThat(version(edit(AMINA, profile, second, "Third").header("ETag")))
                .isGreaterThan(version(second));
    }

    @Test
    void every_step_of_a_profile_gives_the_new_etag() {
        put(AMINA, MENTOR, mentorProfile(1)).statusCode(201);
        var etag =
                put(AMINA, MENTOR + "/conduct", null).statusCode(200).extract().header("ETag");
        edit(AMINA, MENTOR, etag, "After the step").then().statusCode(200);
        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        var paused = put(BAO, MENTEE + "/pause", null).statusCode(200).extract().header("ETag");
        edit(BAO, MENTEE, paused, "While paused").then().statusCode(200).body("stage", is("PAUSED"));
    }

    @RepeatedTest(10)
    void of_two_writers_with_the_same_etag_one_wins() {
        for (var profile : List.of(MENTOR, MENTEE)) {
            var etag = put(AMINA, profile, titled(profile, "First"))
                    .statusCode(201)
                    .extract()
                    .header("ETag");
            var answers = AtOnce.<Response>run(
                    () -> edit(AMINA, profile, etag, "One"), () -> edit(AMINA, profile, etag, "Other"));
            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
            assertThat(answers).extracting(Response::statusCode).containsAnyOf(412, 409);
            var won = answers.stream()
                    .filter(a -> a.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            String title = won.path("title");
            get(AMINA, profile).body("title", is(title)).header("ETag", won.header("ETag"));
        }
    }

    @RepeatedTest(5)
    void of_two_first_writers_one_creates() {
        for (var profile : List.of(MENTOR, MENTEE)) {
            var answers = AtOnce.<Integer>run(
                    () -> put(AMINA, profile, titled(profile, "One")).extract().statusCode(),
                    () -> put(AMINA, profile, titled(profile, "Other"))
                            .extract()
                            .statusCode());
            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers).containsAnyOf(409, 428);
        }
        assertThat(database.count("mentor_profile")).isOne();
        assertThat(database.count("mentee_profile")).isOne();
    }

    // -- Idempotency-Key

    @Test
    void the_same_call_again_gets_the_same_answer_and_has_one_effect() {
        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        var member = pledge("Amina", Cast.email(AMINA), 2);
        replays(AMINA, "/api/pledges", member, 201);
        replays(null, "/api/pledges", pledge("Zoë", fresh(), 2), 202);
        replays(BAO, "/api/requests", Map.of("field", "finance.accounting", "topics", List.of("résumé 👩‍👩‍👧")), 201);
        replays(CARMEN, "/api/rounds", Map.of("method", "STABLE", "seed", 7), 202);
        replays(CARMEN, "/api/organisations", Map.of("name", "Lotus", "domain", "lotus.example"), 201);
        assertThat(database.count("pledge")).isEqualTo(2);
        assertThat(database.count("request")).isOne();
        assertThat(database.count("round")).isOne();
        assertThat(database.count("organisation")).isOne();
    }

    private static void replays(String who, String path, Object body, int status) {
        var first = keyed(who, path, "once", body).then().statusCode(status).extract();
        for (int i = 0; i < 3; i++) {
            var again = keyed(who, path, "once", body).then().statusCode(status).extract();
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.contentType()).isEqualTo(first.contentType());
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        }
        assertThat(first.header("Idempotent-Replayed")).isNull();
        if (status == 201 && !path.equals("/api/organisations"))
            assertThat(first.header("Location")).isNotNull();
    }

    @Test
    void a_confirmation_may_carry_a_key_too() {
        var address = fresh();
        keyed(null, "/api/pledges", "sign", pledge("Zoë", address, 1)).then().statusCode(202);
        var link = java.util.regex.Pattern.compile("(/pledge/confirm/(\\S+))")
                .matcher(Mailbox.await(address, "Confirm your").text());
        assertThat(link.find()).isTrue();
        for (int i = 0; i < 2; i++) {
            given().header("Sec-Fetch-Site", "same-origin")
                    .header("Idempotency-Key", "page")
                    .post(link.group(1))
                    .then()
                    .statusCode(200)
                    .contentType("text/html");
            keyed(null, "/api/pledge-confirmations", "api", Map.of("token", link.group(2)))
                    .then()
                    .statusCode(200)
                    .body("stage", is("SIGNED"));
        }
    }

    @Test
    void the_same_key_with_another_body_is_422() {
        keyed(CARMEN, "/api/rounds", "k", Map.of("method", "STABLE", "seed", 1))
                .then()
                .statusCode(202);
        keyed(CARMEN, "/api/rounds", "k", Map.of("method", "STABLE", "seed", 2))
                .then()
                .statusCode(422)
                .body("type", is("urn:mentorher:problem:idempotency-key-reused"))
                .header("Location", nullValue());
        assertThat(database.count("round")).isOne();
        keyed(CARMEN, "/api/rounds", "k", Map.of("method", "STABLE", "seed", 1))
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_key_has_1_to_200_characters(int length) {
        keyed(CARMEN, "/api/rounds", "k".repeat(length), Map.of("method", "STABLE"))
                .then()
                .statusCode(422)
                .body("violations.field", is(List.of("Idempotency-Key")));
        keyed(CARMEN, "/api/rounds", "k".repeat(200), Map.of("method", "STABLE"))
                .then()
                .statusCode(202);
        assertThat(database.count("round")).isOne();
    }

    @Test
    void fifty_calls_at_once_with_one_key_have_one_effect() {
        var round = Map.of("method", "STABLE", "seed", 50);
        get(CARMEN, "/api/me").statusCode(200);
        var answers = fifty(() -> keyed(CARMEN, "/api/rounds", "fifty", round));
        assertThat(database.count("round")).isOne();
        assertOneEffect(answers, 202);

        var visitor = pledge("Zoë", fresh(), 1);
        assertOneEffect(fifty(() -> keyed(null, "/api/pledges", "fifty", visitor)), 202);
        assertThat(database.count("pledge")).isOne();

        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        var request = Map.of("field", "finance.accounting");
        assertOneEffect(fifty(() -> keyed(BAO, "/api/requests", "fifty", request)), 201);
        assertThat(database.count("request")).isOne();
        keyed(BAO, "/api/requests", "fifty", request).then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    private static List<Response> fifty(Callable<Response> call) {
        return AtOnce.run(Collections.nCopies(50, call));
    }

    private static void assertOneEffect(List<Response> answers, int status) {
        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(status, 409)
                .contains(status);
        assertThat(answers.stream().filter(a -> a.statusCode() == status && a.header("Idempotent-Replayed") == null))
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(a -> a.statusCode() == status)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409))
                .allSatisfy(a -> assertThat(a.<String>path("type")).isEqualTo("urn:mentorher:problem:in-flight"));
    }

    @Test
    void a_key_belongs_to_one_caller_and_one_route() {
        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        put("wanjiru", MENTEE, menteeProfile()).statusCode(201);
        var request = Map.of("field", "finance.accounting");
        String bao = keyed(BAO, "/api/requests", "same", request)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        keyed("wanjiru", "/api/requests", "same", request)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .body("id", org.hamcrest.Matchers.not(bao));
        keyed(CARMEN, "/api/rounds", "same", Map.of("method", "STABLE")).then().statusCode(202);
        keyed(CARMEN, "/api/organisations", "same", Map.of("name", "Lotus", "domain", "lotus.example"))
                .then()
                .statusCode(201);
        keyed(null, "/api/pledges", "same", pledge("Zoë", fresh(), 1)).then().statusCode(202);
        assertThat(database.count("request")).isEqualTo(2);
        assertThat(database.count("pledge")).isOne();
    }

    @Test
    void a_refused_call_may_be_repeated_under_its_key() {
        var request = Map.of("field", "finance.accounting");
        keyed(BAO, "/api/requests", "later", request)
                .then()
                .statusCode(409)
                .body("type", is("urn:mentorher:problem:not-ready"));
        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        keyed(BAO, "/api/requests", "later", Map.of("field", "no.such")).then().statusCode(422);
        keyed(BAO, "/api/requests", "later", Map.of("field", 1)).then().statusCode(400);
        keyed(BAO, "/api/requests", "later", request).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertThat(database.count("idempotency_key")).isOne();
        // whoever has the database alone reads no answer
        assertThat(database.count("idempotency_key where position(convert_to('finance', 'UTF8') in answer) = 0"))
                .isOne();
    }

    @Test
    void a_key_is_kept_for_24_hours() {
        var round = Map.of("method", "STABLE", "seed", 24);
        String first = keyed(CARMEN, "/api/rounds", "day", round)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        clock.forward(Duration.ofHours(24).minusMinutes(1));
        keyed(CARMEN, "/api/rounds", "day", round).then().statusCode(202).body("id", is(first));
        clock.forward(Duration.ofMinutes(2));
        keyed(CARMEN, "/api/rounds", "day", round)
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", nullValue())
                .body("id", org.hamcrest.Matchers.not(first));
        assertThat(database.count("round")).isEqualTo(2);
    }

    // -- pages

    @Test
    void the_wall_is_walked_page_by_page_while_others_sign() {
        for (int i = 0; i < 23; i++) signed(i / 4);
        var expected = ids("pledge", "signed_at");
        walks(null, "/api/pledges?campaign=mentorher", 3, expected, () -> signed(100));
        walks(null, "/api/pledges?q=leader", 100, ids("pledge", "signed_at"), () -> {});
    }

    @Test
    void mentors_are_walked_page_by_page_while_others_come() {
        put(BAO, MENTEE, menteeProfile()).statusCode(201);
        var others = new ArrayList<>(List.of("raghavi", "henrik", "lucia", "tomasz", "fatou"));
        for (var who : List.of(AMINA, "siosaia", "thandeka", "mateu", "anneke")) mentors(who, 1);
        // some came in the same instant
        database.execute("update mentor_profile set created_at = date_trunc('minute', created_at)");
        var expected = ids("mentor_profile", "created_at");
        walks(BAO, "/api/mentors?language=en", 2, expected, () -> {
            mentors(others.removeFirst(), 1);
            database.execute(
                    "update mentor_profile set created_at = now() + interval '1 hour' where created_at > date_trunc('minute', created_at)");
        });
    }

    @Test
    void rounds_are_walked_page_by_page_while_others_start() {
        for (int i = 0; i < 7; i++) round();
        database.execute("update round set created_at = date_trunc('hour', created_at)");
        var expected = ids("round", "created_at");
        walks(CARMEN, "/api/rounds?x=1", 2, expected, () -> round());
    }

    private static void round() {
        as(CARMEN).body(Map.of("method", "STABLE")).post("/api/rounds").then().statusCode(202);
    }

    /** Every item that was there at the start comes exactly once, in order; what comes meanwhile is newer and unseen. */
    private void walks(String who, String list, int limit, List<String> expected, Runnable meanwhile) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            ExtractableResponse<Response> page = as(who).queryParam("limit", limit)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items", notNullValue())
                    .extract();
            List<String> items = page.path("items.id");
            cursor = page.path("next");
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            if (cursor != null) assertThat(items).hasSize(limit);
            seen.addAll(items);
            if (cursor != null) meanwhile.run();
        } while (cursor != null);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(seen).isEqualTo(expected);
    }

    private List<String> ids(String table, String time) {
        var ids = (String)
                database.value("select string_agg(id::text, ',' order by " + time + " desc, id desc) from " + table);
        return List.of(ids.split(","));
    }

    /** A signed pledge, this many minutes from the start of the year. */
    private void signed(int minutes) {
        database.execute("""
                insert into pledge (id, campaign, text_version, name, email, email_canonical, title, organisation, organisation_key, seniority,
                seats, stage, created_at, signed_at, version)
                select id, 'mentorher', 1, 'A leader', id || '@x.example', id || '@x.example', 'CEO', 'Northwind', 'northwind', 'VP', 1,
                'SIGNED', at, at, 0
                from (select gen_random_uuid() as id, timestamptz '2026-01-01 00:00:00.123456Z' + interval '1 minute' * %d as at) x""".formatted(minutes));
    }

    private static Map<String, Object> titled(String profile, String title) {
        var body = profile.equals(MENTOR) ? mentorProfile(1) : menteeProfile();
        body.put("title", title);
        return body;
    }

    private static Response edit(String who, String profile, String etag, String title) {
        return as(who).header("If-Match", etag).body(titled(profile, title)).put(profile);
    }

    private static Response keyed(String who, String path, String key, Object body) {
        return as(who).header("Idempotency-Key", key).body(body).post(path);
    }

    private static long version(String etag) {
        return Long.parseLong(etag.replace("\"", ""));
    }

    private static String fresh() {
        return "zoe" + System.nanoTime() + "@northwind-harbour.example";
    }
}

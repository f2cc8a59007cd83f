package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller is told who asks for what cannot be, and what every answer carries. */
@QuarkusTest
class ProblemsTest {
    /** Stands in what is sent and must stand in no answer. */
    private static final String CANARY = "canary7q";

    private static final String PLEDGE = """
            {"campaign":"mentorher","name":"Amina Otieno","email":"%s","title":"Chief executive",
            "organisation":"Northwind Harbour","seniority":"C_SUITE","seats":2,
            "conduct":{"respect":true,"equalAccess":true}}""".formatted("nobody@northwind-harbour.example");

    private static final String MENTEE = """
            {"headline":"Accountant","title":"Junior accountant","organisation":"Lotus Ledger","seniority":"ENTRY",
            "fields":["finance.accounting"],"languages":["en"],"timeZone":"Asia/Ho_Chi_Minh","formats":["VIDEO"],
            "topics":["leadership"],"avoidOwnOrganisation":true}""";

    @Inject
    Database database;

    @TestHTTPResource
    URI here;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/canary7q",
                "/api/pledges/canary7q",
                "/api/pledges/canary7q/withdrawal/more",
                "/api/requests/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90/canary7q",
                "/api/campaigns/canary7q",
                "/api/pledges/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90"
            })
    void what_is_not_there_is_404(String path) {
        problem(as(BAO).get(path).then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/requests/canary7q",
                "/api/mentors/canary7q",
                "/api/proposals/canary7q",
                "/api/mentorships/canary7q",
                "/api/rounds/canary7q",
                "/api/rounds/canary7q/proposals",
                "/api/requests/%27%20or%201=1",
                "/api/requests/%00"
            })
    void an_id_that_is_none_is_404_or_400(String path) {
        var status = as(CARMEN).urlEncodingEnabled(false).get(path).then();
        problem(status, path.endsWith("%00") ? 400 : 404, path.endsWith("%00") ? "malformed-request" : "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /api/pledges                                          | GET, HEAD, OPTIONS, POST
            PATCH  | /api/pledges                                          | GET, HEAD, OPTIONS, POST
            POST   | /api/campaigns/mentorher                              | GET, HEAD, OPTIONS
            POST   | /api/me/mentor-profile                                | DELETE, GET, HEAD, OPTIONS, PUT
            PUT    | /api/rounds/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90      | DELETE, GET, HEAD, OPTIONS
            GET    | /api/pledge-confirmations                             | OPTIONS, POST
            POST   | /api/proposals/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90   | GET, HEAD, OPTIONS
            GET    | /api/proposals/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90/review | OPTIONS, PUT
            """)
    void the_wrong_method_is_405_and_the_right_ones_are_named(String method, String path, String allow) {
        problem(as(CARMEN).body("{}").request(method, path).then(), 405, "method-not-allowed")
                .header("Allow", allow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/html",
                "canary7q"
            })
    void a_body_that_is_not_json_is_415(String type) throws Exception {
        var answer = send(null, "POST", "/api/pledges", BodyPublishers.ofString(PLEDGE), "Content-Type", type);
        problem(answer, 415, "unsupported-media-type");
        assertThat(database.count("pledge")).isZero();
    }

    @Test
    void what_cannot_be_had_in_the_wanted_form_is_406() {
        problem(given().accept("image/gif").get("/api/fields").then(), 406, "not-acceptable");
        problem(given().header("Accept", CANARY).get("/api/fields").then(), 406, "not-acceptable");
        given().header("Accept-Language", "###;q=x")
                .get("/api/pledges?limit=0")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":\"canary7q",
                "canary7q",
                "{'name':'canary7q'}",
                "{\"name\":\"canary7q\",}",
                "[]",
                "[{\"name\":\"canary7q\"}]",
                "\"canary7q\"",
                "1",
                "true",
                "{} canary7q",
                "{}{}",
                "{\"name\":\"a\\u0000canary7q\"}",
                "{\"name\":\"a\\ud83d canary7q\"}",
                "{\"name\":\"canary7q\",\"name\":\"canary7q\"}",
                "{\"conduct\":{\"respect\":true,\"respect\":false}}",
                "{\"seats\":\"2\"}",
                "{\"seats\":\"canary7q\"}",
                "{\"seats\":2.0}",
                "{\"seats\":2.5}",
                "{\"seats\":1e0}",
                "{\"seats\":99999999999}",
                "{\"seats\":true}",
                "{\"seats\":[2]}",
                "{\"seats\":NaN}",
                "{\"name\":7}",
                "{\"name\":7.5}",
                "{\"name\":true}",
                "{\"name\":[\"canary7q\"]}",
                "{\"name\":{\"canary7q\":1}}",
                "{\"seniority\":0}",
                "{\"seniority\":\"0\"}",
                "{\"seniority\":\"canary7q\"}",
                "{\"seniority\":\"c_suite\"}",
                "{\"conduct\":{\"respect\":\"true\",\"equalAccess\":true}}",
                "{\"conduct\":{\"respect\":1,\"equalAccess\":true}}",
                "{\"conduct\":[]}",
                "{\"conduct\":\"canary7q\"}",
                "{\"conduct\":\"\"}"
            })
    void json_that_cannot_be_read_is_400(String json) {
        problem(as(null).body(json).post("/api/pledges").then(), 400, "malformed-json");
    }

    @Test
    void bytes_that_are_no_text_are_400() throws Exception {
        var broken = List.of(
                new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xFF, (byte) 0xFE},
                new byte[] {0, 0, 0, '{', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
                new byte[] {0});
        for (var bytes : broken) {
            problem(send(null, "POST", "/api/pledges", BodyPublishers.ofByteArray(bytes)), 400, "malformed-json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "  \n"})
    void a_body_without_anything_is_refused(String json) throws Exception {
        var answer = send(null, "POST", "/api/pledges", BodyPublishers.ofString(json));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void thirty_three_levels_are_one_too_many() {
        problem(
                as(null).body("{\"name\":" + "[".repeat(32) + "]".repeat(32) + "}")
                        .post("/api/pledges")
                        .then(),
                400,
                "malformed-json");
        problem(as(null).body("[".repeat(8000)).post("/api/pledges").then(), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"role", "stage", "id", "attested", "attestedBy", "member", "signedAt", "version", "CAMPAIGN"})
    void a_pledge_with_a_field_that_nobody_may_set_is_400_and_nothing_changes(String field) {
        var body = PLEDGE.replaceFirst("\\{", "{\"" + field + "\":\"canary7q\",");
        problem(as(null).body(body).post("/api/pledges").then(), 400, "unknown-field")
                .body("violations.field", is(List.of(field)));
        assertThat(database.count("pledge")).isZero();
        assertThat(database.count("outbox_mail")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "stage", "id", "conductAccepted", "missing", "updatedAt", "member", "email"})
    void a_profile_with_a_field_that_nobody_may_set_is_400_and_nothing_changes(String field) {
        var etag = as(BAO).body(MENTEE)
                .put("/api/me/mentee-profile")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        var before = as(BAO).get("/api/me/mentee-profile").asString();
        var body = MENTEE.replace("Junior", "Senior").replaceFirst("\\{", "{\"" + field + "\":\"CLOSED\",");
        problem(
                        as(BAO).header("If-Match", etag)
                                .body(body)
                                .put("/api/me/mentee-profile")
                                .then(),
                        400,
                        "unknown-field")
                .body("violations.field", is(List.of(field)));
        assertThat(as(BAO).get("/api/me/mentee-profile").asString()).isEqualTo(before);
    }

    @Test
    void an_unknown_field_deep_inside_is_named_by_its_path() {
        problem(
                        as(null).body(PLEDGE.replace("\"respect\"", "\"role\":1,\"respect\""))
                                .post("/api/pledges")
                                .then(),
                        400,
                        "unknown-field")
                .body("violations.field", is(List.of("conduct.role")));
        problem(as(null).body("{\"<b>\\u0022x\":1}").post("/api/pledges").then(), 400, "unknown-field")
                .body(not(containsString("<b>")));
    }

    @Test
    void a_visitor_may_send_16_KiB_and_a_member_64() throws Exception {
        for (boolean chunked : new boolean[] {false, true}) {
            assertThat(sized(null, 16 * 1024, chunked).statusCode()).isEqualTo(202);
            problem(sized(null, 16 * 1024 + 1, chunked), 413, "too-large");
            problem(sized(null, 60 * 1024, chunked), 413, "too-large");
            assertThat(sized(AMINA, 64 * 1024, chunked).statusCode()).isIn(201, 409);
            problem(sized(AMINA, 64 * 1024 + 1, chunked), 413, "too-large");
        }
    }

    @Test
    void what_is_larger_than_any_body_here_is_413_and_the_next_call_is_served() throws Exception {
        for (boolean chunked : new boolean[] {false, true}) {
            assertThat(statusOrHungUp(AMINA, 300 * 1024, chunked)).isEqualTo(413);
            assertThat(statusOrHungUp(null, 300 * 1024, chunked)).isEqualTo(413);
        }
        as(AMINA).get("/api/me").then().statusCode(200);
    }

    /** The server answers and hangs up while the client still writes; some clients then see no answer. */
    private int statusOrHungUp(String who, int bytes, boolean chunked) throws Exception {
        try {
            return sized(who, bytes, chunked).statusCode();
        } catch (IOException hungUp) {
            return 413;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "2147483647"})
    void a_limit_beyond_its_bounds_is_422(String limit) {
        problem(given().get("/api/pledges?limit=" + limit).then(), 422, "validation")
                .body("violations.field", is(List.of("limit")));
        problem(as(CARMEN).get("/api/rounds?limit=" + limit).then(), 422, "validation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pledges?limit=canary7q",
                "/api/pledges?limit=99999999999",
                "/api/pledges?limit=1.5",
                "/api/pledges?seniority=canary7q",
                "/api/proposals?stage=canary7q",
                "/api/mentors?format=canary7q",
                "/api/mentors?seniority=canary7q",
                "/api/mentor-profiles?stage=canary7q",
                "/api/rounds/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90/proposals?limit=canary7q"
            })
    void a_parameter_that_cannot_be_read_is_422(String path) {
        problem(as(CARMEN).get(path).then(), 422, "validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary7q", "%25%25", "MjAyNi0xMS0yM1QwOTowMDowMFo", "%F0%9F%91%A9", "-7"})
    void a_cursor_that_no_list_gave_is_422(String cursor) {
        for (var list : List.of("/api/pledges", "/api/rounds", "/api/requests", "/api/proposals", "/api/mentorships")) {
            problem(
                            as(CARMEN)
                                    .urlEncodingEnabled(false)
                                    .get(list + "?cursor=" + cursor)
                                    .then(),
                            422,
                            "validation")
                    .body("violations.field", is(List.of("cursor")));
        }
    }

    @Test
    void a_cursor_beyond_all_time_is_422() {
        for (var at : List.of(
                Instant.MAX, Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z"), Instant.EPOCH.minusNanos(1))) {
            var cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((at + "|" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII));
            problem(given().get("/api/pledges?cursor=" + cursor).then(), 422, "validation");
            problem(as(CARMEN).get("/api/rounds?cursor=" + cursor).then(), 422, "validation");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pledges?q=%00",
                "/api/pledges?campaign=%00",
                "/api/pledges?field=a%00b",
                "/api/mentors?language=%00",
                "/api/mentors?field=%00",
                "/api/campaigns/%00",
                "/api/pledges?cursor=%00",
                "/api/pledges?%00=1"
            })
    void nul_in_an_address_is_400(String path) {
        problem(as(CARMEN).urlEncodingEnabled(false).get(path).then(), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pledges?q=%C3%28",
                "/api/pledges?campaign=%ED%A0%80",
                "/api/pledges?q=%",
                "/api/pledges?q=%zz",
                "/api/pledges?field=%25%5C",
                "/api/pledges?q=%5C",
                "/api/pledges?q=%27;drop%20table%20pledge;--",
                "/api/mentors?field=%5C%25",
                "/api/campaigns/%C3%28",
                "/api/campaigns/%",
                "/api/campaigns/..%2f..%2fq%2fhealth",
                "/api/pledges?limit=1&limit=2",
                "/api/pledges?cursor=&q=&campaign=&field="
            })
    void no_address_breaks_anything(String path) throws Exception {
        put(BAO);
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 [24]\\d\\d .*");
        var status = as(BAO).urlEncodingEnabled(false);
        if (!path.contains("%z") && !path.endsWith("%")) {
            assertThat(status.get(path).statusCode()).isLessThan(500);
        }
    }

    @Test
    void an_address_that_is_too_long_is_414() throws Exception {
        assertThat(raw("GET /api/pledges?q=" + "x".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 414 .*");
    }

    @Test
    void input_that_breaks_a_rule_is_422_and_every_field_is_named() {
        problem(as(null).body("""
                                {"campaign":"mentorher","name":"https://canary7q.example","email":"canary7q","title":"",
                                "organisation":"x","seniority":"VP","seats":6,"conduct":{"respect":false,"equalAccess":true,
                                "policyUrl":"http://canary7q.example"}}""").post("/api/pledges").then(), 422, "validation")
                .body(
                        "violations.field",
                        is(List.of("conduct.policyUrl", "conduct.respect", "email", "name", "seats", "title")));
        problem(
                        as(BAO).body(MENTEE.replace("[\"leadership\"]", "[\"fine\",\"www.canary7q.example\"]"))
                                .put("/api/me/mentee-profile")
                                .then(),
                        422,
                        "validation")
                .body("violations.field", is(List.of("topics[1]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer canary7q",
                "Bearer a.b.c",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnk3cSIsImF1ZCI6Im1lbnRvcmhlci1hcGkifQ.",
                "Basic Y2FuYXJ5N3E6eA=="
            })
    void without_a_valid_token_it_is_401(String authorization) {
        var call = given();
        if (!authorization.isEmpty()) call = call.header("Authorization", authorization);
        problem(call.get("/api/me").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_token_that_is_not_valid_does_not_make_a_visitor() {
        problem(
                given().header("Authorization", "Bearer canary7q")
                        .get("/api/pledges")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void the_wrong_role_is_403() {
        problem(as(BAO).get("/api/rounds").then(), 403, "forbidden");
        problem(as(Cast.DORA).get("/api/rounds").then(), 403, "forbidden");
        problem(as(BAO).body(Map.of("method", "STABLE")).post("/api/rounds").then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/fields",
                "/api/pledges",
                "/api/campaigns/mentorher",
                "/api/me",
                "/api/me/mentee-profile",
                "/api/nowhere",
                "/nowhere",
                "/pledge/confirm/unknown",
                "/api/pledges?limit=0"
            })
    void every_answer_carries_the_headers(String path) {
        as(BAO).get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Correlation-Id", matchesPattern("[0-9a-f]{16}"));
        given().get("/api/me")
                .then()
                .statusCode(401)
                .header("Content-Security-Policy", notNullValue())
                .header("Cache-Control", "no-store");
    }

    @Test
    void another_site_gets_no_permission_to_read() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/pledges")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/pledges")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    @Test
    void a_correlation_is_ours_and_stands_in_header_and_body() {
        var answer = given().header("X-Correlation-Id", CANARY)
                .get("/api/pledges?limit=0")
                .then();
        problem(answer, 422, "validation")
                .body("correlation", is(answer.extract().header("X-Correlation-Id")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sec-Fetch-Site | cross-site                  | 403 | 403
            Sec-Fetch-Site | same-site                   | 403 | 403
            Sec-Fetch-Site | canary7q                    | 403 | 403
            Sec-Fetch-Site | same-origin                 | 404 | 404
            Sec-Fetch-Site | none                        | 404 | 404
            Origin         | https://canary7q.example    | 403 | 403
            Origin         | null                        | 403 | 403
            Origin         | http://localhost:1          | 403 | 403
            Origin         | http://localhost.canary7q   | 403 | 403
            Origin         | %                           | 403 | 403
            Origin         | self                        | 404 | 404
            X-Other        | nothing                     | 403 | 404
            """)
    void what_another_site_makes_a_browser_send_is_403(String header, String value, int pageStatus, int apiStatus) {
        var sent = value.equals("self") ? "http://" + here.getAuthority() : value;
        given().header(header, sent)
                .post("/pledge/confirm/x")
                .then()
                .statusCode(pageStatus)
                .contentType("text/html");
        var api = as(null).header(header, sent)
                .body(Map.of("token", "x"))
                .post("/api/pledge-confirmations")
                .then()
                .statusCode(apiStatus);
        if (apiStatus == 403) problem(api, 403, "cross-site");
        given().header(header, sent).get("/api/pledges").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET | /canary7q              | 404
            GET | /pledge/confirm/%00    | 400
            PUT | /pledge/confirm/token  | 405
            """)
    void what_people_would_read_is_a_page(String method, String path, int status) {
        var answer = given().urlEncodingEnabled(false)
                .header("Sec-Fetch-Site", "same-origin")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Allow", status == 405 ? is("GET, HEAD, OPTIONS, POST") : nullValue());
        assertTellsNothing(answer.extract().asString());
    }

    @Test
    void it_says_that_it_is_alive_and_ready() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    private static void put(String who) {
        as(who).body(MENTEE).put("/api/me/mentee-profile").then().statusCode(oneOf(201, 428));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        var body = answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:mentorher:problem:" + slug))
                .body("title", notNullValue())
                .body("status", is(status))
                .body("correlation", matchesPattern("[0-9a-f]{16}"))
                .extract()
                .asString();
        assertTellsNothing(body);
        return answer;
    }

    private static void problem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:mentorher:problem:" + slug + "\"")
                .contains("\"status\":" + status)
                .containsPattern("\"correlation\":\"[0-9a-f]{16}\"");
        assertTellsNothing(answer.body());
    }

    private static void assertTellsNothing(String body) {
        assertThat(body)
                .doesNotContain(CANARY)
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("\tat ")
                .doesNotContain("jackson")
                .doesNotContain("org.")
                .doesNotContainIgnoringCase("select ");
    }

    private HttpResponse<String> sized(String who, int bytes, boolean chunked) throws Exception {
        var email = who == null ? "nobody" + System.nanoTime() + "@northwind-harbour.example" : Cast.email(who);
        var pledge = PLEDGE.replace("nobody@northwind-harbour.example", email);
        var body = (pledge + " ".repeat(bytes - pledge.length())).getBytes(StandardCharsets.UTF_8);
        return send(
                who,
                "POST",
                "/api/pledges",
                chunked
                        ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                        : BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> send(String who, String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var call = HttpRequest.newBuilder(here.resolve(path)).method(method, body);
            if (headers.length > 0) call.headers(headers);
            else call.header("Content-Type", "application/json");
            if (who != null) call.header("Authorization", "Bearer " + Tokens.of(who));
            return http.send(call.build(), BodyHandlers.ofString());
        }
    }

    /** What the server says to exactly these characters. */
    private String raw(String call) throws IOException {
        try (var socket = new java.net.Socket(here.getHost(), here.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new byte[1000];
            int n = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(n, 0), StandardCharsets.ISO_8859_1);
        }
    }
}

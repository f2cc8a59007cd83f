package org.mentorher;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.DORA;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.menteeProfile;
import static org.mentorher.Cast.mentorProfile;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorher.Api.Answer;
import org.mentorher.ContractTest.Document;

/**
 * Every operation of the contract, called by everybody. Amina mentors and Bao seeks: what a path names is theirs. Siosaia
 * mentors and Wanjiru seeks beside them in just the same stage: for the two it is somebody else's.
 */
@QuarkusTest
class AccessMatrixTest {
    /** Nobody, mentee, mentor, another mentee, another mentor, programme staff, safety officer. */
    private static final List<String> CALLERS = Arrays.asList(null, BAO, AMINA, "wanjiru", "siosaia", CARMEN, DORA);

    /**
     * Operation, the world it meets, and the status that each caller gets. Where the path holds an id, everybody calls
     * again with an id that nobody has: that is 404 for whoever may call at all, in the same words as for somebody
     * else's. Refusals where a success could be: a mail's token cannot be had here, so confirmations end in 404; profiles
     * that exist are written without If-Match (428); an active mentor does not ask for vetting again, a member has one
     * open request and signs once (409).
     */
    private static final String TABLE = """
        operation                               | world     | nobody mentee mentor mentee2 mentor2 staff officer
        GET    /api/campaigns/{slug}            | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/fields                      | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/me                          | PROFILES  | 401    200    200    200     200     200   200
        GET    /api/me/materials                | PROFILES  | 401    200    200    200     200     200   200
        PUT    /api/me/materials/{slug}/completion| PROFILES| 401    200    200    200     200     200   200
        GET    /api/material-versions/{id}      | PROFILES  | 401    403    403    403     403     200   403
        GET    /api/materials                   | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/materials/{slug}            | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/materials/{slug}/draft      | PROFILES  | 401    403    403    403     403     200   403
        PUT    /api/materials/{slug}/draft      | PROFILES  | 401    403    403    403     403     428   403
        DELETE /api/materials/{slug}/draft      | PROFILES  | 401    403    403    403     403     428   403
        GET    /api/materials/{slug}/versions   | PROFILES  | 401    403    403    403     403     200   403
        POST   /api/materials/{slug}/versions   | PROFILES  | 401    403    403    403     403     428   403
        GET    /api/me/mentee-profile           | PROFILES  | 401    200    404    200     404     404   404
        PUT    /api/me/mentee-profile           | PROFILES  | 401    428    201    428     201     201   201
        DELETE /api/me/mentee-profile           | PROPOSED  | 401    200    404    200     404     404   404
        PUT    /api/me/mentee-profile/pause     | PROPOSED  | 401    200    404    200     404     404   404
        DELETE /api/me/mentee-profile/pause     | PROFILES  | 401    200    404    200     404     404   404
        GET    /api/me/mentor-profile           | PROFILES  | 401    404    200    404     200     404   404
        PUT    /api/me/mentor-profile           | PROFILES  | 401    201    428    201     428     201   201
        DELETE /api/me/mentor-profile           | PROPOSED  | 401    404    200    404     200     404   404
        PUT    /api/me/mentor-profile/conduct   | PROFILES  | 401    404    200    404     200     404   404
        PUT    /api/me/mentor-profile/submission| PROFILES  | 401    404    409    404     409     404   404
        PUT    /api/me/mentor-profile/pause     | PROPOSED  | 401    404    200    404     200     404   404
        DELETE /api/me/mentor-profile/pause     | PROFILES  | 401    404    200    404     200     404   404
        GET    /api/me/pledges                  | PROFILES  | 401    200    200    200     200     200   200
        PUT    /api/members/{id}/suspension     | AGREED    | 401    403    403    403     403     200   403
        DELETE /api/members/{id}/suspension     | PROFILES  | 401    403    403    403     403     200   403
        GET    /api/mentor-profiles             | PROFILES  | 401    403    403    403     403     200   403
        PUT    /api/mentor-profiles/{id}/vetting| PROFILES  | 401    403    403    403     403     200   403
        GET    /api/mentors                     | PROFILES  | 401    200    403    200     403     403   403
        GET    /api/mentors/{id}                | PROFILES  | 401    200    403    200     403     403   403
        GET    /api/mentorships                 | AGREED    | 401    200    200    200     200     200   200
        GET    /api/mentorships/{id}            | AGREED    | 401    200    200    404     404     200   404
        PUT    /api/mentorships/{id}/pause      | AGREED    | 401    200    200    404     404     200   404
        DELETE /api/mentorships/{id}/pause      | AGREED    | 401    200    200    404     404     200   404
        PUT    /api/mentorships/{id}/closure    | AGREED    | 401    200    200    404     404     200   404
        PUT    /api/mentorships/{id}/word       | AGREED    | 401    200    200    404     404     404   404
        GET    /api/mentorships/{id}/check-ins  | AGREED    | 401    200    200    404     404     404   404
        PUT    /api/mentorships/{id}/check-ins/{number}/answer | CHECKED | 401    200    200    404     404     404   404
        GET    /api/flags                       | CHECKED   | 401    403    403    403     403     200   403
        GET    /api/flags/{id}                  | CHECKED   | 401    403    403    403     403     200   403
        PUT    /api/flags/{id}/sighting         | CHECKED   | 401    403    403    403     403     200   403
        PUT    /api/flags/{id}/settlement       | CHECKED   | 401    403    403    403     403     200   403
        GET    /api/organisations               | PROFILES  | 401    403    403    403     403     200   403
        POST   /api/organisations               | PROFILES  | 401    403    403    403     403     201   403
        GET    /api/organisations/{id}/webhooks | PROFILES | 401    403    403    403     403     200   403
        POST   /api/organisations/{id}/webhooks | PROFILES | 401    403    403    403     403     201   403
        GET    /api/organisations/{id}/webhooks/{webhook} | PROFILES | 401    403    403    403     403     200   403
        PUT    /api/organisations/{id}/webhooks/{webhook} | PROFILES | 401    403    403    403     403     428   403
        DELETE /api/organisations/{id}/webhooks/{webhook} | PROFILES | 401    403    403    403     403     204   403
        PUT    /api/organisations/{id}/webhooks/{webhook}/secret | PROFILES | 401    403    403    403     403     200   403
        PUT    /api/organisations/{id}/webhooks/{webhook}/activation | PROFILES | 401    403    403    403     403     200   403
        DELETE /api/organisations/{id}/webhooks/{webhook}/activation | PROFILES | 401    403    403    403     403     200   403
        POST   /api/organisations/{id}/webhooks/{webhook}/tests | PROFILES | 401    403    403    403     403     202   403
        GET    /api/organisations/{id}/webhooks/{webhook}/deliveries | PROFILES | 401    403    403    403     403     200   403
        POST   /api/pledge-confirmations        | PROFILES  | 404    404    404    404     404     404   404
        GET    /api/pledges                     | PROFILES  | 200    200    200    200     200     200   200
        POST   /api/pledges                     | PROFILES  | 202    201    409    201     409     201   201
        GET    /api/pledges/{id}                | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/pledges/{id}/card.png       | PROFILES  | 200    200    200    200     200     200   200
        GET    /api/pledges/{id}/card.svg       | PROFILES  | 200    200    200    200     200     200   200
        PUT    /api/pledges/{id}/attestation    | PROFILES  | 401    403    403    403     403     200   403
        PUT    /api/pledges/{id}/removal        | PROPOSED  | 401    403    403    403     403     200   403
        PUT    /api/pledges/{id}/withdrawal     | PROPOSED  | 401    404    200    404     404     404   404
        GET    /api/proposals                   | PROPOSED  | 401    200    200    200     200     200   200
        POST   /api/proposals                   | REQUESTED | 401    403    403    403     403     201   403
        GET    /api/proposals/{id}              | REVIEWED  | 401    404    404    404     404     200   404
        GET    /api/proposals/{id}              | PROPOSED  | 401    200    200    404     404     200   404
        PUT    /api/proposals/{id}/consent      | REVIEWED  | 401    404    404    404     404     404   404
        PUT    /api/proposals/{id}/consent      | PROPOSED  | 401    200    200    404     404     404   404
        PUT    /api/proposals/{id}/refusal      | REVIEWED  | 401    404    404    404     404     404   404
        PUT    /api/proposals/{id}/refusal      | PROPOSED  | 401    200    200    404     404     404   404
        PUT    /api/proposals/{id}/review       | REVIEWED  | 401    403    403    403     403     200   403
        GET    /api/requests                    | PROPOSED  | 401    200    200    200     200     200   200
        POST   /api/requests                    | PROFILES  | 401    201    409    201     409     409   409
        POST   /api/requests                    | REQUESTED | 401    409    409    409     409     409   409
        GET    /api/requests/{id}               | PROPOSED  | 401    200    404    404     404     404   404
        DELETE /api/requests/{id}               | PROPOSED  | 401    200    404    404     404     404   404
        POST   /api/reviews                     | REVIEWED  | 401    403    403    403     403     200   403
        GET    /api/rounds                      | SOLVED    | 401    403    403    403     403     200   403
        POST   /api/rounds                      | REQUESTED | 401    403    403    403     403     202   403
        GET    /api/rounds/{id}                 | SOLVED    | 401    403    403    403     403     200   403
        DELETE /api/rounds/{id}                 | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/rounds/{id}/proposals       | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/rounds/{id}/unmatched       | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/rounds/{id}/unfilled        | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/rounds/{id}/market          | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/rounds/{id}/matching        | SOLVED    | 401    403    403    403     403     200   403
        PUT    /api/rounds/{id}/publication     | SOLVED    | 401    403    403    403     403     200   403
        GET    /api/simulations                 | PROFILES  | 401    403    403    403     403     200   403
        POST   /api/simulations                 | PROFILES  | 401    403    403    403     403     202   403
        GET    /api/simulations/{id}            | SIMULATED | 401    403    403    403     403     200   403
        DELETE /api/simulations/{id}            | SIMULATED | 401    403    403    403     403     200   403
        GET    /api/simulations/{id}/matches.csv| SIMULATED | 401    403    403    403     403     200   403
        GET    /api/simulations/{id}/unmatched.csv| SIMULATED | 401    403    403    403     403     200   403
        GET    /api/simulations/{id}/unfilled.csv| SIMULATED | 401    403    403    403     403     200   403
        GET    /api/simulations/{id}/report.html| SIMULATED | 401    403    403    403     403     200   403
        """;

    /** What the path's id stands for, by the beginning of the path. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("/api/campaigns/", "campaign"),
            Map.entry("/api/me/inbox/", "notice"),
            Map.entry("/api/flags/", "flag"),
            Map.entry("/api/material-versions/", "materialVersion"),
            Map.entry("/api/materials/", "material"),
            Map.entry("/api/me/materials/", "material"),
            Map.entry("/api/members/", "member"),
            Map.entry("/api/mentor-profiles/", "profile"),
            Map.entry("/api/mentors/", "profile"),
            Map.entry("/api/mentorships/", "mentorship"),
            Map.entry("/api/organisations/", "organisation"),
            Map.entry("/api/pledges/", "pledge"),
            Map.entry("/api/proposals/", "proposal"),
            Map.entry("/api/requests/", "request"),
            Map.entry("/api/rounds/", "round"),
            Map.entry("/api/simulations/", "simulation"));

    private static final Map<String, Object> WEBHOOK =
            Map.of("address", "https://hooks.lotus-ledger.example/", "kinds", List.of("pledge-signed"));

    private static final Map<String, String> EMAILS = new HashMap<>();

    /** What each writing call says. */
    private static final Map<String, BiFunction<Map<String, String>, String, Object>> BODIES = Map.ofEntries(
            Map.entry(
                    "PUT /api/me/materials/{slug}/completion",
                    (world, caller) -> Map.of("version", "1.0", "answers", List.of())),
            Map.entry("PUT /api/materials/{slug}/draft", (world, caller) -> Map.of("en", Map.of(), "es", Map.of())),
            Map.entry("POST /api/materials/{slug}/versions", (world, caller) -> Map.of("change", "MINOR")),
            Map.entry("PUT /api/me/mentee-profile", (world, caller) -> menteeProfile()),
            Map.entry("PUT /api/me/mentor-profile", (world, caller) -> mentorProfile(2)),
            Map.entry(
                    "PUT /api/members/{id}/suspension", (world, caller) -> Map.of("reason", "Not used by its owner.")),
            Map.entry("PUT /api/mentor-profiles/{id}/vetting", (world, caller) -> Map.of("decision", "ACCEPT")),
            Map.entry(
                    "PUT /api/mentorships/{id}/check-ins/{number}/answer",
                    (world, caller) -> Map.of("rhythm", 4, "respect", 5, "worth", 4)),
            Map.entry("PUT /api/flags/{id}/settlement", (world, caller) -> Map.of("note", "We talked.")),
            Map.entry("PUT /api/mentorships/{id}/closure", (world, caller) -> Map.of("outcome", "COMPLETED")),
            Map.entry(
                    "POST /api/organisations",
                    (world, caller) -> Map.of("name", "Lotus Ledger", "domain", "lotus-ledger.example")),
            Map.entry("POST /api/organisations/{id}/webhooks", (world, caller) -> WEBHOOK),
            Map.entry("PUT /api/organisations/{id}/webhooks/{webhook}", (world, caller) -> WEBHOOK),
            Map.entry("POST /api/pledge-confirmations", (world, caller) -> Map.of("token", "nobody-was-sent-this")),
            Map.entry(
                    "POST /api/pledges",
                    (world, caller) -> pledge(
                            "A leader",
                            caller == null
                                    ? "visitor" + System.nanoTime() + "@lotus-ledger.example"
                                    : EMAILS.get(caller),
                            1)),
            Map.entry("PUT /api/pledges/{id}/removal", (world, caller) -> Map.of("reason", "Somebody else signed.")),
            Map.entry(
                    "POST /api/proposals",
                    (world, caller) -> Map.of(
                            "request", world.get("request"), "mentor", world.get("profile"), "reason", "They met.")),
            Map.entry("PUT /api/proposals/{id}/refusal", (world, caller) -> Map.of("reason", "NO_TIME")),
            Map.entry("PUT /api/proposals/{id}/review", (world, caller) -> Map.of("decision", "APPROVE")),
            Map.entry("POST /api/requests", (world, caller) -> Map.of("field", "finance.accounting")),
            Map.entry(
                    "POST /api/reviews",
                    (world, caller) -> Map.of("decision", "APPROVE", "proposals", List.of(world.get("proposal")))),
            Map.entry("PUT /api/me/inbox/reading", (world, caller) -> Map.of("until", "2026-11-22T08:00:00Z")),
            Map.entry("PUT /api/me/notifications", (world, caller) -> ReachAccess.PREFERENCE),
            Map.entry("POST /api/rounds", (world, caller) -> Map.of("method", "STABLE")));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Document contract;

    /** What each word of {@link #NAMED} stands for in the world that the last call left behind. */
    private static Map<String, String> world;

    /** How far that world has come; null once a call has changed it. */
    private static Stage worldIs;

    /** What a stage was like when it was built; its rows are set aside under its name. */
    private static final Map<Stage, Map<String, String>> BUILT = new EnumMap<>(Stage.class);

    @Inject
    Database database;

    /** How far things have come; each holds all before it, but for the last two. */
    private enum Stage {
        PROFILES,
        REQUESTED,
        REVIEWED,
        PROPOSED,
        AGREED,
        CHECKED,
        PLANNED,
        SOLVED,
        SIMULATED,
        CIRCLE
    }

    /** One line of the table. */
    private record Row(String operation, Stage stage, List<Integer> statuses) {
        static Row of(String line) {
            var cells = line.split("\\|");
            return new Row(
                    cells[0].strip().replaceAll(" +", " "),
                    Stage.valueOf(cells[1].strip()),
                    Stream.of(cells[2].strip().split(" +"))
                            .map(Integer::valueOf)
                            .toList());
        }

        String method() {
            return operation.substring(0, operation.indexOf(' '));
        }

        String path() {
            return operation.substring(operation.indexOf(' ') + 1);
        }

        boolean names() {
            return path().contains("{");
        }

        String named() {
            return Stream.of(NAMED, PartRows.NAMED, CircleAccess.NAMED, SessionOperations.NAMED)
                    .flatMap(names -> names.entrySet().stream())
                    .filter(e -> path().startsWith(e.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }

    /** Those that meet the same world after each other, so that it need not be built for each. */
    static Stream<String> rows() {
        return Stream.of(TABLE, ReachAccess.TABLE, PartRows.TABLE, CircleAccess.TABLE, SessionOperations.TABLE)
                .flatMap(String::lines)
                .filter(line -> line.contains("/api/"))
                .sorted(Comparator.comparing(line -> Row.of(line).stage()));
    }

    @Test
    void the_table_holds_every_operation_of_the_contract_and_no_other() {
        assertThat(rows().map(line -> Row.of(line).operation()).distinct())
                .containsExactlyInAnyOrderElementsOf(Document.served()
                        .operations()
                        .map(ContractTest.Operation::name)
                        .toList());
        assertThat(rows().map(Row::of))
                .allSatisfy(row -> assertThat(row.statuses()).hasSameSizeAs(CALLERS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybody_gets_what_the_table_says(String line) throws IOException, InterruptedException {
        var row = Row.of(line);
        var document = contract();
        var operation = document.operation(row.operation()).orElseThrow();
        assertThat(row.statuses().getFirst() == 401).as("asks for a token").isEqualTo(operation.asksForToken());

        var cells = new SoftAssertions();
        for (int i = 0; i < CALLERS.size(); i++) {
            var caller = CALLERS.get(i);
            var expected = row.statuses().get(i);
            var here = world(row.stage());
            var answer = call(row, caller, row.names() ? here.get(row.named()) : null, here);
            cells.assertThat(answer.status())
                    .as("%s as %s", row.operation(), caller)
                    .isEqualTo(Math.abs(expected));
            fits(document, operation, answer, cells);
            if (row.names()) {
                var absent = call(row, caller, absent(row), here);
                var mayCall = expected != 401 && expected != 403;
                cells.assertThat(absent.status())
                        .as("%s as %s, absent", row.operation(), caller)
                        .isEqualTo(mayCall ? 404 : expected);
                if (expected == 404) {
                    cells.assertThat(told(answer))
                            .as("%s as %s, absent", row.operation(), caller)
                            .isEqualTo(told(absent));
                }
            }
            // the next caller meets the world as this one did
            if (answer.status() < 300 && !row.method().equals("GET")) worldIs = null;
        }
        cells.assertAll();
    }

    @Test
    void a_suspended_member_gets_nothing_with_a_valid_token() throws InterruptedException {
        var here = world(Stage.PROPOSED);
        worldIs = null;
        put(CARMEN, "/api/members/" + here.get("member") + "/suspension", Map.of("reason", "Not used by its owner."))
                .statusCode(200);
        var cells = new SoftAssertions();
        rows().map(Row::of).forEach(row -> {
            var id = row.names() ? here.getOrDefault(row.named(), absent(row)) : null;
            cells.assertThat(call(row, BAO, id, here).status())
                    .as(row.operation())
                    .isEqualTo(403);
        });
        cells.assertAll();
    }

    @Test
    void a_token_that_is_not_a_valid_one_of_ours_opens_nothing() throws Exception {
        var parts = Tokens.of(BAO).split("\\.");
        var header = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        var claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        var unsigned = base64(header.deepCopy().put("alg", "none")) + "." + parts[1] + ".";
        var promoted = claims.deepCopy();
        promoted.putObject("realm_access").putArray("roles").add("admin");
        var symmetric = base64(header.deepCopy().put("alg", "HS256")) + "." + parts[1];
        var flipped = (parts[2].startsWith("A") ? "B" : "A") + parts[2].substring(1);

        assertOpensNothing("garbage", "garbage");
        assertOpensNothing("garbage.garbage.garbage", "three pieces of garbage");
        assertOpensNothing(unsigned, "alg none");
        assertOpensNothing(unsigned + parts[2], "alg none with a signature");
        assertOpensNothing(parts[0] + "." + parts[1] + ".", "no signature");
        assertOpensNothing(parts[0] + "." + parts[1] + "." + flipped, "another signature");
        assertOpensNothing(parts[0] + "." + base64(promoted) + "." + parts[2], "claims changed");
        assertOpensNothing(symmetric + "." + hmac(symmetric, publicKey()), "signed with our public key as a secret");
        assertOpensNothing(
                base64(header.deepCopy().put("kid", "unknown")) + "." + parts[1] + "." + parts[2], "a key of nobody");
    }

    @Test
    void a_token_for_another_audience_opens_nothing() throws Exception {
        assertOpensNothing(token(client("another-audience", 300, false)), "another audience");
    }

    @Test
    void a_token_opens_nothing_once_it_has_expired() throws Exception {
        var token = token(client("short-lived", 3, true));
        given().auth().oauth2(token).get("/api/me").then().statusCode(200);
        Eventually.holds(() -> assertThat(refused(token)).isTrue());
        assertOpensNothing(token, "expired");
    }

    private static Document contract() {
        if (contract == null) contract = Document.served();
        return contract;
    }

    private static boolean refused(String token) {
        return given().auth().oauth2(token).get("/api/me").statusCode() == 401;
    }

    /** Neither what needs a member, nor what needs a role, nor what is public: who sends a token means it. */
    private static void assertOpensNothing(String token, String what) {
        for (var path : List.of("/api/me", "/api/rounds", "/api/fields")) {
            var answer = given().header("Authorization", "Bearer " + token).get(path);
            assertThat(answer.statusCode()).as("%s: %s", what, path).isEqualTo(401);
            assertThat(answer.contentType()).as("%s: %s", what, path).startsWith("application/problem+json");
            assertThat(answer.<String>path("type")).as(what).isEqualTo("urn:mentorher:problem:unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer");
        }
    }

    private static Answer call(Row row, String caller, String id, Map<String, String> world) {
        var path = row.path().replace("{number}", "1").replace("{webhook}", world.get("webhook"));
        if (id != null) path = path.replaceFirst("\\{\\w+}", id);
        if (row.operation().equals("POST /api/simulations")) return uploaded(caller, path);
        var body = Stream.of(BODIES, PartRows.BODIES, CircleAccess.BODIES, SessionOperations.BODIES)
                .map(bodies -> bodies.get(row.operation()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(named -> named.apply(world, caller))
                .orElse(null);
        return Api.call(caller, row.method(), path, body);
    }

    private static Answer uploaded(String caller, String path) {
        var answer = Cast.sheets(as(caller)).post(path);
        var headers = answer.headers().asList().stream()
                .collect(groupingBy(Header::getName, mapping(Header::getValue, toList())));
        return new Answer(
                "POST " + path,
                answer.statusCode(),
                HttpHeaders.of(headers, (name, value) -> true),
                answer.asByteArray());
    }

    private static String absent(Row row) {
        return row.named().equals("campaign") ? "nosuch" : UUID.randomUUID().toString();
    }

    /** A declared status, in the declared media type, of the declared shape. */
    private static void fits(Document document, ContractTest.Operation operation, Answer answer, SoftAssertions cells)
            throws IOException {
        var where = operation.name() + " " + answer.status();
        var declared = document.answers(operation)
                .filter(a -> a.status() == answer.status())
                .findFirst();
        cells.assertThat(declared).as("%s is declared", where).isPresent();
        if (declared.isEmpty()) return;
        if (answer.status() == 204) return;
        var content =
                declared.get().node().path("content").properties().iterator().next();
        cells.assertThat(answer.header("Content-Type")).as(where).startsWith(content.getKey());
        if (!content.getKey().endsWith("json")) return;
        var body = answer.json();
        cells.assertThat(document.misfits(content.getValue().path("schema"), body, where))
                .isEmpty();
        declared.get()
                .node()
                .path("headers")
                .fieldNames()
                .forEachRemaining(name -> cells.assertThat(answer.header(name))
                        .as("%s: %s", where, name)
                        .isNotBlank());
    }

    /** A problem without the name that each answer has of its own. */
    private static JsonNode told(Answer answer) {
        var problem = (ObjectNode) answer.json();
        assertThat(problem.remove("correlation")).isNotNull();
        return problem;
    }

    private Map<String, String> world(Stage stage) throws InterruptedException {
        if (worldIs == stage) return world;
        Eventually.holds(() -> assertThat(database.count("round where stage in ('QUEUED', 'RUNNING')"))
                .isZero());
        world = BUILT.get(stage);
        if (world != null) database.restore("stage_" + stage);
        else {
            world = build(stage);
            BUILT.put(stage, world);
            database.keep("stage_" + stage);
        }
        worldIs = stage;
        return world;
    }

    private Map<String, String> build(Stage stage) throws InterruptedException {
        database.empty();
        CALLERS.stream().filter(Objects::nonNull).forEach(who -> EMAILS.computeIfAbsent(who, Cast::email));
        var world = new HashMap<>(Map.of("campaign", "mentorher", "material", "first-meeting"));
        world.putAll(CheckedIn.webhook(database));
        world.put(
                "materialVersion",
                Api.get(CARMEN, "/api/materials/first-meeting/versions").at("/items/0/id"));
        world.put("profile", mentors(AMINA, 3));
        var other = mentors("siosaia", 3);
        world.put("member", Api.get(BAO, "/api/me").is(200).at("/id"));
        world.put("pledge", Api.get(AMINA, "/api/me/pledges").at("/items/0/id"));
        for (var mentee : List.of(BAO, "wanjiru")) {
            Api.put(mentee, "/api/me/mentee-profile", menteeProfile()).is(201);
        }
        if (stage == Stage.PROFILES) return world;
        if (stage == Stage.CIRCLE) return CircleAccess.build(world, database);
        if (stage == Stage.SIMULATED) {
            world.put("simulation", Cast.simulated());
            return world;
        }

        world.put("request", Cast.asks(BAO));
        var otherRequest = Cast.asks("wanjiru");
        if (stage == Stage.SOLVED) {
            world.put("round", Cast.startRound(Map.of("method", "STABLE")));
            Cast.solved(world.get("round"));
        }
        if (stage == Stage.SOLVED || stage == Stage.REQUESTED) return world;

        if (stage == Stage.REVIEWED) {
            world.put("proposal", Cast.proposed(world.get("request"), world.get("profile")));
            Cast.proposed(otherRequest, other);
            return world;
        }
        world.put("proposal", Cast.approved(world.get("request"), world.get("profile")));
        var otherProposal = Cast.approved(otherRequest, other);
        world.put("notice", Api.get(BAO, "/api/me/inbox").at("/items/0/id"));
        if (stage == Stage.PROPOSED) return world;

        world.put("mentorship", Cast.agreed(world.get("proposal"), AMINA, BAO));
        var otherMentorship = Cast.agreed(otherProposal, "siosaia", "wanjiru");
        PartRows.build(world);
        if (stage == Stage.CHECKED) CheckedIn.asked(database);
        if (stage == Stage.CHECKED) world.put("flag", CheckedIn.flagged(database, world.get("mentorship")));
        if (stage != Stage.PLANNED) return world;

        SessionOperations.planned(new HashMap<>(), otherMentorship, "siosaia", "wanjiru");
        SessionOperations.planned(world, world.get("mentorship"), AMINA, BAO);
        return world;
    }

    private static String base64(JsonNode node) {
        return base64(node.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hmac(String text, byte[] secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] publicKey() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(JSON.readTree(send(HttpRequest.newBuilder(realm())))
                        .path("public_key")
                        .asText());
    }

    /** Has the test's own Keycloak know one more client. @return its id */
    private static String client(String id, int tokenSeconds, boolean ourAudience)
            throws IOException, InterruptedException {
        var audience = Map.of(
                "name", "audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config", Map.of("included.client.audience", "mentorher-api", "access.token.claim", "true"));
        var client = Map.of(
                "clientId",
                id,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "attributes",
                Map.of("access.token.lifespan", "" + tokenSeconds),
                "protocolMappers",
                ourAudience ? List.of(audience) : List.of());
        var admin = token(realm().resolve("/realms/master"), "admin-cli", "admin", "admin");
        send(HttpRequest.newBuilder(realm().resolve("/admin/realms/mentorher/clients"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(client))));
        return id;
    }

    private static String token(String client) throws IOException, InterruptedException {
        return token(realm(), client, BAO, BAO + "-demo");
    }

    private static String token(URI realm, String client, String user, String password)
            throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, user, password);
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))))
                .path("access_token")
                .asText();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }
    }

    private static URI realm() {
        return URI.create(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
    }
}

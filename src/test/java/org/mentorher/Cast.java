package org.mentorher;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The people of the tests and what they do: amina mentors, bao seeks, carmen administers, dora is the safety officer. */
public final class Cast {
    public static final String AMINA = "amina";
    public static final String BAO = "bao";
    public static final String CARMEN = "carmen";
    public static final String DORA = "dora";

    /** What is right in the checks that come with the product, by material. */
    private static final Map<String, List<Integer>> ANSWERS = new ConcurrentHashMap<>();

    private Cast() {}

    /** A call by this person; null for nobody. */
    public static RequestSpecification as(String who) {
        var call = given().contentType(ContentType.JSON);
        return who == null ? call : call.auth().oauth2(Tokens.of(who));
    }

    public static ValidatableResponse get(String who, String path) {
        return as(who).get(path).then();
    }

    public static ValidatableResponse put(String who, String path, Object body) {
        var call = as(who);
        return (body == null ? call : call.body(body)).put(path).then();
    }

    public static ValidatableResponse post(String who, String path, Object body) {
        return as(who).body(body).post(path).then();
    }

    public static ValidatableResponse delete(String who, String path) {
        return as(who).delete(path).then();
    }

    public static String email(String who) {
        return get(who, "/api/me").statusCode(200).extract().path("email");
    }

    public static Map<String, Object> pledge(String name, String email, int seats) {
        return new HashMap<>(Map.ofEntries(
                entry("campaign", "mentorher"),
                entry("name", name),
                entry("email", email),
                entry("title", "Chief executive"),
                entry("organisation", "Northwind Harbour"),
                entry("seniority", "C_SUITE"),
                entry("seats", seats),
                entry("conduct", Map.of("respect", true, "equalAccess", true))));
    }

    public static Map<String, Object> mentorProfile(int seats) {
        return new HashMap<>(Map.ofEntries(
                entry("headline", "Numbers people, and the people behind them"),
                entry("title", "Chief executive"),
                entry("organisation", "Northwind Harbour"),
                entry("seniority", "C_SUITE"),
                entry("fields", List.of("finance.accounting")),
                entry("languages", List.of("en", "sw")),
                entry("timeZone", "Africa/Nairobi"),
                entry("seats", seats),
                entry("formats", List.of("VIDEO", "PHONE")),
                entry("topics", List.of("leadership"))));
    }

    public static Map<String, Object> menteeProfile() {
        return new HashMap<>(Map.ofEntries(
                entry("headline", "Accountant in her first year"),
                entry("title", "Junior accountant"),
                entry("organisation", "Lotus Ledger"),
                entry("seniority", "ENTRY"),
                entry("fields", List.of("finance.accounting")),
                entry("languages", List.of("en", "vi")),
                entry("timeZone", "Asia/Ho_Chi_Minh"),
                entry("formats", List.of("VIDEO")),
                entry("topics", List.of("leadership")),
                entry("avoidOwnOrganisation", true)));
    }

    /** Reads what is required of mentors, and answers its questions. */
    public static void learns(String who) {
        List<Map<String, Object>> asked = get(who, "/api/me/materials")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.required && !it.done }");
        for (var material : asked) {
            var slug = (String) material.get("slug");
            var version = (String) material.get("version");
            completes(who, slug, version, answers(slug, version)).statusCode(200);
        }
    }

    public static ValidatableResponse completes(String who, String material, String version, List<Integer> answers) {
        return put(
                who, "/api/me/materials/" + material + "/completion", Map.of("version", version, "answers", answers));
    }

    /** The right answers, as staff read them. */
    public static List<Integer> answers(String material, String version) {
        return version.equals("1.0")
                ? ANSWERS.computeIfAbsent(material, slug -> right(slug, version))
                : right(material, version);
    }

    private static List<Integer> right(String material, String version) {
        String check = get(CARMEN, "/api/materials/" + material + "/versions")
                .statusCode(200)
                .extract()
                .path("items.find { it.version == '" + version + "' }.en.check");
        var right = new ArrayList<Integer>();
        int choice = 0;
        for (var line : check == null ? List.<String>of() : check.lines().toList()) {
            if (line.startsWith("## ")) choice = 0;
            if (line.startsWith("- [x] ")) right.add(choice);
            if (line.startsWith("- [")) choice++;
        }
        return right;
    }

    /** Signs, writes the mentor profile, accepts the conduct text, reads, submits and is accepted. @return the profile's id */
    public static String mentors(String who, int seats) {
        post(who, "/api/pledges", pledge(who, email(who), seats)).statusCode(201);
        put(who, "/api/me/mentor-profile", mentorProfile(seats)).statusCode(201);
        put(who, "/api/me/mentor-profile/conduct", null).statusCode(200);
        learns(who);
        String id = put(who, "/api/me/mentor-profile/submission", null)
                .statusCode(200)
                .extract()
                .path("id");
        put(CARMEN, "/api/mentor-profiles/" + id + "/vetting", Map.of("decision", "ACCEPT"))
                .statusCode(200);
        return id;
    }

    /** Writes the mentee profile and asks for a mentor. @return the request's id */
    public static String seeks(String who, String... mentors) {
        put(who, "/api/me/mentee-profile", menteeProfile()).statusCode(201);
        return asks(who, mentors);
    }

    /** Asks for a mentor. @return the request's id */
    public static String asks(String who, String... mentors) {
        var choices = Stream.of(mentors)
                .map(id -> Map.of("id", id, "reason", "She built what I want to build."))
                .toList();
        return post(who, "/api/requests", Map.of("field", "finance.accounting", "mentors", choices))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Staff propose the two by hand. @return the proposal's id */
    public static String proposed(String request, String mentor) {
        return post(
                        CARMEN,
                        "/api/proposals",
                        Map.of("request", request, "mentor", mentor, "reason", "They met at the spring event."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Staff propose the two by hand and approve. @return the proposal's id */
    public static String approved(String request, String mentor) {
        var id = proposed(request, mentor);
        put(CARMEN, "/api/proposals/" + id + "/review", Map.of("decision", "APPROVE"))
                .statusCode(200);
        return id;
    }

    public static ValidatableResponse consents(String who, String proposal) {
        return put(who, "/api/proposals/" + proposal + "/consent", null);
    }

    /** Both say yes. @return the mentorship's id */
    public static String agreed(String proposal, String mentor, String mentee) {
        consents(mentor, proposal).statusCode(200);
        return consents(mentee, proposal).statusCode(200).extract().path("mentorship");
    }

    /** Waits for a round to be solved. @return its report */
    public static ValidatableResponse solved(String round) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            var report = get(CARMEN, "/api/rounds/" + round).statusCode(200);
            String stage = report.extract().path("stage");
            if (!stage.equals("QUEUED") && !stage.equals("RUNNING")) return report;
            Thread.sleep(50);
        }
        throw new AssertionError("the round was not solved within 10 s");
    }

    public static String startRound(Map<String, Object> how) {
        return post(CARMEN, "/api/rounds", how).statusCode(202).extract().path("id");
    }

    /** Adds two small spreadsheets to an upload: Amina, who mentors in accounting, and Bao, who seeks one there. */
    public static RequestSpecification sheets(RequestSpecification upload) {
        return upload.contentType("multipart/form-data")
                .multiPart("mentors", "mentors.csv", """
                        id,name,seniority,fields,languages,timeZone,seats,formats
                        a1,Amina Okoro,VP,finance.accounting,en;sw,Africa/Nairobi,1,VIDEO
                        """.getBytes(), "text/csv")
                .multiPart("mentees", "mentees.csv", """
                        id,name,seniority,field,languages,timeZone,formats
                        b1,Bao Linh,ENTRY,finance.accounting,en;vi,Asia/Ho_Chi_Minh,VIDEO
                        w1,Wanjiru Kamau,ENTRY,law.tax,en,Africa/Nairobi,VIDEO
                        """.getBytes(), "text/csv");
    }

    /** Waits for a simulation to end. @return what it came to */
    public static ValidatableResponse simulated(String simulation) throws InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            var seen = get(CARMEN, "/api/simulations/" + simulation).statusCode(200);
            if (!List.of("QUEUED", "RUNNING").contains(seen.extract().<String>path("stage"))) return seen;
            Thread.sleep(50);
        }
        throw new AssertionError("the simulation did not end within 10 s");
    }

    /** Matches {@link #sheets}. @return the id */
    public static String simulated() throws InterruptedException {
        var id = sheets(as(CARMEN))
                .post("/api/simulations")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        simulated(id).body("stage", org.hamcrest.Matchers.is("DONE"));
        return id;
    }
}

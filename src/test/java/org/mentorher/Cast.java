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
        return Api.get(who, "/api/me").is(200).at("/email");
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
        for (var material : Api.get(who, "/api/me/materials").is(200).json().path("items")) {
            if (!material.path("required").asBoolean() || material.path("done").asBoolean()) continue;
            var slug = material.path("slug").asText();
            var version = material.path("version").asText();
            Api.put(who, completion(slug), completed(version, answers(slug, version)))
                    .is(200);
        }
    }

    public static ValidatableResponse completes(String who, String material, String version, List<Integer> answers) {
        return put(who, completion(material), completed(version, answers));
    }

    private static String completion(String material) {
        return "/api/me/materials/" + material + "/completion";
    }

    private static Map<String, Object> completed(String version, List<Integer> answers) {
        return Map.of("version", version, "answers", answers);
    }

    /** The right answers, as staff read them. */
    public static List<Integer> answers(String material, String version) {
        return version.equals("1.0")
                ? ANSWERS.computeIfAbsent(material, slug -> right(slug, version))
                : right(material, version);
    }

    private static List<Integer> right(String material, String version) {
        var check = Api.get(CARMEN, "/api/materials/" + material + "/versions")
                .is(200)
                .item("version", version)
                .at("/en/check")
                .asText();
        var right = new ArrayList<Integer>();
        int choice = 0;
        for (var line : check.lines().toList()) {
            if (line.startsWith("## ")) choice = 0;
            if (line.startsWith("- [x] ")) right.add(choice);
            if (line.startsWith("- [")) choice++;
        }
        return right;
    }

    /** Signs, writes the mentor profile, accepts the conduct text, reads, submits and is accepted. @return the profile's id */
    public static String mentors(String who, int seats) {
        Api.post(who, "/api/pledges", pledge(who, email(who), seats)).is(201);
        Api.put(who, "/api/me/mentor-profile", mentorProfile(seats)).is(201);
        Api.put(who, "/api/me/mentor-profile/conduct", null).is(200);
        learns(who);
        var id = Api.put(who, "/api/me/mentor-profile/submission", null).is(200).at("/id");
        Api.put(CARMEN, "/api/mentor-profiles/" + id + "/vetting", Map.of("decision", "ACCEPT"))
                .is(200);
        return id;
    }

    /** Writes the mentee profile and asks for a mentor. @return the request's id */
    public static String seeks(String who, String... mentors) {
        Api.put(who, "/api/me/mentee-profile", menteeProfile()).is(201);
        return asks(who, mentors);
    }

    /** Asks for a mentor. @return the request's id */
    public static String asks(String who, String... mentors) {
        var choices = Stream.of(mentors)
                .map(id -> Map.of("id", id, "reason", "She built what I want to build."))
                .toList();
        return Api.post(who, "/api/requests", Map.of("field", "finance.accounting", "mentors", choices))
                .is(201)
                .at("/id");
    }

    /** Staff propose the two by hand. @return the proposal's id */
    public static String proposed(String request, String mentor) {
        return Api.post(
                        CARMEN,
                        "/api/proposals",
                        Map.of("request", request, "mentor", mentor, "reason", "They met at the spring event."))
                .is(201)
                .at("/id");
    }

    /** Staff propose the two by hand and approve. @return the proposal's id */
    public static String approved(String request, String mentor) {
        var id = proposed(request, mentor);
        Api.put(CARMEN, "/api/proposals/" + id + "/review", Map.of("decision", "APPROVE"))
                .is(200);
        return id;
    }

    public static ValidatableResponse consents(String who, String proposal) {
        return put(who, consent(proposal), null);
    }

    private static String consent(String proposal) {
        return "/api/proposals/" + proposal + "/consent";
    }

    /** Both say yes. @return the mentorship's id */
    public static String agreed(String proposal, String mentor, String mentee) {
        Api.put(mentor, consent(proposal), null).is(200);
        return Api.put(mentee, consent(proposal), null).is(200).at("/mentorship");
    }

    /** Waits for a round to be solved. @return its report */
    public static ValidatableResponse solved(String round) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (isOver("/api/rounds/" + round)) return get(CARMEN, "/api/rounds/" + round);
            Thread.sleep(50);
        }
        throw new AssertionError("the round was not solved within 10 s");
    }

    public static String startRound(Map<String, Object> how) {
        return Api.post(CARMEN, "/api/rounds", how).is(202).at("/id");
    }

    private static boolean isOver(String job) {
        return !List.of("QUEUED", "RUNNING")
                .contains(Api.get(CARMEN, job).is(200).at("/stage"));
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
            if (isOver("/api/simulations/" + simulation)) return get(CARMEN, "/api/simulations/" + simulation);
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

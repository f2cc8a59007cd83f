package org.mentorher;

import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The rows of the access matrix for the parts of a mentorship: agreement, goals, sponsorship, farewell. */
final class PartRows {
    /** Goals are the mentee's, an entry is taken back by whoever made it (409); an edit needs If-Match (428). */
    static final String TABLE = """
        GET    /api/goals/{id}                             | AGREED | 401 200 200 404 404 404 404
        PUT    /api/goals/{id}                             | AGREED | 401 428 409 404 404 404 404
        DELETE /api/goals/{id}                             | AGREED | 401 204 409 404 404 404 404
        PUT    /api/goals/{id}/ticks                       | AGREED | 401 200 409 404 404 404 404
        PUT    /api/goals/{id}/outcome                     | AGREED | 401 200 409 404 404 404 404
        PUT    /api/goals/{id}/sharing                     | AGREED | 401 200 409 404 404 404 404
        DELETE /api/goals/{id}/sharing                     | AGREED | 401 200 409 404 404 404 404
        GET    /api/mentorships/{id}/agreement             | AGREED | 401 200 200 404 404 404 404
        PUT    /api/mentorships/{id}/agreement             | AGREED | 401 428 428 404 404 404 404
        DELETE /api/mentorships/{id}/agreement             | AGREED | 401 428 428 404 404 404 404
        PUT    /api/mentorships/{id}/agreement/confirmation| AGREED | 401 200 200 404 404 404 404
        GET    /api/mentorships/{id}/farewell              | AGREED | 401 200 200 404 404 404 404
        PUT    /api/mentorships/{id}/farewell              | AGREED | 401 409 409 404 404 404 404
        GET    /api/mentorships/{id}/goals                 | AGREED | 401 200 200 404 404 404 404
        POST   /api/mentorships/{id}/goals                 | AGREED | 401 201 409 404 404 404 404
        GET    /api/mentorships/{id}/sponsorship-acts      | AGREED | 401 200 200 404 404 404 404
        POST   /api/mentorships/{id}/sponsorship-acts      | AGREED | 401 201 201 404 404 404 404
        GET    /api/sponsorship-acts/{id}                  | AGREED | 401 200 200 404 404 404 404
        DELETE /api/sponsorship-acts/{id}                  | AGREED | 401 409 204 404 404 404 404
        PUT    /api/sponsorship-acts/{id}/confirmation     | AGREED | 401 200 409 404 404 404 404
        PUT    /api/sponsorship-acts/{id}/refusal          | AGREED | 401 200 409 404 404 404 404
        GET    /api/testimonials                           | PROFILES | 401 403 403 403 403 200 403
        """;

    static final Map<String, String> NAMED = Map.of("/api/goals/", "goal", "/api/sponsorship-acts/", "act");

    private static final Map<String, Object> GOAL = Map.of("title", "Lead my first audit");
    private static final Map<String, Object> ACT = Map.of(
            "kind",
            "INTRODUCTION",
            "happenedOn",
            LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());

    static final Map<String, BiFunction<Map<String, String>, String, Object>> BODIES = Map.of(
            "PUT /api/goals/{id}", (world, caller) -> GOAL,
            "PUT /api/goals/{id}/ticks", (world, caller) -> Map.of("steps", List.of()),
            "PUT /api/goals/{id}/outcome", (world, caller) -> Map.of("stage", "REACHED"),
            "PUT /api/mentorships/{id}/agreement", (world, caller) -> agreement(),
            "PUT /api/mentorships/{id}/agreement/confirmation", (world, caller) -> Map.of("version", 1),
            "PUT /api/mentorships/{id}/farewell", (world, caller) -> Map.of("rating", 4),
            "POST /api/mentorships/{id}/goals", (world, caller) -> GOAL,
            "POST /api/mentorships/{id}/sponsorship-acts", (world, caller) -> ACT);

    private PartRows() {}

    /** Adds what the rows name to a world in which Amina mentors Bao. */
    static void build(Map<String, String> world) {
        var mentorship = "/api/mentorships/" + world.get("mentorship");
        Api.put(BAO, mentorship + "/agreement", agreement()).is(201);
        world.put("goal", Api.post(BAO, mentorship + "/goals", GOAL).is(201).at("/id"));
        Api.put(BAO, "/api/goals/" + world.get("goal") + "/sharing", null).is(200);
        world.put(
                "act",
                Api.post(AMINA, mentorship + "/sponsorship-acts", ACT).is(201).at("/id"));
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "rhythm",
                "MONTHLY",
                "formats",
                List.of("VIDEO"),
                "until",
                LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString(),
                "confidential",
                "What we tell each other stays between us.");
    }
}

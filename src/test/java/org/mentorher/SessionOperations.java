package org.mentorher;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The operations on sessions, for the table of who may call what. */
final class SessionOperations {
    private static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(7));

    /** What is edited is written without If-Match (428); what is to come was not held (409); who proposes times does not pick one. */
    static final String TABLE = """
        GET    /api/me/availability             | PROFILES  | 401    404    200    404     200     404   404
        PUT    /api/me/availability             | PROFILES  | 401    404    428    404     428     404   404
        GET    /api/me/calendar-feed            | PROFILES  | 401    200    200    200     200     200   200
        PUT    /api/me/calendar-feed            | PROFILES  | 401    200    200    200     200     200   200
        DELETE /api/me/calendar-feed            | PROFILES  | 401    200    200    200     200     200   200
        GET    /api/mentorships/{id}/slots      | AGREED    | 401    200    200    404     404     404   404
        POST   /api/mentorships/{id}/time-offers| AGREED    | 401    201    201    404     404     404   404
        GET    /api/mentorships/{id}/time-offers| PLANNED   | 401    200    200    404     404     404   404
        GET    /api/mentorships/{id}/sessions   | PLANNED   | 401    200    200    404     404     404   404
        GET    /api/time-offers/{id}            | PLANNED   | 401    200    200    404     404     404   404
        PUT    /api/time-offers/{id}/choice     | PLANNED   | 401    200    409    404     404     404   404
        DELETE /api/time-offers/{id}            | PLANNED   | 401    409    200    404     404     404   404
        GET    /api/sessions/{id}               | PLANNED   | 401    200    200    404     404     404   404
        PUT    /api/sessions/{id}/plan          | PLANNED   | 401    428    428    404     404     404   404
        PUT    /api/sessions/{id}/cancellation  | PLANNED   | 401    200    200    404     404     404   404
        PUT    /api/sessions/{id}/attendance    | PLANNED   | 401    409    409    404     404     404   404
        PUT    /api/sessions/{id}/confirmation  | PLANNED   | 401    409    409    404     404     404   404
        PUT    /api/sessions/{id}/agenda        | PLANNED   | 401    428    428    404     404     404   404
        PUT    /api/sessions/{id}/shared-notes  | PLANNED   | 401    428    428    404     404     404   404
        GET    /api/sessions/{id}/private-notes | PLANNED   | 401    200    200    404     404     404   404
        PUT    /api/sessions/{id}/private-notes | PLANNED   | 401    428    428    404     404     404   404
        POST   /api/sessions/{id}/next-steps    | PLANNED   | 401    201    201    404     404     404   404
        PUT    /api/next-steps/{id}/completion  | PLANNED   | 401    200    200    404     404     404   404
        DELETE /api/next-steps/{id}/completion  | PLANNED   | 401    200    200    404     404     404   404
        """;

    static final Map<String, String> NAMED =
            Map.of("/api/sessions/", "session", "/api/time-offers/", "offer", "/api/next-steps/", "step");

    static final Map<String, BiFunction<Map<String, String>, String, Object>> BODIES = Map.of(
            "PUT /api/me/availability",
            (world, caller) -> Map.of("hours", List.of(Map.of("day", "MONDAY", "from", "09:00", "until", "11:00"))),
            "POST /api/mentorships/{id}/time-offers",
            (world, caller) -> times(NEXT_WEEK),
            "PUT /api/time-offers/{id}/choice",
            (world, caller) -> Map.of("time", NEXT_WEEK.plus(Duration.ofDays(1)).toString()),
            "PUT /api/sessions/{id}/plan",
            (world, caller) -> Map.of("minutes", 30, "format", "VIDEO"),
            "PUT /api/sessions/{id}/attendance",
            (world, caller) -> Map.of("outcome", "HELD"),
            "PUT /api/sessions/{id}/agenda",
            (world, caller) -> Map.of("items", List.of("The talk")),
            "PUT /api/sessions/{id}/shared-notes",
            (world, caller) -> Map.of("text", "Bring the numbers."),
            "PUT /api/sessions/{id}/private-notes",
            (world, caller) -> Map.of("text", "Ask."),
            "POST /api/sessions/{id}/next-steps",
            (world, caller) -> Map.of("who", "BOTH", "what", "Ask."));

    private SessionOperations() {}

    /** A session is planned with a next step, and the mentor proposes times for another. */
    static void planned(Map<String, String> world, String mentorship, String mentor, String mentee) {
        var offer = offered(mentorship, mentor, NEXT_WEEK);
        String session = Api.put(mentee, "/api/time-offers/" + offer + "/choice", Map.of("time", NEXT_WEEK.toString()))
                .is(200)
                .at("/id");
        String step = Api.post(
                        mentor, "/api/sessions/" + session + "/next-steps", Map.of("who", "MENTEE", "what", "Ask."))
                .is(201)
                .at("/id");
        world.put("session", session);
        world.put("step", step);
        world.put("offer", offered(mentorship, mentor, NEXT_WEEK.plus(Duration.ofDays(1))));
    }

    private static String offered(String mentorship, String mentor, Instant time) {
        return Api.post(mentor, "/api/mentorships/" + mentorship + "/time-offers", times(time))
                .is(201)
                .at("/id");
    }

    private static Map<String, Object> times(Instant time) {
        return Map.of("times", List.of(time.toString()), "minutes", 60, "format", "VIDEO");
    }
}

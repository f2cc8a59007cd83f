package org.mentorher;

import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.CircleCast.circle;
import static org.mentorher.CircleCast.founds;
import static org.mentorher.CircleCast.gathering;
import static org.mentorher.CircleCast.wants;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The rows of {@link AccessMatrixTest} about circles. Bao moderates one whose member Amina is; Wanjiru has asked for a place. A
 * 403 with a minus is the thing's own: where there is no such thing, the same caller gets 404.
 */
final class CircleAccess {
    static final String TABLE = """
        GET    /api/circles                     | CIRCLE    | 401    200    200    200     200     200   200
        POST   /api/circles                     | CIRCLE    | 401    201    201    201     201     201   403
        GET    /api/circles/{id}                | CIRCLE    | 401    200    200    200     200     200   200
        PUT    /api/circles/{id}                | CIRCLE    | 401    428    -403   -403    -403    428   -403
        PUT    /api/circles/{id}/beginning      | CIRCLE    | 401    409    -403   -403    -403    409   -403
        PUT    /api/circles/{id}/closure        | CIRCLE    | 401    200    -403   -403    -403    200   -403
        PUT    /api/circles/{id}/moderation     | CIRCLE    | 401    200    -403   -403    -403    200   -403
        PUT    /api/circles/{id}/place          | CIRCLE    | 401    200    200    200     200     -403  -403
        DELETE /api/circles/{id}/place          | CIRCLE    | 401    200    200    200     404     404   404
        GET    /api/circles/{id}/places         | CIRCLE    | 401    200    -403   -403    -403    200   -403
        POST   /api/circles/{id}/invitations    | CIRCLE    | 401    202    -403   -403    -403    202   -403
        GET    /api/circles/{id}/gatherings     | CIRCLE    | 401    200    200    -403    -403    -403  -403
        POST   /api/circles/{id}/gatherings     | CIRCLE    | 401    409    -403   -403    -403    -403  -403
        PUT    /api/circle-places/{id}/acceptance| CIRCLE   | 401    200    404    404     404     200   404
        PUT    /api/circle-places/{id}/refusal  | CIRCLE    | 401    200    404    404     404     200   404
        GET    /api/me/circles                  | CIRCLE    | 401    200    200    200     200     200   200
        GET    /api/gatherings/{id}             | CIRCLE    | 401    200    200    404     404     404   404
        PUT    /api/gatherings/{id}             | CIRCLE    | 401    428    -403   404     404     404   404
        PUT    /api/gatherings/{id}/cancellation| CIRCLE    | 401    200    -403   404     404     404   404
        PUT    /api/gatherings/{id}/attendance  | CIRCLE    | 401    200    -403   404     404     404   404
        PUT    /api/gatherings/{id}/action      | CIRCLE    | 401    200    200    404     404     404   404
        PUT    /api/gatherings/{id}/action/outcome| CIRCLE  | 401    200    200    404     404     404   404
        GET    /api/circle-formations           | CIRCLE    | 401    403    403    403     403     200   403
        POST   /api/circle-formations           | CIRCLE    | 401    403    403    403     403     201   403
        GET    /api/circle-formations/{id}      | CIRCLE    | 401    403    403    403     403     200   403
        GET    /api/circle-formations/{id}/groups| CIRCLE   | 401    403    403    403     403     200   403
        GET    /api/circle-formations/{id}/left-out| CIRCLE | 401    403    403    403     403     200   403
        PUT    /api/circle-formations/{id}/publication| CIRCLE| 401  403    403    403     403     200   403
        DELETE /api/circle-formations/{id}      | CIRCLE    | 401    403    403    403     403     200   403
        """;

    static final Map<String, String> NAMED = Map.of(
            "/api/circles/", "circle",
            "/api/circle-places/", "place",
            "/api/gatherings/", "gathering",
            "/api/circle-formations/", "formation");

    private static final String LATER = "2031-12-11T18:00";

    static final Map<String, BiFunction<Map<String, String>, String, Object>> BODIES = Map.of(
            "POST /api/circles", (world, caller) -> circle("Another", 8),
            "PUT /api/circles/{id}", (world, caller) -> circle("Another", 8),
            "PUT /api/circles/{id}/moderation",
                    (world, caller) -> Map.of(
                            "member",
                            world.getOrDefault("amina", UUID.randomUUID().toString())),
            "POST /api/circles/{id}/invitations", (world, caller) -> Map.of("email", "nobody@nowhere.example"),
            "POST /api/circles/{id}/gatherings", (world, caller) -> gathering(LATER),
            "PUT /api/gatherings/{id}", (world, caller) -> gathering(LATER),
            "PUT /api/gatherings/{id}/attendance", (world, caller) -> Map.of("present", List.of()),
            "PUT /api/gatherings/{id}/action", (world, caller) -> Map.of("text", "Ask."),
            "PUT /api/gatherings/{id}/action/outcome", (world, caller) -> Map.of("outcome", "DONE"));

    private CircleAccess() {}

    /** Adds to a world where everybody but the staff has a profile. */
    static Map<String, String> build(Map<String, String> world, Database database) {
        var id = founds(BAO, circle("Numbers after nine", 10));
        world.put("circle", id);
        wants(AMINA, id);
        CircleCast.accepts(BAO, id);
        wants("wanjiru", id);
        world.put("place", Api.get(BAO, "/api/circles/" + id + "/places").at("/items/0/id"));
        world.put("amina", Api.get(AMINA, "/api/me").at("/id"));
        String meeting = Api.post(BAO, "/api/circles/" + id + "/gatherings", gathering(LATER))
                .is(201)
                .at("/id");
        world.put("gathering", meeting);
        database.execute("update circle_gathering set begins_at = now() - interval '1 hour'");
        for (var who : List.of(BAO, AMINA)) {
            Api.put(who, "/api/gatherings/" + meeting + "/action", Map.of("text", "Ask."))
                    .is(200);
        }
        world.put(
                "formation",
                Api.post(CARMEN, "/api/circle-formations", null).is(201).at("/id"));
        return world;
    }
}

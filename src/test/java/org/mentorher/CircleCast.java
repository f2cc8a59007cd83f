package org.mentorher;

import static java.util.Map.entry;
import static org.mentorher.Cast.CARMEN;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What people of the tests do in circles. */
public final class CircleCast {
    private CircleCast() {}

    public static Map<String, Object> circle(String name, int seats) {
        return new HashMap<>(Map.ofEntries(
                entry("name", name),
                entry("theme", "Accountants in their first years who want to lead a team one day."),
                entry("field", "finance.accounting"),
                entry("language", "en"),
                entry("timeZone", "Africa/Nairobi"),
                entry("seats", seats),
                entry("moderation", "ROTATING")));
    }

    public static Map<String, Object> gathering(String begins) {
        return new HashMap<>(Map.ofEntries(
                entry("begins", begins),
                entry("timeZone", "Africa/Nairobi"),
                entry("minutes", 90),
                entry("link", "https://meet.example/numbers-after-nine"),
                entry("topic", "Asking for more pay")));
    }

    /** Has something to come in with. */
    public static void profiled(String who) {
        Api.put(who, "/api/me/mentee-profile", Cast.menteeProfile()).is(201);
    }

    /** @return the circle's id */
    public static String founds(String who, Map<String, Object> circle) {
        return Api.post(who, "/api/circles", circle).is(201).at("/id");
    }

    /** Asks, or says yes. @return the stage of the place then */
    public static String wants(String who, String circle) {
        return Api.put(who, "/api/circles/" + circle + "/place", null).is(200).at("/mine");
    }

    /** Says yes to the first who asks. */
    public static void accepts(String who, String circle) {
        var place = Api.get(who, "/api/circles/" + circle + "/places")
                .is(200)
                .item("stage", "ASKED")
                .path("id")
                .asText();
        Api.put(who, "/api/circle-places/" + place + "/acceptance", null).is(200);
    }

    /** Asks and is let in by the staff. */
    public static void joins(String who, String circle) {
        profiled(who);
        wants(who, circle);
        accepts(CARMEN, circle);
    }

    public static void leaves(String who, String circle) {
        Api.delete(who, "/api/circles/" + circle + "/place").is(200);
    }

    /** @return the id of the formation */
    public static String formation() {
        return Api.post(CARMEN, "/api/circle-formations", null).is(201).at("/id");
    }

    /** A round of all who seek now, published. @return its id */
    public static String round() throws InterruptedException {
        var round = Cast.startRound(Map.of("method", "STABLE"));
        Cast.solved(round);
        Api.put(CARMEN, "/api/rounds/" + round + "/publication", null).is(200);
        return round;
    }

    /** Mentees of the demo cast, who all have an account. */
    public static List<String> mentees(int number) {
        try {
            var cast = new ObjectMapper()
                    .readTree(Path.of(System.getProperty("local.base"), "src/local/cast.json")
                            .toFile());
            return StreamSupport.stream(cast.get("members").spliterator(), false)
                    .filter(m -> m.get("leader").isNull() && m.get("mentee").isObject())
                    .map(m -> m.get("username").asText())
                    .limit(number)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

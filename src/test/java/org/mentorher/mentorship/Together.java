package org.mentorher.mentorship;

import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.put;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorher.Cast;

/** Two people in a mentorship, and what they do there. */
final class Together {
    static final String IN_HALF_A_YEAR =
            LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString();

    private Together() {}

    /** Amina mentors Bao. @return the mentorship's id */
    static String aminaAndBao() {
        var amina = Cast.mentors(AMINA, 3);
        return with(amina, AMINA, BAO);
    }

    /** The mentee asks, staff propose, both say yes. @return the mentorship's id */
    static String with(String profile, String mentor, String mentee) {
        return Cast.agreed(Cast.approved(Cast.seeks(mentee), profile), mentor, mentee);
    }

    /** Writes another list of formats into a profile. */
    static void meets(String who, String side, Map<String, Object> profile, String... formats) {
        var path = "/api/me/" + side + "-profile";
        var changed = new HashMap<>(profile);
        changed.put("formats", List.of(formats));
        as(who).header("If-Match", as(who).get(path).header("ETag"))
                .body(changed)
                .put(path)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> terms(String... formats) {
        return new HashMap<>(Map.of(
                "rhythm",
                "EVERY_TWO_WEEKS",
                "formats",
                List.of(formats),
                "until",
                IN_HALF_A_YEAR,
                "confidential",
                "What we tell each other stays between us."));
    }

    static ValidatableResponse suggests(String who, String mentorship, String ifMatch, Map<String, Object> terms) {
        var call = as(who).body(terms);
        if (ifMatch != null) call.header("If-Match", "\"" + ifMatch + "\"");
        return call.put("/api/mentorships/" + mentorship + "/agreement").then();
    }

    static ValidatableResponse saysYes(String who, String mentorship, int version) {
        return put(who, "/api/mentorships/" + mentorship + "/agreement/confirmation", Map.of("version", version));
    }

    static ValidatableResponse closes(String who, String mentorship, Map<String, Object> how) {
        return put(who, "/api/mentorships/" + mentorship + "/closure", how);
    }
}

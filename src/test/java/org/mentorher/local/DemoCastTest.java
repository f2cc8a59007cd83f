package org.mentorher.local;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.Cast;
import org.mentorher.Database;

/** The invented people let everybody walk the whole way from a request to a mentorship in the first round. */
@QuarkusTest
class DemoCastTest {
    @Inject
    Database database;

    @Inject
    AgroalDataSource source;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @BeforeEach
    void they_are_there() throws IOException, SQLException {
        database.empty();
        var cast = new DemoCast();
        cast.database = source;
        cast.json = json;
        cast.issuer = issuer;
        cast.fill();
    }

    @AfterEach
    void they_are_gone() {
        database.empty();
    }

    @Test
    void amina_is_proposed_to_bao_in_the_first_round_and_both_can_say_yes() throws InterruptedException {
        get(BAO, "/api/requests").body("items.size()", is(1));
        get(BAO, "/api/mentors?field=finance&limit=3").body("items", not(empty()));
        var round = Cast.startRound(Map.of("method", "STABLE", "seed", 2018));
        Cast.solved(round).body("stage", is("DONE"));
        get(CARMEN, "/api/rounds/" + round + "/unmatched?limit=1").body("items", not(empty()));
        put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        List<String> waiting = get(CARMEN, "/api/proposals?stage=IN_REVIEW&limit=100")
                .extract()
                .path("items.id");
        post(CARMEN, "/api/reviews", Map.of("decision", "APPROVE", "proposals", waiting))
                .statusCode(200);
        String proposal = get(BAO, "/api/proposals").statusCode(200).extract().path("items[0].id");
        put(BAO, "/api/proposals/" + proposal + "/consent", null).statusCode(200);
        put(AMINA, "/api/proposals/" + proposal + "/consent", null)
                .statusCode(200)
                .body("stage", is("AGREED"));
        get(BAO, "/api/mentorships").body("items.size()", is(1));
    }
}

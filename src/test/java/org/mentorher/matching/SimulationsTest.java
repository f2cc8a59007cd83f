package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.simulated;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.Cast;
import org.mentorher.Database;
import org.mentorher.TestClock;

/** Two spreadsheets, sent by staff and matched without accounts. */
@QuarkusTest
class SimulationsTest {
    private static final String MENTORS =
            "id,seniority,fields,languages,timeZone,seats,formats\na1,VP,finance.accounting,en,UTC,1,VIDEO\n";
    private static final String MENTEES =
            "id,seniority,field,languages,timeZone,formats\nb1,ENTRY,finance.accounting,en,UTC,VIDEO\n";

    @Inject
    Database database;

    @Inject
    Simulating simulating;

    @Inject
    Simulations simulations;

    @Inject
    JobWatch watch;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void it_is_now_again() {
        clock.reset();
    }

    @Test
    void two_sheets_come_back_as_pairs_reasons_and_a_page_to_send_around() throws InterruptedException {
        var id = simulated();
        get(CARMEN, "/api/simulations/" + id)
                .body("report.matched", is(1))
                .body("report.unmatched", is(1))
                .body("report.certificate.blockingPairs", is(0))
                .body("complaints.errorCount", is(0))
                .body("files.size()", is(4));
        get(CARMEN, "/api/simulations/" + id + "/matches.csv")
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"matches.csv\"")
                .body(containsString("Bao Linh"), containsString("Amina Okoro"));
        get(CARMEN, "/api/simulations/" + id + "/unmatched.csv").body(containsString("Wanjiru Kamau"));
        get(CARMEN, "/api/simulations/" + id + "/unfilled.csv").statusCode(200);
        get(CARMEN, "/api/simulations/" + id + "/report.html")
                .contentType("text/html")
                .body(containsString("<svg"));
        get(CARMEN, "/api/simulations").body("items.size()", is(1)).body("items[0].stage", is("DONE"));
        assertThat(database.count("simulation_file where name = 'mentees.csv'"))
                .as("what came in is not kept")
                .isZero();
        assertThat(database.count("member where name like 'Bao%'")).isZero();
    }

    @Test
    void bad_rows_are_named_by_line_and_column_and_leave_nothing() throws InterruptedException {
        var broken = MENTORS + "a2,VP,law.tax,en,UTC,many,VIDEO\n";
        simulated(sent(upload(broken, MENTEES)))
                .body("stage", is("REFUSED"))
                .body("complaints.errors[0].file", is("mentors.csv"))
                .body("complaints.errors[0].line", is(3))
                .body("complaints.errors[0].column", is("seats"))
                .body("files", empty());
        var lenient = sent(upload(broken, MENTEES).multiPart("lenient", "true"));
        simulated(lenient).body("stage", is("DONE")).body("complaints.rowsLeftOut", is(1));
        get(CARMEN, "/api/simulations/" + UUID.randomUUID() + "/matches.csv").statusCode(404);
    }

    @Test
    void method_seed_and_policy_are_the_senders() throws InterruptedException {
        var id = sent(upload(MENTORS, MENTEES)
                .multiPart("method", "FAIR")
                .multiPart("seed", "2018")
                .multiPart("policy", "{\"leastMenteeScore\":100,\"weights\":{\"zone\":0}}", "application/json"));
        simulated(id)
                .body("stage", is("DONE"))
                .body("method", is("FAIR"))
                .body("seed", is(2018))
                .body("policy.mentee.zone", is(0))
                .body("policy.leastMenteeScore", is(100));
    }

    @Test
    void what_is_missing_or_wrong_is_said_and_nothing_is_begun() {
        refused(as(CARMEN).contentType("multipart/form-data").multiPart("mentors", "mentors.csv", MENTORS.getBytes()))
                .body("violations[0].field", is("mentees"));
        refused(upload(MENTORS, MENTEES).multiPart("method", "GREEDY")).body("violations[0].field", is("method"));
        refused(upload(MENTORS, MENTEES).multiPart("method", "best")).body("violations[0].field", is("method"));
        refused(upload(MENTORS, MENTEES).multiPart("seed", "one")).body("violations[0].field", is("seed"));
        refused(upload(MENTORS, MENTEES).multiPart("policy", "{\"leastMenteeScore\":101}", "application/json"))
                .body("violations[0].field", containsString("leastMenteeScore"));
        upload(MENTORS, MENTEES)
                .multiPart("policy", "{\"stage\":\"DONE\"}", "application/json")
                .post("/api/simulations")
                .then()
                .statusCode(400);
        as(CARMEN).body("{}").post("/api/simulations").then().statusCode(415);
        assertThat(database.count("simulation")).isZero();
    }

    @Test
    void a_sheet_beyond_the_limit_is_refused() {
        upload(MENTORS, MENTEES + " ".repeat(32 * 1024 * 1024))
                .post("/api/simulations")
                .then()
                .statusCode(413);
        assertThat(database.count("simulation")).isZero();
    }

    @Test
    void it_can_be_forgotten_at_once_and_is_after_a_day() throws InterruptedException {
        var id = simulated();
        Cast.delete(CARMEN, "/api/simulations/" + id).statusCode(200).body("id", is(id));
        get(CARMEN, "/api/simulations/" + id).statusCode(404);
        simulated();
        clock.forward(Duration.ofHours(23));
        simulating.forget();
        assertThat(database.count("simulation")).isOne();
        clock.forward(Duration.ofHours(2));
        simulating.forget();
        assertThat(database.count("simulation")).isZero();
        assertThat(database.count("simulation_file")).isZero();
    }

    @Test
    void one_that_runs_stops_when_asked_and_one_left_behind_is_run_again() throws InterruptedException {
        var running = left();
        get(CARMEN, "/api/simulations/" + running).body("id", notNullValue());
        QuarkusTransaction.requiringNew().run(() -> watch.cancel(UUID.fromString(running)));
        simulating.advance();
        get(CARMEN, "/api/simulations/" + running).statusCode(404);

        var again = left();
        simulating.advance();
        simulated(again).body("stage", is("DONE")).body("report.matched", is(1));
    }

    /** A RUNNING one that nobody works on, as a killed process leaves it. */
    private String left() {
        var id = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            var simulation = new Simulation(
                    org.mentorher.matching.engine.Method.STABLE,
                    org.mentorher.matching.engine.Policy.DEFAULT,
                    1,
                    false,
                    java.time.Instant.now());
            simulation.id = UUID.fromString(id);
            simulation.run(java.time.Instant.now());
            simulations.persistAndFlush(simulation);
            simulations.put(new SimulationFile(simulation.id, Simulating.MENTORS, MENTORS.getBytes()));
            simulations.put(new SimulationFile(simulation.id, Simulating.MENTEES, MENTEES.getBytes()));
        });
        return id;
    }

    private static RequestSpecification upload(String mentors, String mentees) {
        return as(CARMEN)
                .contentType("multipart/form-data")
                .multiPart("mentors", "mentors.csv", mentors.getBytes(), "text/csv")
                .multiPart("mentees", "mentees.csv", mentees.getBytes(), "text/csv");
    }

    private static String sent(RequestSpecification upload) {
        return upload.post("/api/simulations").then().statusCode(202).extract().path("id");
    }

    private static ValidatableResponse refused(RequestSpecification upload) {
        return upload.post("/api/simulations").then().statusCode(422);
    }
}

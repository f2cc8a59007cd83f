package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.seeks;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Cast;
import org.mentorher.Database;

/** Rounds whose process died, and rounds that several replicas want to solve. */
@QuarkusTest
class RoundRecoveryTest {
    @Inject
    Database database;

    @Inject
    RoundSolving solving;

    @Inject
    JobWatch watch;

    @Inject
    Scheduler scheduler;

    @Inject
    Rounds rounds;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void rounds_go_on() {
        scheduler.resume("rounds");
    }

    @Test
    void a_round_whose_process_died_is_solved_again_from_its_stored_inputs() throws InterruptedException {
        mentors(AMINA, 1);
        seeks(BAO);
        seeks("wanjiru");
        var first = startRound(Map.of("method", "STABLE", "seed", 5));
        var done = solved(first);
        var left = left("select part, market from round_market where round = '" + first + "'", 5);
        // the world has moved on since; the round has not
        Cast.delete(BAO, "/api/me/mentee-profile").statusCode(200);
        solving.advance();
        var again = solved(left).body("stage", is("DONE"));
        assertThat(again.extract().<String>path("inputHash"))
                .isEqualTo(done.extract().path("inputHash"));
        assertThat(again.extract().<Integer>path("matched"))
                .isEqualTo(done.extract().path("matched"));
    }

    @Test
    void a_round_that_cannot_be_solved_fails_and_lets_the_next_one_through() throws InterruptedException {
        var broken = left("select 0, '{\"mentors\":[{}],\"mentees\":[]}'::jsonb", 1);
        var next = startRound(Map.of("method", "STABLE"));
        solving.advance();
        solved(broken).body("stage", is("FAILED"));
        solved(next).body("stage", is("DONE"));
    }

    @Test
    void never_two_rounds_run_at_once() throws InterruptedException {
        mentors(AMINA, 1);
        seeks(BAO);
        var rounds = IntStream.range(0, 6)
                .mapToObj(i -> startRound(Map.of("method", "STABLE", "seed", i)))
                .toList();
        Callable<Boolean> replica = () -> {
            solving.advance();
            return true;
        };
        AtOnce.run(List.of(replica, replica, replica, replica));
        for (var round : rounds) solved(round).body("stage", is("DONE"));
        assertThat(database.count("round a join round b on a.id < b.id"
                        + " where (a.started_at, a.finished_at) overlaps (b.started_at, b.finished_at)"))
                .isZero();
    }

    @Test
    void publishing_twice_at_once_makes_each_proposal_once() throws InterruptedException {
        mentors(AMINA, 1);
        seeks(BAO);
        var round = startRound(Map.of("method", "STABLE"));
        solved(round);
        Callable<Integer> publish = () -> Cast.put(CARMEN, "/api/rounds/" + round + "/publication", null)
                .extract()
                .statusCode();
        assertThat(AtOnce.run(publish, publish)).containsExactly(200, 200);
        assertThat(database.count("proposal")).isOne();
    }

    @Test
    void what_changed_between_round_and_publication_is_left_out() throws InterruptedException {
        mentors(AMINA, 2);
        seeks(BAO);
        seeks("wanjiru");
        var round = startRound(Map.of("method", "STABLE"));
        solved(round).body("matched", is(2));
        Cast.put(BAO, "/api/me/mentee-profile/pause", null).statusCode(200);
        Cast.delete("wanjiru", "/api/me/mentee-profile").statusCode(200);
        Cast.put(CARMEN, "/api/rounds/" + round + "/publication", null).statusCode(200);
        get(CARMEN, "/api/proposals").body("items.size()", is(0));
    }

    @Test
    void a_round_that_waits_or_runs_can_be_cancelled_and_leaves_nothing() throws InterruptedException {
        scheduler.pause("rounds"); // the test alone is to find what is left behind
        mentors(AMINA, 1);
        seeks(BAO);
        var first = startRound(Map.of("method", "STABLE"));
        solved(first);
        var running = left("select part, market from round_market where round = '" + first + "'", 5);
        Cast.delete(CARMEN, "/api/rounds/" + running).statusCode(200);
        solving.advance();
        solved(running).body("stage", is("DISCARDED")).body("matched", nullValue());
        assertThat(database.count("round_pair where round = '" + running + "'")).isZero();
        Cast.delete(CARMEN, "/api/rounds/" + running).statusCode(200).body("stage", is("DISCARDED"));
    }

    @Test
    void others_see_how_far_a_running_round_has_come() {
        scheduler.pause("rounds"); // the test alone is to find what is left behind
        var running = left("select 0, '{\"mentors\":[],\"mentees\":[]}'::jsonb", 5);
        QuarkusTransaction.requiringNew().run(() -> {
            // whoever solves it holds its lock
            assertThat(rounds.abandoned()).isPresent();
            watch.reports(UUID.fromString(running)).at("CANDIDATES", 30, 100);
            get(CARMEN, "/api/rounds/" + running)
                    .body("stage", is("RUNNING"))
                    .body("progress.step", is("CANDIDATES"))
                    .body("progress.done", is(30))
                    .body("progress.all", is(100));
            Cast.delete(CARMEN, "/api/rounds/" + running).body("progress.cancelled", is(true));
        });
    }

    /** A RUNNING round that nobody works on, as a killed process leaves it. */
    private String left(String parts, int seed) {
        var id = UUID.randomUUID().toString();
        database.execute(
                "insert into round (id, method, seed, weights, stage, created_at, started_at, version) values ('" + id
                        + "', 'STABLE', " + seed
                        + ", '{\"field\":30,\"topics\":25,\"seniority\":15,\"zone\":10,\"formats\":10,\"languages\":10}', 'RUNNING', now(), now(), 0)");
        database.execute("insert into round_market (round, part, market) select '" + id + "', stored.* from (" + parts
                + ") as stored");
        return id;
    }
}

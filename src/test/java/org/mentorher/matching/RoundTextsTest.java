package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.seeks;
import static org.mentorher.Cast.solved;
import static org.mentorher.Cast.startRound;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorher.Database;

/** A round as anonymous text, checked by the commands that come with the engine, in a process of their own. */
@QuarkusTest
class RoundTextsTest {
    @Inject
    Database database;

    @TempDir
    Path folder;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @Test
    void anyone_can_solve_a_round_again_and_verify_it() throws Exception {
        var amina = mentors(AMINA, 1);
        seeks(BAO);
        seeks("wanjiru");
        var round = startRound(Map.of("method", "STABLE", "seed", 5));
        solved(round).body("matched", is(1)).body("certificate.blockingPairs", is(0));
        var market = text(round, "market");
        var matching = text(round, "matching");
        assertThat(market).contains("cap ", "edge ").doesNotContain(amina.toString(), "Amina", "Bao");
        assertThat(matching.lines()).hasSize(1);

        Files.writeString(folder.resolve("market.txt"), market);
        Files.writeString(folder.resolve("matching.txt"), matching);
        assertThat(run("Verify", "market.txt", "matching.txt")).contains("blocking-pairs 0", "matched 1");
        run("Solve", "market.txt", "--method", "STABLE", "--out", "again.txt");
        assertThat(Files.readString(folder.resolve("again.txt"))).isEqualTo(matching);
    }

    @Test
    void the_same_people_have_other_names_in_another_round() throws Exception {
        mentors(AMINA, 1);
        seeks(BAO);
        var one = startRound(Map.of("method", "STABLE"));
        var other = startRound(Map.of("method", "STABLE"));
        solved(one);
        solved(other);
        assertThat(text(one, "matching").split("\\s"))
                .doesNotContain(text(other, "matching").split("\\s"));
    }

    @Test
    void a_round_without_a_result_has_nothing_to_check() {
        var id = UUID.randomUUID();
        database.execute("insert into round (id, method, seed, weights, stage, created_at, started_at, version)"
                + " values ('" + id + "', 'STABLE', 1, '{\"field\":1}', 'FAILED', now(), now(), 0)");
        get(CARMEN, "/api/rounds/" + id + "/market").statusCode(409);
        get(CARMEN, "/api/rounds/" + id + "/matching").statusCode(409);
        get(CARMEN, "/api/rounds/" + UUID.randomUUID() + "/market").statusCode(404);
    }

    private static String text(String round, String what) {
        return get(CARMEN, "/api/rounds/" + round + "/" + what)
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
    }

    private String run(String command, String... arguments) throws IOException, InterruptedException {
        var line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                Path.of("target/classes").toAbsolutePath().toString(),
                                "org.mentorher.matching.engine." + command),
                        Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

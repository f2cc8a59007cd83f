package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that solves a market, and that what it gives passes the command that verifies. */
class SolveTest {
    /** Amy and Zoe both want r most, who wants Zoe; the stable matching leaves Amy without, as s knows only Zoe. */
    private static final String MARKET = """
            cap r 1
            cap s 1
            edge amy r 1 1 10
            edge zoe r 2 2 20
            edge zoe s 1 1 5
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_stable_matching_goes_to_standard_output_and_its_certificate_to_standard_error() throws IOException {
        assertEquals(0, solve(write(MARKET), "--method", "STABLE"));
        assertEquals("zoe r\n", out.toString());
        assertEquals(
                List.of(
                        "method STABLE",
                        "matched 1",
                        "most-pairs 2",
                        "weight 20",
                        "blocking-pairs 0",
                        "duality-gap none"),
                err.toString().lines().limit(6).toList());
        assertTrue(err.toString().lines().skip(6).allMatch(l -> l.matches("seconds-(reading|solving) \\d+\\.\\d{3}")));
    }

    @Test
    void the_optimal_matching_has_the_most_pairs_and_says_what_that_costs_and_proves() throws IOException {
        assertEquals(0, solve(write(MARKET), "--method", "OPTIMAL"));
        assertEquals("amy r\nzoe s\n", out.toString());
        assertTrue(err.toString().contains("matched 2\nmost-pairs 2\nweight 15\nblocking-pairs 1\nduality-gap "));
        double gap = Double.parseDouble(value("duality-gap"));
        assertTrue(gap >= 0 && gap < 1, () -> "gap " + gap);
    }

    @Test
    void a_fair_matching_may_give_up_pairs_for_a_higher_floor_where_slack_is_given() throws IOException {
        var market = write(MARKET);
        assertEquals(0, solve(market, "--method", "FAIR"));
        assertEquals("amy r\nzoe s\n", out.toString());
        out.reset();
        assertEquals(0, solve(market, "--slack", "500", "--method", "FAIR"));
        assertEquals("zoe r\n", out.toString());
    }

    @Test
    void with_out_the_file_is_replaced_whole_and_the_certificate_goes_to_standard_output() throws IOException {
        var matching = Files.writeString(folder.resolve("matching.txt"), "what was there before\n");
        assertEquals(0, solve(write(MARKET), "--out", matching.toString(), "--method", "STABLE"));
        assertEquals("zoe r\n", Files.readString(matching));
        assertTrue(out.toString().startsWith("method STABLE\nmatched 1\n"));
        assertEquals("", err.toString());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void names_are_written_as_the_bytes_that_were_read() throws IOException {
        byte[] market = "cap \u00ff 1\nedge \u00e9 \u00ff 1 1 1\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("market.txt"), market);
        assertEquals(0, solve(folder.resolve("market.txt"), "--method", "STABLE"));
        assertEquals("\u00e9 \u00ff\n", out.toString(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_malformed_market_leaves_everything_as_it_was() throws IOException {
        var market = write("cap r 1\nedge e r 1 1\n");
        var matching = Files.writeString(folder.resolve("matching.txt"), "before");
        assertEquals(2, solve(market, "--method", "STABLE", "--out", matching.toString()));
        assertEquals("before", Files.readString(matching));
        assertEquals(2, solve(market, "--method", "STABLE"));
        assertEquals("", out.toString());
        var message = market + ":2: expected \"edge MENTEE MENTOR MENTEE_KEY MENTOR_KEY WEIGHT\", found 5 words\n";
        assertEquals(message + message, err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MARKET",
                "--method STABLE",
                "MARKET --method",
                "MARKET --method GREEDY",
                "MARKET --method stable",
                "MARKET --method STABLE --method STABLE",
                "MARKET MARKET --method STABLE",
                "MARKET --method STABLE --in x",
                "MARKET --method STABLE --slack 5",
                "MARKET --method FAIR --slack -1",
                "MARKET --method FAIR --slack 1001",
                "MARKET --method FAIR --slack 1e1",
                "MISSING --method STABLE",
                "FOLDER --method STABLE",
                "MARKET --method STABLE --out FOLDER",
                "MARKET --method STABLE --out MARKET",
                "MARKET --method STABLE --out MISSING/matching.txt",
                "MARKET --method STABLE --out /dev/null"
            })
    void what_cannot_be_done_is_refused_with_the_usage(String line) throws IOException {
        var market = write(MARKET);
        var arguments = Stream.of(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("MARKET", market.toString())
                        .replace("MISSING", folder.resolve("missing").toString())
                        .replace("FOLDER", folder.toString()))
                .toArray(String[]::new);
        assertEquals(2, Solve.run(arguments, new PrintStream(out), new PrintStream(err)));
        assertTrue(err.toString().contains("\nusage: Solve MARKET --method STABLE|OPTIMAL|FAIR"), err.toString());
        assertEquals("", out.toString());
        assertEquals(MARKET, Files.readString(market));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cap r 3\ncap s 0\n",
                "cap r 0\nedge e r 1 1 1\n",
                "cap r 0\ncap s 0\nedge e r 1 1 1\nedge e s 2 1 0\nedge f s 1 1 1\n"
            })
    void markets_where_nobody_can_be_matched_give_nothing_by_every_method(String market) throws IOException {
        for (var method : List.of("STABLE", "OPTIMAL", "FAIR")) {
            assertSolvedAndVerified(market, method, "matched 0", "most-pairs 0", "weight 0", "blocking-pairs 0");
        }
    }

    @Test
    void capacities_beyond_all_who_ask_and_beyond_an_int_together_do_no_harm() throws IOException {
        var market = """
                cap r 2147483647
                cap s 2147483647
                cap t 2147483647
                edge e r 1 1 2147483647
                edge f r 1 2 2147483647
                edge f s 2 1 2147483647
                """;
        for (var method : List.of("STABLE", "OPTIMAL", "FAIR")) {
            assertSolvedAndVerified(market, method, "matched 2", "most-pairs 2", "weight 4294967294");
        }
        assertEquals("6442450941", value("seats"));
    }

    @Test
    void stable_matchings_of_random_markets_have_no_blocking_pair_and_every_method_passes() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            var lines = seed % 2 == 0 ? RandomText.lines(seed, 10, 6, 3) : RandomText.strictLines(seed, 10, 6);
            var market = String.join("\n", lines);
            assertSolvedAndVerified(market, "STABLE", "blocking-pairs 0");
            assertSolvedAndVerified(market, "FAIR");
            assertSolvedAndVerified(market, "OPTIMAL");
            assertEquals(value("most-pairs"), value("matched"), "seed " + seed);
        }
    }

    @Test
    void the_order_of_the_lines_does_not_change_the_matching() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            var lines = RandomText.lines(seed, 10, 6, 3);
            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            for (var method : List.of("STABLE", "OPTIMAL", "FAIR")) {
                out.reset();
                solve(write(String.join("\n", lines)), "--method", method);
                var expected = out.toString();
                out.reset();
                solve(write(String.join("\n", shuffled)), "--method", method);
                assertEquals(expected, out.toString(), "seed " + seed);
            }
        }
    }

    @Test
    void the_classes_alone_are_enough_to_solve_and_verify() throws Exception {
        var market = write(MARKET).toString();
        var matching = folder.resolve("matching.txt").toString();
        assertEquals(0, process("Solve", market, "--method", "STABLE", "--out", matching));
        assertEquals(0, process("Verify", market, matching));
        Files.writeString(Path.of(matching), "amy s\n");
        assertEquals(1, process("Verify", market, matching));
        assertEquals(2, process("Verify", market));
        assertEquals(2, process("Solve", market));
    }

    private static int process(String command, String... arguments) throws Exception {
        var classes = Path.of(
                Solve.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var line = new ArrayList<>(List.of(java.toString(), "-cp", classes.toString()));
        line.add("org.mentorher.matching.engine." + command);
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Solves, verifies, and compares what the two commands say. */
    private void assertSolvedAndVerified(String market, String method, String... said) throws IOException {
        var matching = folder.resolve("matching.txt");
        out.reset();
        assertEquals(0, solve(write(market), "--method", method, "--out", matching.toString()), err::toString);
        var certificate = out.toString();
        out.reset();
        var files = new String[] {folder.resolve("market.txt").toString(), matching.toString()};
        assertEquals(0, Verify.run(files, new PrintStream(out), new PrintStream(err)), err::toString);
        for (var name : List.of("matched", "most-pairs", "weight", "blocking-pairs")) {
            assertTrue(certificate.contains("\n" + name + " " + value(name) + "\n"), () -> market + certificate + out);
        }
        for (var line : said) {
            assertTrue(out.toString().lines().anyMatch(line::equals), () -> line + " is not in " + out);
        }
    }

    private String value(String name) {
        return (out.toString() + err)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private int solve(Path market, String... options) {
        var arguments = Stream.concat(Stream.of(market.toString()), Stream.of(options));
        return Solve.run(arguments.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
    }

    private Path write(String market) throws IOException {
        return Files.writeString(folder.resolve("market.txt"), market);
    }
}

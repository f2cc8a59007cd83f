package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that checks a matching against a market. */
class VerifyTest {
    private static final String MARKET = """
            cap r 1
            cap s 2
            cap full 0
            edge amy r 2 1 10
            edge amy s 1 1 20
            edge zoe r 2 2 30
            edge zoe full 3 1 40
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_matching_is_described_and_people_without_seats_block_nothing() throws IOException {
        assertEquals(0, verify(MARKET, "# stable\r\n\r\nzoe r\r\namy s"));
        assertEquals(
                "matched 2\nmost-pairs 2\nweight 50\nblocking-pairs 0\ncapacity kept\nseats-taken 2\nseats 3\n",
                said());
    }

    @Test
    void a_pair_who_both_prefer_each_other_blocks() throws IOException {
        assertEquals(0, verify(MARKET, "amy r\n"));
        // Zoe and r; she has nobody and r prefers her. Amy prefers r, so that she and s do not block.
        assertEquals(
                "matched 1\nmost-pairs 2\nweight 10\nblocking-pairs 1\ncapacity kept\nseats-taken 1\nseats 3\n",
                said());
    }

    @Test
    void nobody_matched_is_a_matching_that_everybody_with_a_seat_blocks() throws IOException {
        assertEquals(0, verify(MARKET, ""));
        assertTrue(said().contains("matched 0\nmost-pairs 2\nweight 0\nblocking-pairs 3\n"));
    }

    @Test
    void equal_keys_never_block() throws IOException {
        var mentorAlike = "cap r 1\nedge a r 1 5 1\nedge b r 1 5 1\n";
        for (var matching : List.of("a r", "b r")) {
            assertEquals(0, verify(mentorAlike, matching));
            assertTrue(said().contains("blocking-pairs 0\n"));
        }
        assertEquals(0, verify("cap r 1\ncap s 1\nedge a r 7 1 1\nedge a s 7 1 1\n", "a s"));
        assertTrue(said().contains("blocking-pairs 0\n"));
        var farApart = "cap r 1\nedge a r 1 9223372036854775807 1\nedge b r 1 -9223372036854775808 1\n";
        assertEquals(0, verify(farApart, "b r"));
        assertTrue(said().contains("blocking-pairs 1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                eva r | no edge of the market names the mentee "eva"
                r amy | no edge of the market names the mentee "r"
                amy t | the market has no mentor "t"
                zoe s | no edge joins "zoe" and "s"
                amy r | the mentee "amy" has a mentor already
                amy s | the mentee "amy" has a mentor already
                zoe r | "r" has a capacity of 1
                zoe full | "full" has a capacity of 0
                """)
    void what_is_not_a_matching_is_refused_with_the_line_and_the_reason(String line, String reason) throws IOException {
        assertEquals(1, verify(MARKET, "# two lines\namy r\n" + line + "\n"));
        assertEquals("", out.toString());
        assertEquals(folder.resolve("matching.txt") + ":3: not a matching: " + reason + "\n", err.toString());
    }

    @Test
    void malformed_texts_and_missing_files_are_told_from_what_is_not_a_matching() throws IOException {
        assertEquals(2, verify(MARKET, "amy r now\n"));
        assertEquals(
                folder.resolve("matching.txt") + ":1: expected \"MENTEE MENTOR\", found 3 words\n", err.toString());
        assertEquals(2, verify(MARKET, "amy # r\n"));
        assertEquals(2, verify("cap r\n", "amy r\n"));
        err.reset();
        assertEquals(2, run(folder.resolve("market.txt").toString()));
        assertEquals(
                2,
                run(
                        folder.resolve("none.txt").toString(),
                        folder.resolve("matching.txt").toString()));
        assertEquals(
                2,
                err.toString()
                        .lines()
                        .filter("usage: Verify MARKET MATCHING"::equals)
                        .count());
        assertEquals("", out.toString());
    }

    @Test
    void weight_and_blocking_pairs_are_those_that_the_texts_alone_give() throws IOException {
        long inAll = 0;
        for (long seed = 0; seed < 150; seed++) {
            var market = RandomText.lines(seed, 8, 5, 1 + (int) (seed % 6));
            var matching = anyMatching(market, new Random(seed));
            assertEquals(0, verify(String.join("\n", market), String.join("\n", matching)));
            int blocking = RandomText.blocking(market, matching);
            assertTrue(said().contains("\nblocking-pairs " + blocking + "\n"), "seed " + seed + ": " + said());
            assertTrue(said().contains("\nweight " + RandomText.weight(market, matching) + "\n"), "seed " + seed);
            inAll += blocking;
        }
        assertTrue(inAll > 100, "the markets are too easy: " + inAll);
    }

    /** Edges in random order, each taken that still can be. */
    private static List<String> anyMatching(List<String> market, Random random) {
        var free = new HashMap<String, Integer>();
        market.stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals("cap"))
                .forEach(words -> free.put(words[1], Integer.parseInt(words[2])));
        var edges = new ArrayList<>(
                market.stream().filter(line -> line.startsWith("edge")).toList());
        Collections.shuffle(edges, random);
        var matched = new HashSet<String>();
        var matching = new ArrayList<String>();
        for (var edge : edges) {
            var words = edge.split(" ");
            if (free.get(words[2]) > 0 && random.nextInt(3) > 0 && matched.add(words[1])) {
                free.merge(words[2], -1, Integer::sum);
                matching.add(words[1] + " " + words[2]);
            }
        }
        return matching;
    }

    private int verify(String market, String matching) throws IOException {
        out.reset();
        err.reset();
        return run(
                Files.writeString(folder.resolve("market.txt"), market).toString(),
                Files.writeString(folder.resolve("matching.txt"), matching).toString());
    }

    private int run(String... arguments) {
        return Verify.run(arguments, new PrintStream(out), new PrintStream(err));
    }

    private String said() {
        return out.toString();
    }
}

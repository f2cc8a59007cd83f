package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a market and a matching, and that they say the same when they are read. */
class ExchangeWriterTest {
    @TempDir
    Path folder;

    @Test
    void keys_are_places_from_the_end_and_people_come_in_the_order_of_their_names() throws IOException {
        // Both mentees list mentor 1; the claims are equal, so standing decides for mentee 1.
        var graph = new Graph(
                new int[] {0, 2, 3, 3},
                new int[] {1, 0, 1},
                new int[] {700, 3, 700},
                new int[] {90, 80, 70},
                new int[] {5, 1},
                new int[] {2, 1, 0});
        var market = new StringBuilder();
        var matching = new StringBuilder();
        var mentees = List.of("z", "m", "a");
        var mentors = List.of("s", "r");
        new ExchangeWriter(mentees, mentors, market).market(graph);
        new ExchangeWriter(mentees, mentors, matching).matching(graph, new int[] {1, 2, Graph.NONE});
        assertEquals("cap r 1\ncap s 5\nedge m r 0 1 70\nedge z r 1 0 90\nedge z s 0 0 80\n", market.toString());
        assertEquals("m r\nz s\n", matching.toString());
    }

    @Test
    void what_is_written_has_the_same_stable_matching_weights_and_orders_when_it_is_read() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var graph = graph(random);
            var mentees = names("e", graph.mentees(), random);
            var mentors = names("r", graph.mentors(), random);
            int[] choice = DeferredAcceptance.choice(graph);
            var expected = new StringBuilder();
            new ExchangeWriter(mentees, mentors, expected).matching(graph, choice);
            var market = folder.resolve("market.txt");
            try (var out = Files.newBufferedWriter(market)) {
                new ExchangeWriter(mentees, mentors, out).market(graph);
            }
            var out = new ByteArrayOutputStream();
            var arguments = new String[] {market.toString(), "--method", "STABLE"};
            assertEquals(
                    0, Solve.run(arguments, new PrintStream(out), new PrintStream(OutputStream.nullOutputStream())));
            assertEquals(expected.toString(), out.toString(), "seed " + seed);
            assertEdgesAreTheSame(graph, mentees, mentors, ExchangeReader.read(market));
        }
    }

    private static void assertEdgesAreTheSame(Graph graph, List<String> mentees, List<String> mentors, Exchange read) {
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            byte[] name = mentees.get(mentee).getBytes(StandardCharsets.US_ASCII);
            int number = read.mentees().find(name, 0, name.length);
            int from = graph.first()[mentee];
            int edges = graph.first()[mentee + 1] - from;
            assertEquals(edges > 0, number != Names.ABSENT);
            for (int at = 0; at < edges; at++) {
                int edge = read.graph().first()[number] + at;
                byte[] mentor = read.mentors().bytes(read.graph().mentor()[edge]);
                assertEquals(mentors.get(graph.mentor()[from + at]), new String(mentor, StandardCharsets.US_ASCII));
                assertEquals(graph.weight()[from + at], read.graph().weight()[edge]);
            }
        }
    }

    /** Few different claims, so that standing decides often. */
    private static Graph graph(Random random) {
        int mentees = random.nextInt(15);
        int mentors = random.nextInt(8);
        var order = new ArrayList<>(IntStream.range(0, mentors).boxed().toList());
        var mentor = new ArrayList<Integer>();
        int[] first = new int[mentees + 1];
        for (int mentee = 0; mentee < mentees; mentee++) {
            Collections.shuffle(order, random);
            mentor.addAll(order.subList(0, random.nextInt(mentors + 1)));
            first[mentee + 1] = mentor.size();
        }
        var standing = new ArrayList<>(IntStream.range(0, mentees).boxed().toList());
        Collections.shuffle(standing, random);
        return new Graph(
                first,
                ints(mentor),
                random.ints(mentor.size(), 0, 3).toArray(),
                random.ints(mentor.size(), 0, 20_001).toArray(),
                random.ints(mentors, 0, 4).toArray(),
                ints(standing));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** As from a salted hash: no order of the numbers is left in them. */
    private static List<String> names(String prefix, int count, Random random) {
        var names = new String[count];
        Arrays.setAll(names, at -> prefix + Integer.toHexString(random.nextInt()) + "-" + at);
        return List.of(names);
    }
}

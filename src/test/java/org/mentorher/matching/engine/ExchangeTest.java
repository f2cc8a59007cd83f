package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a market. */
class ExchangeTest {
    @TempDir
    Path folder;

    @Test
    void people_are_numbered_by_the_bytes_of_their_names_and_edges_stand_in_the_order_of_keys() throws Exception {
        var market = read("""
                edge zoe é -5 7 30
                edge zoe b 9223372036854775807 -9223372036854775808 2147483647
                cap é 2
                edge amy b -9223372036854775808 9223372036854775807 0
                cap b 2147483647
                edge zoe ba -4 0 1
                cap ba 0
                """);
        var graph = market.graph();
        assertEquals(List.of("amy", "zoe"), names(market.mentees()));
        assertEquals(List.of("b", "ba", "é"), names(market.mentors()));
        assertArrayEquals(new int[] {Integer.MAX_VALUE, 0, 2}, graph.capacity());
        assertArrayEquals(new int[] {0, 1, 4}, graph.first());
        assertArrayEquals(new int[] {0, 0, 1, 2}, graph.mentor());
        assertArrayEquals(new int[] {0, 1, 0, 0}, graph.claim());
        assertArrayEquals(new int[] {0, Integer.MAX_VALUE, 1, 30}, graph.weight());
        assertArrayEquals(new long[] {Long.MIN_VALUE, Long.MAX_VALUE, -4, -5}, market.menteeKey());
        assertArrayEquals(new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, 7}, market.mentorKey());
    }

    @Test
    void comments_blank_lines_tabs_carriage_returns_and_a_byte_order_mark_are_no_part_of_a_market() throws Exception {
        var plain = read("cap r 1\nedge e r 1 2 3\n");
        assertSame(plain, read("\uFEFFcap r 1\r\n\r\n \t # only this\r\n\tedge  e\tr 1 2 3# more\r\n"));
        assertSame(plain, read("cap r 1\nedge e r 1 2 3"));
        assertSame(plain, read("#\n\n\ncap r 01\nedge e r 1 2 003 #"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "# nothing\n", "\n\n"})
    void a_market_may_be_empty(String text) throws Exception {
        var graph = read(text).graph();
        assertEquals(0, graph.mentees());
        assertEquals(0, graph.mentors());
        assertEquals(0, graph.edges());
    }

    @Test
    void the_order_of_the_lines_does_not_matter_with_ties_or_without() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            var lines = RandomText.lines(seed, 12, 6, 3);
            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            assertSame(read(String.join("\n", lines)), read(String.join("\n", shuffled)));
        }
    }

    @Test
    void equal_keys_are_equal_claims_and_the_lot_decides_by_name_for_all_alike() throws Exception {
        var text = new StringBuilder();
        for (int mentor = 0; mentor < 20; mentor++) {
            text.append("cap r%d 1\n".formatted(mentor));
            for (int mentee = 0; mentee < 20; mentee++) {
                text.append("edge e%d r%d 5 5 1\n".formatted(mentee, mentor));
            }
        }
        var graph = read(text.toString()).graph();
        assertEquals(1, IntStream.of(graph.claim()).distinct().count());
        int[] sorted = IntStream.of(graph.standing()).sorted().toArray();
        assertArrayEquals(IntStream.range(0, 20).toArray(), sorted);
        assertNotEquals(
                IntStream.of(sorted).boxed().toList(),
                IntStream.of(graph.standing()).boxed().toList());
        var firsts = IntStream.range(0, 20)
                .map(m -> graph.mentor()[graph.first()[m]])
                .distinct();
        assertEquals(1, firsts.count());
    }

    @Test
    void a_higher_key_is_a_better_claim_and_a_better_place_whatever_the_lots() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            var market = read(String.join("\n", RandomText.lines(seed, 12, 6, 4)));
            var graph = market.graph();
            for (int one = 0; one < graph.edges(); one++) {
                for (int other = 0; other < graph.edges(); other++) {
                    if (graph.mentor()[one] == graph.mentor()[other]) {
                        assertEquals(
                                Long.compare(market.mentorKey()[other], market.mentorKey()[one]),
                                Integer.compare(graph.claim()[one], graph.claim()[other]));
                    }
                }
            }
            for (int mentee = 0; mentee < graph.mentees(); mentee++) {
                for (int edge = graph.first()[mentee] + 1; edge < graph.first()[mentee + 1]; edge++) {
                    assertTrue(market.menteeKey()[edge - 1] >= market.menteeKey()[edge]);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                seat r 1 | expected "cap" or "edge", found "seat"
                CAP r 1 | expected "cap" or "edge", found "CAP"
                cap | expected "cap MENTOR CAPACITY", found 1 word
                cap r | expected "cap MENTOR CAPACITY", found 2 words
                cap r 1 2 3 4 5 6 | expected "cap MENTOR CAPACITY", found 8 words
                cap r -1 | expected a capacity from 0 to 2147483647, found "-1"
                cap r 2147483648 | expected a capacity from 0 to 2147483647, found "2147483648"
                cap r 1.5 | expected a capacity from 0 to 2147483647, found "1.5"
                cap r - | expected a capacity from 0 to 2147483647, found "-"
                cap r +1 | expected a capacity from 0 to 2147483647, found "+1"
                cap known 1 | expected one cap line a mentor, found another one of "known"
                edge e known 1 2 | expected "edge MENTEE MENTOR MENTEE_KEY MENTOR_KEY WEIGHT", found 5 words
                edge e known 1 2 3 4 | expected "edge MENTEE MENTOR MENTEE_KEY MENTOR_KEY WEIGHT", found 7 words
                edge e known x 2 3 | expected a mentee's key from -9223372036854775808 to 9223372036854775807, found "x"
                edge e known 9223372036854775808 2 3 | expected a mentee's key from -9223372036854775808 to 9223372036854775807, found "9223372036854775808"
                edge e known 1 -9223372036854775809 3 | expected a mentor's key from -9223372036854775808 to 9223372036854775807, found "-9223372036854775809"
                edge e known 1 99999999999999999999999 3 | expected a mentor's key from -9223372036854775808 to 9223372036854775807, found "99999999999999999999999"
                edge e known 1 2 -1 | expected a weight from 0 to 2147483647, found "-1"
                edge e known 1 2 2147483648 | expected a weight from 0 to 2147483647, found "2147483648"
                edge e stranger 1 2 3 | expected a mentor with a cap line, found "stranger"
                edge known known 9 9 9 | expected one edge line a pair, found another one of "known" and "known"
                """)
    void a_malformed_line_is_named_with_what_was_expected(String line, String message) throws IOException {
        var file = write("# a market\ncap known 1\nedge known known 1 2 3\n" + line + "\n");
        var malformed = assertThrows(Malformed.class, () -> ExchangeReader.read(file));
        assertEquals(file + ":4: " + message, malformed.getMessage());
    }

    @Test
    void of_several_edges_that_come_again_the_first_in_the_text_is_named() throws IOException {
        var file = write("edge a r 1 1 1\nedge z r 2 2 2\ncap r 1\nedge z r 3 3 3\nedge a r 4 4 4\n");
        var malformed = assertThrows(Malformed.class, () -> ExchangeReader.read(file));
        assertEquals(
                file + ":4: expected one edge line a pair, found another one of \"z\" and \"r\"",
                malformed.getMessage());
    }

    @Test
    void a_word_may_have_255_bytes_and_a_line_65536_and_no_more() throws Exception {
        var longest = "r".repeat(255);
        assertEquals(List.of(longest), names(read("cap " + longest + " 1\n").mentors()));
        var message = malformed("cap " + longest + "r 1\n");
        assertEquals("1: expected words of at most 255 bytes, found \"" + "r".repeat(40) + "...\"", message);
        read("cap r 1 #" + "#".repeat(65_527) + "\ncap s 1");
        assertEquals("1: expected a line of at most 65536 bytes, found a longer one", malformed("#".repeat(65_537)));
        assertEquals(
                "2: expected a line of at most 65536 bytes, found a longer one", malformed("\n" + " ".repeat(70_000)));
    }

    @Test
    void what_a_terminal_might_obey_is_not_repeated() throws IOException {
        assertEquals("1: expected \"cap\" or \"edge\", found \"?[31m\"", malformed("\u001b[31m r 1"));
    }

    @Test
    void texts_longer_than_any_buffer_are_read_whole() throws Exception {
        var text = new StringBuilder();
        for (int mentor = 0; mentor < 300; mentor++) {
            text.append("cap mentor-%d 2 # %s\n".formatted(mentor, "long ".repeat(6_000)));
        }
        long sum = 0;
        for (int mentee = 0; mentee < 40_000; mentee++) {
            for (int mentor = mentee % 100; mentor < 300; mentor += 100) {
                text.append("edge mentee-%d mentor-%d %d %d %d\n".formatted(mentee, mentor, mentor, mentee, mentee));
                sum += mentee;
            }
        }
        var market = read(text.toString());
        assertTrue(text.length() > 12_000_000);
        assertEquals(40_000, market.graph().mentees());
        assertEquals(120_000, market.graph().edges());
        assertEquals(sum, IntStream.of(market.graph().weight()).asLongStream().sum());
        assertEquals(names(market.mentees()).stream().sorted().toList(), names(market.mentees()));
        for (int mentee = 0; mentee < 40_000; mentee++) {
            byte[] name = market.mentees().bytes(mentee);
            assertEquals(mentee, market.mentees().find(name, 0, name.length));
        }
        assertEquals(Names.ABSENT, market.mentees().find("mentee".getBytes(StandardCharsets.US_ASCII), 0, 6));
    }

    private String malformed(String text) throws IOException {
        var file = write(text);
        var message =
                assertThrows(Malformed.class, () -> ExchangeReader.read(file)).getMessage();
        assertTrue(message.startsWith(file + ":"), message);
        return message.substring(file.toString().length() + 1);
    }

    private Exchange read(String text) throws IOException, Malformed {
        return ExchangeReader.read(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("market.txt"), text);
    }

    private static List<String> names(Names names) {
        return IntStream.range(0, names.size())
                .mapToObj(number -> new String(names.bytes(number), StandardCharsets.UTF_8))
                .toList();
    }

    private static void assertSame(Exchange expected, Exchange found) {
        assertEquals(names(expected.mentees()), names(found.mentees()));
        assertEquals(names(expected.mentors()), names(found.mentors()));
        assertArrayEquals(expected.graph().first(), found.graph().first());
        assertArrayEquals(expected.graph().mentor(), found.graph().mentor());
        assertArrayEquals(expected.graph().claim(), found.graph().claim());
        assertArrayEquals(expected.graph().weight(), found.graph().weight());
        assertArrayEquals(expected.graph().capacity(), found.graph().capacity());
        assertArrayEquals(expected.graph().standing(), found.graph().standing());
        assertArrayEquals(expected.menteeKey(), found.menteeKey());
        assertArrayEquals(expected.mentorKey(), found.mentorKey());
    }
}

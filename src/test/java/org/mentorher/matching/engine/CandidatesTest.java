package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The packed candidates are those that looking at every pair of records gives, over seeded random markets. */
class CandidatesTest {
    private static final int MARKETS = 2000;
    private static final int NO_LIMIT = 1_000_000;

    @Test
    void lists_are_those_of_plain_scoring_of_all_pairs() {
        int rare = 0;
        int rareFormats = 0;
        int full = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(30, 30);
            var packed = new Packed(market, policy(seed, NO_LIMIT), seed);
            var candidates = Candidates.of(packed, 1);
            assertEquals(0, candidates.cut(), "cut, seed " + seed);
            assertLists(packed, candidates.graph(), seed);
            rare += packed.topics.mentees().rest().length;
            rareFormats += packed.formats.mentees().rest().length;
            full += candidates.full();
        }
        assertTrue(rare > 0 && rareFormats > 0 && full > 0, "the markets are too easy");
    }

    @Test
    void every_rule_and_score_of_a_packed_pair_is_that_of_the_records() {
        for (long seed = 0; seed < MARKETS; seed++) {
            var packed = new Packed(new RandomMarket(seed).upTo(6, 6), policy(seed, NO_LIMIT), seed);
            for (int number = 0; number < packed.mentees(); number++) {
                for (int at = 0; at < packed.mentors(); at++) {
                    var mentor = packed.roster.mentors().get(at);
                    var mentee = packed.roster.mentees().get(number);
                    for (var rule : HardRule.IN_FORCE) {
                        boolean allows = (packed.broken(at, number) & 1 << rule.ordinal()) == 0;
                        assertEquals(rule.allows(mentor, mentee, packed.terms), allows, rule + ", seed " + seed);
                    }
                    assertEquals(packed.terms.mentee().inner(mentor, mentee), packed.menteeInner(at, number));
                    assertEquals(packed.terms.mentor().inner(mentor, mentee), packed.mentorInner(at, number));
                }
            }
        }
    }

    @Test
    void neither_threads_nor_the_order_of_the_input_matter_even_where_budgets_cut() {
        for (long seed = 0; seed < 12; seed++) {
            var random = new RandomMarket(seed);
            var mentors = new ArrayList<>(
                    IntStream.range(0, 300).mapToObj(i -> random.mentor()).toList());
            var mentees = new ArrayList<Mentee>();
            IntStream.range(0, 3000).forEach(i -> mentees.add(random.mentee(mentors)));
            var policy = policy(seed, 9);
            var one = Candidates.of(new Packed(new Market(mentors, mentees), policy, seed), 1);
            assertTrue(one.cut() > 0, "nothing cut, seed " + seed);
            Collections.shuffle(mentors, new Random(seed));
            Collections.shuffle(mentees, new Random(seed));
            var packed = new Packed(new Market(mentors, mentees), policy, seed);
            var two = Candidates.of(packed, 2);
            assertSameGraph(one.graph(), two.graph());
            assertEquals(one.cut(), two.cut());
            int[] choice = DeferredAcceptance.choice(one.graph());
            assertSameGraph(one.extended(choice).graph(), two.extended(choice).graph());
        }
    }

    @Test
    void a_mentee_left_over_with_a_full_list_is_matched_as_if_all_lists_were_complete() {
        int extended = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(20, 60);
            var complete = new Packed(market, Policy.DEFAULT, seed);
            var expected = mentors(Candidates.of(complete, 1).graph());
            var shortLists = new Packed(market, withLists(Policy.DEFAULT, 1 + (int) (seed % 3), NO_LIMIT), seed);
            var first = Candidates.of(shortLists, 1);
            var enough = Candidates.enough(shortLists, Progress.NONE);
            extended += first.graph().edges() < enough.graph().edges() ? 1 : 0;
            assertArrayEquals(expected, mentors(enough.graph()), "seed " + seed);
            assertSame(enough, enough.extended(DeferredAcceptance.choice(enough.graph())));
        }
        assertTrue(extended > MARKETS / 10, "the markets are too easy");
    }

    @Test
    void a_mentor_orders_mentees_by_score_priority_and_lot_or_by_priority_first() {
        for (long seed = 0; seed < MARKETS / 4; seed++) {
            var packed = new Packed(new RandomMarket(seed).upTo(6, 30), policy(seed, NO_LIMIT), seed);
            var graph = Candidates.of(packed, 1).graph();
            var terms = packed.terms;
            var lots = new Lots(seed);
            for (int number = 0; number < packed.mentors(); number++) {
                var mentor = packed.roster.mentors().get(number);
                var claims = new TreeMap<Long, Mentee>();
                for (int mentee = 0; mentee < graph.mentees(); mentee++) {
                    for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                        if (graph.mentor()[edge] == number) {
                            assertTrue(graph.claim()[edge] >= 0);
                            claims.put(
                                    graph.claim(mentee, edge),
                                    packed.roster.mentees().get(mentee));
                        }
                    }
                }
                var score = Comparator.comparingInt(
                        (Mentee mentee) -> -terms.mentor().inner(mentor, mentee));
                var priority = Comparator.comparingInt((Mentee mentee) -> -mentee.priority());
                var lot = Comparator.comparingLong((Mentee mentee) -> lots.of(mentee.id()));
                var order = terms.policy().priority() == Policy.Priority.FIRST
                        ? priority.thenComparing(score).thenComparing(lot)
                        : score.thenComparing(priority).thenComparing(lot);
                assertEquals(claims.values().stream().sorted(order).toList(), List.copyOf(claims.values()));
            }
        }
    }

    private static void assertLists(Packed packed, Graph graph, long seed) {
        var terms = packed.terms;
        var lots = new Lots(seed);
        for (int number = 0; number < packed.mentees(); number++) {
            var mentee = packed.roster.mentees().get(number);
            var candidates = packed.roster.mentors().stream()
                    .filter(mentor -> HardRule.allAllow(mentor, mentee, terms))
                    .sorted(Comparator.comparingInt((Mentor mentor) -> place(mentee, mentor))
                            .thenComparingInt(mentor -> -terms.mentee().inner(mentor, mentee))
                            .thenComparingInt(mentor -> -mentor.waitingSeats())
                            .thenComparingLong(mentor -> lots.of(mentor.id())))
                    .toList();
            int named = (int) candidates.stream()
                    .filter(mentor -> mentee.ranked().contains(mentor.id()))
                    .count();
            var expected = candidates.stream()
                    .limit(named + terms.policy().listLength())
                    .map(Mentor::id)
                    .toList();
            var listed = new ArrayList<UUID>();
            for (int edge = graph.first()[number]; edge < graph.first()[number + 1]; edge++) {
                var mentor = packed.roster.mentors().get(graph.mentor()[edge]);
                listed.add(mentor.id());
                int mentorInner = terms.mentor().inner(mentor, mentee);
                assertEquals(terms.mentee().inner(mentor, mentee) + mentorInner, graph.weight()[edge]);
                int claim = Scale.INNER_BEST - mentorInner;
                boolean first = terms.policy().priority() == Policy.Priority.FIRST;
                assertEquals(claim, first ? graph.claim()[edge] % (Scale.INNER_BEST + 1) : graph.claim()[edge]);
            }
            assertEquals(expected, listed, "seed " + seed);
        }
    }

    private static int place(Mentee mentee, Mentor mentor) {
        int place = mentee.ranked().indexOf(mentor.id());
        return place < 0 ? Mentee.MOST_RANKED : place;
    }

    /** For each mentee the mentor whom the stable matching gives her, or -1. */
    private static int[] mentors(Graph graph) {
        return Arrays.stream(DeferredAcceptance.choice(graph))
                .map(edge -> edge == Graph.NONE ? -1 : graph.mentor()[edge])
                .toArray();
    }

    private static void assertSameGraph(Graph one, Graph other) {
        assertArrayEquals(one.first(), other.first());
        assertArrayEquals(one.mentor(), other.mentor());
        assertArrayEquals(one.claim(), other.claim());
        assertArrayEquals(one.weight(), other.weight());
        assertArrayEquals(one.capacity(), other.capacity());
        assertArrayEquals(one.standing(), other.standing());
    }

    /** Any weights, least scores and priority; short lists at times. */
    private static Policy policy(long seed, int budget) {
        var random = new SplittableRandom(seed);
        return new Policy(
                weights(random),
                weights(random),
                random.nextBoolean() ? 0 : random.nextInt(80),
                random.nextBoolean() ? 0 : random.nextInt(80),
                random.nextBoolean() ? Policy.Priority.FIRST : Policy.Priority.AMONG_EQUALS,
                1 + random.nextInt(8),
                budget,
                5 * budget,
                0);
    }

    private static Weights weights(SplittableRandom random) {
        var some = List.of(0, 1, 7, 10, 33, 100);
        int[] weights = random.ints(6, 0, some.size()).map(some::get).toArray();
        return new Weights(weights[0], weights[1], weights[2], weights[3], weights[4], Math.max(1, weights[5]));
    }

    private static Policy withLists(Policy policy, int length, int budget) {
        return new Policy(
                policy.mentee(),
                policy.mentor(),
                policy.leastMenteeScore(),
                policy.leastMentorScore(),
                policy.priority(),
                length,
                budget,
                budget,
                policy.fairnessSlack());
    }
}

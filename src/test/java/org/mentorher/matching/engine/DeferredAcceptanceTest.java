package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {
    private static final int GRAPHS = 2_000;

    @Test
    void a_mentor_lets_a_mentee_go_for_one_she_prefers_who_then_asks_her_next_choice() {
        // Both want mentor 0 first, who prefers the second mentee; mentor 1 takes anyone.
        var graph = new Graph(
                new int[] {0, 2, 4},
                new int[] {0, 1, 0, 1},
                new int[] {5, 0, 3, 0},
                new int[4],
                new int[] {1, 1},
                new int[] {0, 1});
        assertArrayEquals(new int[] {1, 2}, DeferredAcceptance.choice(graph));
    }

    @Test
    void equal_claims_go_by_standing() {
        var graph = new Graph(new int[] {0, 1, 2}, new int[2], new int[2], new int[2], new int[] {1}, new int[] {1, 0});
        assertArrayEquals(new int[] {Graph.NONE, 1}, DeferredAcceptance.choice(graph));
    }

    @Test
    void it_is_stable_and_for_each_mentee_the_best_of_all_stable_matchings() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(5, 4);
            int[] choice = DeferredAcceptance.choice(graph);
            assertEquals(0, AllMatchings.blocking(graph, choice), "seed " + seed);
            for (int[] other : AllMatchings.stable(graph)) {
                for (int mentee = 0; mentee < choice.length; mentee++) {
                    assertTrue(rank(graph, choice, mentee) <= rank(graph, other, mentee), "seed " + seed);
                }
            }
        });
    }

    @Test
    void all_stable_matchings_have_the_same_mentees_and_fill_the_same_seats() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(5, 4);
            int[] choice = DeferredAcceptance.choice(graph);
            for (int[] other : AllMatchings.stable(graph)) {
                assertArrayEquals(matched(choice), matched(other), "mentees, seed " + seed);
                assertArrayEquals(filled(graph, choice), filled(graph, other), "seats, seed " + seed);
            }
        });
    }

    @Test
    void it_is_stable_in_larger_markets() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).capacities(9).upTo(80, 30);
            int[] choice = DeferredAcceptance.choice(graph);
            assertTrue(AllMatchings.isMatching(graph, choice), "seed " + seed);
            assertEquals(0, AllMatchings.blocking(graph, choice), "seed " + seed);
        });
    }

    @Test
    void who_asks_first_does_not_matter() {
        forEachSeed(seed -> {
            var random = new RandomGraph(seed);
            var graph = random.upTo(60, 20);
            var late = new DeferredAcceptance(graph);
            for (int mentee : random.shuffled(graph.mentees())) {
                late.letIn(mentee);
            }
            assertArrayEquals(DeferredAcceptance.choice(graph), late.choice(), "seed " + seed);
        });
    }

    @Test
    void one_more_seat_hurts_no_mentee() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(60, 20);
            if (graph.mentors() > 0) {
                int[] roomier = graph.capacity().clone();
                roomier[(int) (seed % graph.mentors())]++;
                var more = with(graph, graph.claim(), roomier);
                assertNobodyWorse(graph, DeferredAcceptance.choice(graph), DeferredAcceptance.choice(more), -1, seed);
            }
        });
    }

    @Test
    void a_mentee_who_leaves_hurts_no_other() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(60, 20);
            if (graph.mentees() > 0) {
                int leaver = (int) (seed % graph.mentees());
                var others = new DeferredAcceptance(graph);
                IntStream.range(0, graph.mentees())
                        .filter(mentee -> mentee != leaver)
                        .forEach(others::letIn);
                assertNobodyWorse(graph, DeferredAcceptance.choice(graph), others.choice(), leaver, seed);
            }
        });
    }

    @Test
    void no_mentee_gains_by_giving_another_order_or_leaving_mentors_out() {
        forEachSeed(seed -> {
            var random = new RandomGraph(seed);
            var graph = random.upTo(6, 4);
            int[] honest = DeferredAcceptance.choice(graph);
            for (int mentee = 0; mentee < graph.mentees(); mentee++) {
                int first = graph.first()[mentee];
                int size = graph.first()[mentee + 1] - first;
                int[] order = random.shuffled(size);
                int named = size == 0 ? 0 : 1 + (int) (seed % size);
                var told = retold(graph, mentee, order, named);
                int got = DeferredAcceptance.choice(told)[mentee];
                // The edge got, at its place in her honest order.
                int place = got == Graph.NONE ? Integer.MAX_VALUE : order[got - first];
                assertTrue(rank(graph, honest, mentee) <= place, "seed " + seed + ", mentee " + mentee);
            }
        });
    }

    /** The same market but for one mentee, who names only some of her mentors and in another order. */
    private static Graph retold(Graph graph, int mentee, int[] order, int named) {
        int from = graph.first()[mentee];
        int[] mentor = graph.mentor().clone();
        int[] claim = graph.claim().clone();
        int[] capacity = Arrays.copyOf(graph.capacity(), graph.mentors() + 1);
        for (int place = 0; place < order.length; place++) {
            boolean left = place >= named;
            mentor[from + place] = left ? graph.mentors() : graph.mentor()[from + order[place]];
            claim[from + place] = graph.claim()[from + order[place]];
        }
        return new Graph(graph.first(), mentor, claim, graph.weight(), capacity, graph.standing());
    }

    private static Graph with(Graph graph, int[] claim, int[] capacity) {
        return new Graph(graph.first(), graph.mentor(), claim, graph.weight(), capacity, graph.standing());
    }

    private static void assertNobodyWorse(Graph graph, int[] before, int[] after, int but, long seed) {
        for (int mentee = 0; mentee < before.length; mentee++) {
            if (mentee != but) {
                assertTrue(rank(graph, after, mentee) <= rank(graph, before, mentee), "seed " + seed);
            }
        }
    }

    private static int rank(Graph graph, int[] choice, int mentee) {
        return choice[mentee] == Graph.NONE ? Integer.MAX_VALUE : choice[mentee] - graph.first()[mentee];
    }

    private static boolean[] matched(int[] choice) {
        boolean[] matched = new boolean[choice.length];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            matched[mentee] = choice[mentee] != Graph.NONE;
        }
        return matched;
    }

    private static int[] filled(Graph graph, int[] choice) {
        int[] filled = new int[graph.mentors()];
        Arrays.stream(choice).filter(edge -> edge != Graph.NONE).forEach(edge -> filled[graph.mentor()[edge]]++);
        return filled;
    }

    static void forEachSeed(LongConsumer property) {
        LongStream.range(0, GRAPHS).forEach(property);
    }
}

package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.DeferredAcceptanceTest.forEachSeed;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The methods that look at the whole, against every matching of tiny graphs. */
class TotalsTest {

    @Test
    void as_many_are_paired_as_in_any_matching_from_whatever_start_and_nobody_loses_having_one() {
        forEachSeed(seed -> {
            var random = new RandomGraph(seed);
            var graph = random.upTo(5, 4);
            int most = AllMatchings.of(graph).stream()
                    .mapToInt(AllMatchings::size)
                    .max()
                    .orElseThrow();
            int[] start = random.matching(graph);
            int[] choice = MostPairs.choice(graph, start);
            assertTrue(AllMatchings.isMatching(graph, choice), "seed " + seed);
            assertEquals(most, MostPairs.size(choice), "seed " + seed);
            assertEquals(most, MostPairs.size(MostPairs.choice(graph, none(graph))), "from nothing, seed " + seed);
            for (int mentee = 0; mentee < start.length; mentee++) {
                assertTrue(start[mentee] == Graph.NONE || choice[mentee] != Graph.NONE, "seed " + seed);
            }
        });
    }

    @Test
    void as_many_are_paired_from_nothing_as_from_the_stable_matching_in_larger_markets() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).capacities(5).upTo(120, 60);
            int[] choice = MostPairs.choice(graph, DeferredAcceptance.choice(graph));
            assertTrue(AllMatchings.isMatching(graph, choice), "seed " + seed);
            assertEquals(MostPairs.size(MostPairs.choice(graph, none(graph))), MostPairs.size(choice), "seed " + seed);
        });
    }

    @Test
    void the_best_total_is_the_highest_of_all_matchings_with_the_most_pairs_and_proves_it() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(5, 4);
            int[] best = AllMatchings.of(graph).stream()
                    .max(Comparator.comparingInt(AllMatchings::size)
                            .thenComparingLong(choice -> AllMatchings.weight(graph, choice)))
                    .orElseThrow();
            var solution = Solution.of(graph, Method.OPTIMAL, 0);
            assertTrue(AllMatchings.isMatching(graph, solution.choice()), "seed " + seed);
            assertEquals(AllMatchings.size(best), solution.matched(), "seed " + seed);
            assertEquals(AllMatchings.weight(graph, best), solution.weight(), "seed " + seed);
            assertTrue(solution.gap() < 1, "gap " + solution.gap() + ", seed " + seed);
        });
    }

    @Test
    void the_fair_floor_is_the_highest_that_keeps_the_pairs_and_above_it_the_total_is_the_best() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(5, 4);
            var all = AllMatchings.of(graph);
            int most = all.stream().mapToInt(AllMatchings::size).max().orElseThrow();
            int slack = new int[] {0, 200, 500, 1000}[(int) (seed % 4)];
            int enough = (int) Math.max(Math.min(most, 1), most - (long) most * slack / 1000);
            int floor = all.stream()
                    .filter(choice -> AllMatchings.size(choice) >= enough)
                    .mapToInt(choice -> least(graph, choice))
                    .max()
                    .orElseThrow();
            int[] best = all.stream()
                    .filter(choice -> least(graph, choice) >= floor)
                    .max(Comparator.comparingInt(AllMatchings::size)
                            .thenComparingLong(choice -> AllMatchings.weight(graph, choice)))
                    .orElseThrow();
            var solution = Solution.of(graph, Method.FAIR, slack);
            assertTrue(AllMatchings.isMatching(graph, solution.choice()), "seed " + seed);
            assertEquals(floor, least(graph, solution.choice()), "floor, seed " + seed);
            assertEquals(AllMatchings.size(best), solution.matched(), "seed " + seed);
            assertEquals(AllMatchings.weight(graph, best), solution.weight(), "seed " + seed);
        });
    }

    @Test
    void greedy_takes_the_best_pair_first_and_has_at_least_half_of_the_best_total() {
        forEachSeed(seed -> {
            var graph = new RandomGraph(seed).upTo(5, 4);
            long best = AllMatchings.of(graph).stream()
                    .mapToLong(choice -> AllMatchings.weight(graph, choice))
                    .max()
                    .orElseThrow();
            int[] choice = Greedy.choice(graph);
            assertTrue(AllMatchings.isMatching(graph, choice), "seed " + seed);
            assertTrue(2 * AllMatchings.weight(graph, choice) >= best, "seed " + seed);
        });
        var graph = new Graph(
                new int[] {0, 2, 4},
                new int[] {0, 1, 0, 1},
                new int[4],
                new int[] {7, 6, 9, 2},
                new int[] {1, 1},
                new int[] {0, 1});
        assertArrayEquals(new int[] {1, 2}, Greedy.choice(graph));
    }

    @Test
    void blocking_pairs_are_counted_in_any_matching() {
        forEachSeed(seed -> {
            var random = new RandomGraph(seed);
            var graph = random.upTo(30, 12);
            int[] choice = random.matching(graph);
            assertEquals(AllMatchings.blocking(graph, choice), BlockingPairs.count(graph, choice), "seed " + seed);
        });
    }

    @Test
    void empty_sides_and_seats_that_are_not_there_match_nobody() {
        var graphs = new Graph[] {
            new Graph(new int[1], new int[0], new int[0], new int[0], new int[0], new int[0]),
            new Graph(new int[1], new int[0], new int[0], new int[0], new int[] {3}, new int[0]),
            new Graph(new int[2], new int[0], new int[0], new int[0], new int[0], new int[1]),
            new Graph(new int[] {0, 1}, new int[1], new int[1], new int[] {5}, new int[1], new int[1])
        };
        for (var graph : graphs) {
            for (var method : Method.values()) {
                var solution = Solution.of(graph, method, 0);
                assertEquals(0, solution.matched());
                assertEquals(0, solution.mostPairs());
                assertEquals(0, solution.weight());
            }
        }
    }

    @Test
    void seats_far_beyond_need_are_no_trouble() {
        var graph = new Graph(
                new int[] {0, 2, 3},
                new int[] {0, 1, 1},
                new int[3],
                new int[] {1, Integer.MAX_VALUE, 0},
                new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE},
                new int[] {0, 1});
        for (var method : Method.values()) {
            assertEquals(2, Solution.of(graph, method, 0).matched());
        }
        assertEquals(Integer.MAX_VALUE, Solution.of(graph, Method.OPTIMAL, 0).weight());
    }

    private static int least(Graph graph, int[] choice) {
        return Arrays.stream(choice)
                .filter(edge -> edge != Graph.NONE)
                .map(edge -> graph.weight()[edge])
                .min()
                .orElse(0);
    }

    private static int[] none(Graph graph) {
        int[] none = new int[graph.mentees()];
        Arrays.fill(none, Graph.NONE);
        return none;
    }
}

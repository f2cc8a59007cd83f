package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.engine.SmallGraph.Wish;

/** Given facts, exact figures. */
class QualityTest {
    private static final Quality.OneSide NONE = Quality.OneSide.of(new int[0], new int[0]);

    @Test
    void ranks_and_scores_are_counted_with_the_tail_in_the_last_bar() {
        var side = Quality.OneSide.of(new int[] {1, 1, 10, 11, 40, 0}, new int[] {100, 90, 89, 9, 10, 77});
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2), side.ranks());
        assertEquals(12.6, side.meanRank(), 1e-9);
        assertEquals(List.of(1, 1, 0, 0, 0, 0, 0, 0, 1, 2), side.scores());
        assertEquals(59.6, side.meanScore(), 1e-9);
        assertEquals(9, side.leastScore());
    }

    @Test
    void the_fifth_percentile_is_the_nearest_rank() {
        var ranks = IntStream.generate(() -> 1);
        int[] scores = IntStream.rangeClosed(1, 100).toArray();
        assertEquals(5, Quality.OneSide.of(ranks.limit(100).toArray(), scores).fifthScore());
        int[] twenty = IntStream.rangeClosed(51, 70).toArray();
        assertEquals(51, Quality.OneSide.of(filled(20), twenty).fifthScore(), "one of twenty is 5 %");
        int[] more = IntStream.rangeClosed(51, 71).toArray();
        assertEquals(52, Quality.OneSide.of(filled(21), more).fifthScore(), "one of twenty-one is less");
    }

    @Test
    void nobody_matched_is_all_zero() {
        assertEquals(new Quality.OneSide(0, Collections.nCopies(11, 0), 0, 0, 0, Collections.nCopies(10, 0)), NONE);
        var graph = new SmallGraph(0, 2).graph();
        assertEquals(
                new Quality(0, NONE, NONE, 0, 0, 0, List.of()), Quality.of(graph, new int[0], NONE, NONE, List.of()));
    }

    @Test
    void the_gini_of_load_is_that_of_taken_seats_over_seats_of_those_who_have_any() {
        var small = new SmallGraph(3, 2, 1, 4, 0);
        small.lists.get(0).add(new Wish(0, 0, 0));
        small.lists.get(1).add(new Wish(1, 0, 0));
        small.lists.get(2).add(new Wish(2, 0, 0));
        // Loads 1/2, 1 and 1/4: differences 1/2, 1/4 and 3/4, each twice in nine, over twice the mean of 7/12.
        assertEquals(2 * 1.5 / 9 / (2 * 7 / 12.0), quality(small, 0, 1, 2).loadGini(), 1e-12);
        assertEquals(2 / 3.0, quality(small, 0, Graph.NONE, Graph.NONE).loadGini(), 1e-12, "one has all");
    }

    @Test
    void envy_is_just_if_the_mentor_would_rather_have_her_too() {
        var small = new SmallGraph(3, 1, 1);
        small.lists.get(0).add(new Wish(0, 2, 0));
        small.lists.get(1).add(new Wish(0, 1, 0));
        small.lists.get(1).add(new Wish(1, 0, 0));
        small.lists.get(2).add(new Wish(0, 3, 0));
        var quality = quality(small, 0, 2, Graph.NONE);
        assertEquals(2, quality.envious(), "both would rather have the first mentor");
        assertEquals(1, quality.justlyEnvious(), "whom only one of them suits better");
        assertEquals(2 / 3.0, quality.matchRate(), 1e-12);
    }

    @Test
    void a_free_seat_that_she_prefers_is_no_envy() {
        var small = new SmallGraph(1, 1, 1);
        small.lists.get(0).add(new Wish(0, 0, 0));
        small.lists.get(0).add(new Wish(1, 0, 0));
        assertEquals(0, quality(small, 1).envious());
    }

    @Test
    void a_mentors_ranks_are_those_of_sorting_all_who_list_the_mentor() {
        for (int seed = 0; seed < 500; seed++) {
            var graph = SmallGraph.random(new Random(seed), 15, 5).graph();
            int[] choice = SmallGraph.stable(graph);
            int[] expected = new int[choice.length];
            for (int mentee = 0; mentee < choice.length; mentee++) {
                if (choice[mentee] != Graph.NONE) {
                    long hers = graph.claim(mentee, choice[mentee]);
                    expected[mentee] = 1;
                    for (int other = 0; other < choice.length; other++) {
                        for (int edge = graph.first()[other]; edge < graph.first()[other + 1]; edge++) {
                            boolean same = graph.mentor()[edge] == graph.mentor()[choice[mentee]];
                            expected[mentee] += same && graph.claim(other, edge) < hers ? 1 : 0;
                        }
                    }
                }
            }
            assertArrayEquals(expected, Seating.of(graph, choice).mentorRanks(), "seed " + seed);
        }
    }

    @Test
    void prices_are_what_each_method_gives_on_the_same_graph() {
        for (int seed = 0; seed < 50; seed++) {
            var graph = new RandomGraph(seed).weights(100).upTo(20, 8);
            var prices = Quality.prices(graph, 0, (mentee, edge) -> edge - graph.first()[mentee] + 1);
            assertEquals(
                    List.of(Method.STABLE, Method.OPTIMAL, Method.FAIR),
                    prices.stream().map(Quality.Price::method).toList());
            assertEquals(0, prices.getFirst().blockingPairs());
            var optimal = prices.get(1);
            for (var price : prices) {
                assertTrue(price.matched() <= optimal.matched(), "seed " + seed);
                assertTrue(price.matched() < optimal.matched() || price.weight() <= optimal.weight(), "seed " + seed);
                assertTrue(price.matched() == 0 || price.meanRank() >= 1, "seed " + seed);
            }
        }
    }

    @Test
    void parity_is_the_lowest_match_rate_over_the_highest() {
        var round = new Round().group("a", 20, 10).group("b", 10, 4).group(null, 3, 3);
        assertEquals(
                new Parity(List.of(new Parity.Group("a", 20, 0.5), new Parity.Group("b", 10, 0.4)), 0, 0.8),
                round.parity());
    }

    @Test
    void groups_of_fewer_than_ten_are_hidden() {
        var round = new Round()
                .group("a", 20, 10)
                .group("b", 10, 4)
                .group("c", 9, 0)
                .group("d", 8, 8);
        assertEquals(
                List.of("a", "b"),
                round.parity().groups().stream().map(Parity.Group::code).toList());
        assertEquals(2, round.parity().hidden());
        assertEquals(0.8, round.parity().ratio());
    }

    @Test
    void one_small_group_hides_the_next_too_lest_the_difference_tells() {
        var round = new Round().group("a", 20, 10).group("b", 12, 4).group("c", 3, 0);
        assertEquals(
                List.of("a"),
                round.parity().groups().stream().map(Parity.Group::code).toList());
        assertEquals(2, round.parity().hidden());
        assertNull(round.parity().ratio(), "a single group compares with nothing");
        var many = round.group(null, 7, 0);
        assertEquals(2, many.parity().groups().size(), "those who named none cover the small group");
    }

    @Test
    void a_ratio_needs_a_match() {
        assertNull(new Round().group("a", 10, 0).group("b", 10, 0).parity().ratio());
        assertEquals(
                0.0, new Round().group("a", 10, 0).group("b", 10, 1).parity().ratio());
    }

    private static final class Round {
        private final HashMap<UUID, String> groupOf = new HashMap<>();
        private final HashSet<UUID> matched = new HashSet<>();

        Round group(String code, int people, int matched) {
            for (int number = 0; number < people; number++) {
                var id = UUID.randomUUID();
                groupOf.put(id, code);
                if (number < matched) {
                    this.matched.add(id);
                }
            }
            return this;
        }

        Parity parity() {
            return Parity.of(groupOf, matched);
        }
    }

    private static int[] filled(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Quality quality(SmallGraph small, int... choice) {
        return Quality.of(small.graph(), choice, NONE, NONE, List.of());
    }
}

package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.engine.SmallGraph.Wish;

/** What would have become of a mentee with other terms, against running the changed market. */
class AdmissionTest {
    private static final int GRAPHS = 3000;

    @Test
    void the_stable_matching_best_for_mentors_is_found_among_all() {
        int moved = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            var graph = SmallGraph.random(new Random(seed), 6, 5).graph();
            int[] first = SmallGraph.stable(graph);
            int[] found = MentorsBest.choice(graph, first);
            var best = new ArrayList<int[]>();
            SmallGraph.eachMatching(graph, choice -> {
                if (SmallGraph.isStable(graph, choice)) {
                    best.add(choice.clone());
                }
            });
            // Best for all mentors at once is worst for all mentees at once: each stays on the last edge of hers.
            int[] last = IntStream.range(0, first.length)
                    .map(mentee -> best.stream()
                            .mapToInt(choice -> choice[mentee])
                            .max()
                            .orElseThrow())
                    .toArray();
            assertArrayEquals(last, found, "seed " + seed);
            moved += Arrays.equals(first, found) ? 0 : 1;
        }
        assertTrue(moved > GRAPHS / 200, "too few graphs with several stable matchings: " + moved);
    }

    @Test
    void a_mentor_who_would_take_her_in_the_round_as_it_is_may_lead_back_to_her_seat() {
        var small = new SmallGraph(3, 1, 1);
        small.lists.get(0).add(new Wish(0, 3, 0));
        small.lists.get(0).add(new Wish(1, 1, 0));
        small.lists.get(1).add(new Wish(1, 2, 0));
        small.lists.get(1).add(new Wish(0, 1, 0));
        var graph = small.graph();
        int[] choice = SmallGraph.stable(graph);
        long hers = 2L << 32 | 2;
        assertTrue(Seating.of(graph, choice).takes(0, hers), "mentor 0 prefers her to whom she or he holds");
        assertFalse(Admission.of(graph, choice, Method.STABLE).admits(0, hers, 0), "and yet she would end without");
        small.lists.get(2).add(new Wish(0, 2, 0));
        assertEquals(Graph.NONE, SmallGraph.stable(small.graph())[2]);
    }

    @Test
    void stable_answers_exactly_as_running_the_changed_market_does() {
        int admitted = 0;
        int refused = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var small = SmallGraph.random(random, 12, 8);
            var graph = small.graph();
            int[] choice = SmallGraph.stable(graph);
            var admission = Admission.of(graph, choice, Method.STABLE);
            for (int mentee = 0; mentee < choice.length; mentee++) {
                if (choice[mentee] == Graph.NONE) {
                    boolean would = change(small, mentee, random, admission, graph);
                    assertEquals(SmallGraph.stable(small.graph())[mentee] != Graph.NONE, would, "seed " + seed);
                    admitted += would ? 1 : 0;
                    refused += would ? 0 : 1;
                    restore(small, mentee, graph);
                }
            }
        }
        assertTrue(admitted > 1000 && refused > 1000, admitted + " admitted, " + refused + " refused");
    }

    @Test
    void optimal_promises_a_seat_only_if_every_best_matching_of_the_changed_market_has_her() {
        int admitted = 0;
        int missed = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            var small = SmallGraph.random(random, 6, 4);
            var graph = small.graph();
            int[] choice = SmallGraph.best(graph);
            var admission = Admission.of(graph, choice, Method.OPTIMAL);
            for (int mentee = 0; mentee < choice.length; mentee++) {
                if (choice[mentee] == Graph.NONE) {
                    boolean would = change(small, mentee, random, admission, graph);
                    boolean does = alwaysIn(mentee, small.graph(), choices -> SmallGraph.value(small.graph(), choices));
                    assertTrue(does || !would, "seed " + seed);
                    admitted += would ? 1 : 0;
                    missed += does && !would ? 1 : 0;
                    restore(small, mentee, graph);
                }
            }
        }
        assertTrue(admitted > 1000 && missed < admitted / 20, admitted + " admitted, " + missed + " missed");
    }

    /** Gives her another list with other claims on it, and asks what would become of her. */
    private static boolean change(SmallGraph small, int mentee, Random random, Admission admission, Graph graph) {
        var list = small.lists.get(mentee);
        for (int mentor = 0; mentor < small.capacity.length; mentor++) {
            int number = mentor;
            boolean had = list.removeIf(wish -> wish.mentor() == number);
            if (had || random.nextInt(4) == 0) {
                list.add(SmallGraph.wish(mentor, random));
            }
        }
        Collections.shuffle(list, random);
        return list.stream()
                .anyMatch(wish -> admission.admits(
                        wish.mentor(), (long) wish.claim() << 32 | graph.standing()[mentee], wish.weight()));
    }

    private static void restore(SmallGraph small, int mentee, Graph graph) {
        var list = small.lists.get(mentee);
        list.clear();
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            list.add(new Wish(graph.mentor()[edge], graph.claim()[edge], graph.weight()[edge]));
        }
    }

    private static boolean alwaysIn(int mentee, Graph graph, ToLongFunction<int[]> value) {
        long[] best = {-1};
        boolean[] always = {true};
        SmallGraph.eachMatching(graph, choice -> {
            long worth = value.applyAsLong(choice);
            if (worth >= best[0]) {
                always[0] = (worth > best[0] || always[0]) && choice[mentee] != Graph.NONE;
                best[0] = worth;
            }
        });
        return always[0];
    }
}

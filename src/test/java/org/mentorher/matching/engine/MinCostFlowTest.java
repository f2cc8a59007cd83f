package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The best total against another exact solver that shares nothing with it: the min-cost flow of OR-Tools. */
class MinCostFlowTest {
    /** Beyond this the peer's own costs overflow. */
    private static final int HEAVY = 1_000_000;

    private record Answer(int matched, long weight) {}

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void thousands_of_small_markets_have_the_same_number_of_pairs_and_the_same_total() {
        for (long seed = 0; seed < 4_000; seed++) {
            var random = new RandomGraph(seed).capacities(1 + (int) (seed % 5));
            if (random.heaviest() > HEAVY) {
                random.weights(HEAVY);
            }
            assertSame(random.upTo(40, 25), "seed " + seed);
        }
    }

    @Test
    void markets_of_ten_thousand_mentees_too() {
        // Mentees without a seat, about as many seats as mentees, seats to spare; and equal weights among them.
        int[] mentors = {2_500, 5_000, 5_100, 20_000};
        for (int crowd = 0; crowd < mentors.length; crowd++) {
            for (int weights : new int[] {1, 100, 20_001}) {
                var graph =
                        new RandomGraph(crowd).weights(weights).capacities(4).of(10_000, mentors[crowd], 12);
                assertSame(graph, mentors[crowd] + " mentors, weights below " + weights);
            }
        }
    }

    @Test
    void seats_that_just_suffice_are_filled() {
        for (long seed = 0; seed < 300; seed++) {
            var graph = new RandomGraph(seed).weights(50).of(60, 60, 5);
            int[] one = new int[60];
            Arrays.fill(one, 1);
            var tight = new Graph(graph.first(), graph.mentor(), graph.claim(), graph.weight(), one, graph.standing());
            assertSame(tight, "seed " + seed);
        }
    }

    private static void assertSame(Graph graph, String market) {
        var solution = Solution.of(graph, Method.OPTIMAL, 0);
        assertEquals(peer(graph), new Answer(solution.matched(), solution.weight()), market);
        assertTrue(AllMatchings.isMatching(graph, solution.choice()), market);
        assertTrue(solution.gap() < 1, "gap " + solution.gap() + ", " + market);
    }

    private static Answer peer(Graph graph) {
        int mentees = graph.mentees();
        int sink = mentees + graph.mentors();
        var flow = new MinCostFlow();
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                flow.addArcWithCapacityAndUnitCost(mentee, mentees + graph.mentor()[edge], 1, -graph.weight()[edge]);
            }
            flow.setNodeSupply(mentee, 1);
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, graph.capacity()[mentor], 0);
        }
        flow.setNodeSupply(sink, -mentees);
        assertEquals(MinCostFlowBase.Status.OPTIMAL, flow.solveMaxFlowWithMinCost());
        var answer = new Answer(
                (int) IntStream.range(0, graph.edges())
                        .filter(edge -> flow.getFlow(edge) == 1)
                        .count(),
                -flow.getOptimalCost());
        flow.delete();
        return answer;
    }
}

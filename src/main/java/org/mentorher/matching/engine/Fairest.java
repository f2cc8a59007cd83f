package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The highest floor: the worst pair is as good as it can be while nobody, or no more than the slack allows, goes without
 * a mentor for it. Above the floor as {@link BestTotal}. The bottleneck assignment by bisection over the weights that
 * occur (Garfinkel, An Improved Algorithm for the Bottleneck Assignment Problem, 1971).
 *
 * @param choice edges of the whole graph
 * @param floor no pair has a lower weight; 0 where there are no pairs
 * @param gap as {@link BestTotal#gap}, among the matchings above the floor with as many pairs
 */
record Fairest(int[] choice, int floor, double gap) {

    /**
     * @param mostPairs a matching of the most pairs
     * @param slack how many of those pairs may be given up, in thousandths, 0-1000; at least one pair stays
     */
    static Fairest of(Graph graph, int[] mostPairs, int slack) {
        int pairs = MostPairs.size(mostPairs);
        if (pairs == 0) {
            return new Fairest(mostPairs, 0, 0);
        }
        int enough = (int) Math.max(1, pairs - (long) pairs * slack / 1000);
        int[] weights = IntStream.of(graph.weight()).distinct().sorted().toArray();
        int low = 0;
        int high = weights.length - 1;
        var above = Above.of(graph, weights[0]);
        int[] best = mostPairs;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            var higher = Above.of(graph, weights[middle]);
            int[] most = higher.mostPairs();
            if (MostPairs.size(most) >= enough) {
                low = middle;
                above = higher;
                best = most;
            } else {
                high = middle - 1;
            }
        }
        var total = BestTotal.of(above.graph, best);
        return new Fairest(above.inWholeGraph(total.choice()), weights[low], total.gap());
    }

    /** The edges of at least some weight, and which edges of the whole graph they are. */
    private record Above(Graph graph, int[] edges) {
        static Above of(Graph whole, int floor) {
            int[] edges = IntStream.range(0, whole.edges())
                    .filter(edge -> whole.weight()[edge] >= floor)
                    .toArray();
            int[] first = new int[whole.first().length];
            int at = 0;
            for (int mentee = 0; mentee < first.length; mentee++) {
                while (at < edges.length && edges[at] < whole.first()[mentee]) {
                    at++;
                }
                first[mentee] = at;
            }
            var graph = new Graph(
                    first,
                    pick(whole.mentor(), edges),
                    pick(whole.claim(), edges),
                    pick(whole.weight(), edges),
                    whole.capacity(),
                    whole.standing());
            return new Above(graph, edges);
        }

        int[] mostPairs() {
            return MostPairs.choice(graph, DeferredAcceptance.choice(graph));
        }

        int[] inWholeGraph(int[] choice) {
            return Arrays.stream(choice)
                    .map(edge -> edge == Graph.NONE ? Graph.NONE : edges[edge])
                    .toArray();
        }

        private static int[] pick(int[] values, int[] edges) {
            int[] picked = new int[edges.length];
            for (int at = 0; at < picked.length; at++) {
                picked[at] = values[edges[at]];
            }
            return picked;
        }
    }
}

package org.mentorher.matching.engine;

/**
 * What a method finds on a graph, and what holds of it.
 *
 * @param choice for each mentee her edge, or {@link Graph#NONE}
 * @param matched pairs
 * @param weight sum of the pairs' weights
 * @param mostPairs the most pairs that any matching of this graph has
 * @param blockingPairs counted, whatever the method
 * @param gap how much more the weight could be at most with as many pairs (OPTIMAL), and as high a floor (FAIR); less
 *     than 1 proves that it could not. Not a number where the method claims nothing of the kind
 */
record Solution(int[] choice, int matched, long weight, int mostPairs, long blockingPairs, double gap) {

    /** @param fairnessSlack see {@link Policy}; read by FAIR only */
    static Solution of(Graph graph, Method method, int fairnessSlack) {
        int[] stable = DeferredAcceptance.choice(graph);
        int[] most = MostPairs.choice(graph, stable);
        int[] choice;
        double gap = Double.NaN;
        switch (method) {
            case STABLE -> choice = stable;
            case OPTIMAL -> {
                var best = BestTotal.of(graph, most);
                choice = best.choice();
                gap = best.gap();
            }
            case FAIR -> {
                var fairest = Fairest.of(graph, most, fairnessSlack);
                choice = fairest.choice();
                gap = fairest.gap();
            }
            case GREEDY -> choice = Greedy.choice(graph);
            default -> throw new IllegalArgumentException(method.name());
        }
        return new Solution(
                choice,
                MostPairs.size(choice),
                weight(graph, choice),
                MostPairs.size(most),
                BlockingPairs.count(graph, choice),
                gap);
    }

    private static long weight(Graph graph, int[] choice) {
        long weight = 0;
        for (int edge : choice) {
            weight += edge == Graph.NONE ? 0 : graph.weight()[edge];
        }
        return weight;
    }
}

package org.mentorher.matching.engine;

/** The engine's own methods as contenders. */
final class Ours {
    static final Contender STABLE = Contender.of("stable", DeferredAcceptance::choice);
    static final Contender OPTIMAL = Contender.of("optimal", Ours::optimal);
    static final Contender GREEDY = Contender.of("greedy by score", Greedy::choice);

    private Ours() {}

    /** The whole way: a stable start, the most pairs, the best total; with the proof that it is the best. */
    private static int[] optimal(Graph graph) {
        var best = BestTotal.of(graph, MostPairs.choice(graph, DeferredAcceptance.choice(graph)));
        if (!(best.gap() < 1)) {
            throw new IllegalStateException("not certified: gap " + best.gap());
        }
        return best.choice();
    }
}

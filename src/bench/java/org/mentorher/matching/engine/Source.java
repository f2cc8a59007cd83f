package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where the graphs of the comparisons come from. Those of the usual number of seats are kept for the next table. */
final class Source {
    static final double SEATS = 0.56;
    private static final int LIST_LENGTH = 32;
    private static final Policy POLICY = listLength(Policy.DEFAULT);

    private final Options options;
    private final Map<Integer, Graph> kept = new HashMap<>();

    Source(Options options) {
        this.options = options;
    }

    Graph graph(int mentees) {
        return kept.computeIfAbsent(mentees, count -> graph(count, SEATS));
    }

    Graph graph(int mentees, double seats) {
        System.err.println("drawing " + Options.shortly(mentees) + " mentees with " + seats + " seats each");
        return options.source().equals("random")
                ? new RandomGraph(mentees, seats, LIST_LENGTH, options.seed()).graph()
                : Candidates.of(packed(market(mentees, seats))).graph();
    }

    Market market(int mentees, double seats) {
        return new InventedMarket(mentees, seats, options.seed()).market();
    }

    /** As a round packs it, with lists as long as those of {@link RandomGraph}. */
    Packed packed(Market market) {
        return new Packed(market, POLICY, options.seed());
    }

    /** The same candidates, all pairs worth the same. */
    static Graph equalWeights(Graph graph) {
        int[] weight = new int[graph.edges()];
        Arrays.fill(weight, 10_000);
        return new Graph(graph.first(), graph.mentor(), graph.claim(), weight, graph.capacity(), graph.standing());
    }

    private static Policy listLength(Policy other) {
        return new Policy(
                other.mentee(),
                other.mentor(),
                other.leastMenteeScore(),
                other.leastMentorScore(),
                other.priority(),
                LIST_LENGTH,
                other.bucketBudget(),
                other.totalBudget(),
                other.fairnessSlack());
    }
}

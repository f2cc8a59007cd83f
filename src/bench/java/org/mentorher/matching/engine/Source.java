package org.mentorher.matching.engine;

import java.util.Arrays;

/** Where the graphs of the comparisons come from. */
record Source(Options options) {
    static final double SEATS = 0.56;
    private static final int LIST_LENGTH = 32;

    Graph graph(int mentees) {
        return graph(mentees, SEATS);
    }

    Graph graph(int mentees, double seats) {
        System.err.println("drawing " + Options.shortly(mentees) + " mentees with " + seats + " seats each");
        return new RandomGraph(mentees, seats, LIST_LENGTH, options.seed()).graph();
    }

    /** The same candidates, all pairs worth the same. */
    static Graph equalWeights(Graph graph) {
        int[] weight = new int[graph.edges()];
        Arrays.fill(weight, 10_000);
        return new Graph(graph.first(), graph.mentor(), graph.claim(), weight, graph.capacity(), graph.standing());
    }
}

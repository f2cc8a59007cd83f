package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * JGraphT's maximum weight bipartite matching. It knows no capacities, so every seat is a node of its own, and it aims at
 * weight only, so every pair gets a bonus that is worth more than all weights together.
 */
final class JGraphTMatching implements Contender {
    private record Pair(int mentee, int edge, int seat) {}

    @Override
    public String name() {
        return "JGraphT maximum weight matching";
    }

    @Override
    public Outcome solve(Graph graph) {
        long start = Clock.now();
        int mentees = graph.mentees();
        int[] seat = new int[graph.mentors() + 1];
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            seat[mentor + 1] = seat[mentor] + graph.capacity()[mentor];
        }
        var network = new SimpleWeightedGraph<Integer, Pair>(Pair.class);
        var hers = nodes(network, 0, mentees);
        var theirs = nodes(network, mentees, mentees + seat[graph.mentors()]);
        int most = Arrays.stream(graph.weight()).max().orElse(0);
        double bonus = (most + 1.0) * (1 + Math.min(mentees, theirs.size()));
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                int mentor = graph.mentor()[edge];
                for (int one = seat[mentor]; one < seat[mentor + 1]; one++) {
                    var pair = new Pair(mentee, edge, one);
                    network.addEdge(mentee, mentees + one, pair);
                    network.setEdgeWeight(pair, bonus + graph.weight()[edge]);
                }
            }
        }
        long built = Clock.now();
        var matching = new MaximumWeightBipartiteMatching<>(network, theirs, hers).getMatching();
        long solved = Clock.now();

        int[] choice = new int[mentees];
        Arrays.fill(choice, Graph.NONE);
        matching.getEdges().forEach(pair -> choice[pair.mentee()] = pair.edge());
        return new Outcome(choice, built - start, solved - built);
    }

    private static LinkedHashSet<Integer> nodes(SimpleWeightedGraph<Integer, Pair> network, int from, int to) {
        var nodes = new LinkedHashSet<Integer>();
        for (int node = from; node < to; node++) {
            network.addVertex(node);
            nodes.add(node);
        }
        return nodes;
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * JGraphT's capacity-scaling minimum cost flow. It wants supplies that balance, so each mentee has an arc to the sink as
 * well, which costs more than a whole chain of others could save: going there is being left without a mentor.
 */
final class JGraphTFlow implements Contender {
    /** JGraphT holds equal arcs for one and the same, so those that stand for no edge have numbers of their own. */
    private record Arc(int number, int capacity) {}

    @Override
    public String name() {
        return "JGraphT capacity-scaling flow";
    }

    @Override
    public Outcome solve(Graph graph) {
        long start = Clock.now();
        int mentees = graph.mentees();
        int sink = mentees + graph.mentors();
        var network = new SimpleDirectedWeightedGraph<Integer, Arc>(Arc.class);
        for (int node = 0; node <= sink; node++) {
            network.addVertex(node);
        }
        int most = Arrays.stream(graph.weight()).max().orElse(0);
        double without = (most + 1.0) * (1 + Math.min(mentees, graph.mentors()));
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                int cost = most - graph.weight()[edge];
                add(network, mentee, mentees + graph.mentor()[edge], new Arc(edge, 1), cost);
            }
            add(network, mentee, sink, new Arc(graph.edges() + mentee, 1), without);
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            int number = graph.edges() + mentees + mentor;
            add(network, mentees + mentor, sink, new Arc(number, graph.capacity()[mentor]), 0);
        }
        var problem = new MinimumCostFlowProblemImpl<>(
                network, node -> node < mentees ? 1 : node == sink ? -mentees : 0, Arc::capacity);
        long built = Clock.now();
        var flow = new CapacityScalingMinimumCostFlow<Integer, Arc>().getMinimumCostFlow(problem);
        long solved = Clock.now();

        int[] choice = new int[mentees];
        Arrays.fill(choice, Graph.NONE);
        flow.getFlowMap().forEach((arc, amount) -> {
            if (arc.number() < graph.edges() && amount > 0.5) {
                choice[network.getEdgeSource(arc)] = arc.number();
            }
        });
        return new Outcome(choice, built - start, solved - built);
    }

    private static void add(SimpleDirectedWeightedGraph<Integer, Arc> network, int from, int to, Arc arc, double cost) {
        network.addEdge(from, to, arc);
        network.setEdgeWeight(arc, cost);
    }
}

package org.mentorher.matching.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/**
 * OR-Tools' min-cost flow, as its documentation builds an assignment: one node a person, an arc for each edge with the
 * negative weight as its cost, each mentor's seats on her arc to the sink. It looks for the largest flow and among those
 * for the cheapest, which is what OPTIMAL promises.
 */
final class OrTools implements Contender {
    OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools min-cost flow";
    }

    @Override
    public Outcome solve(Graph graph) {
        long start = Clock.now();
        var flow = flow(graph);
        long built = Clock.now();
        solve(flow);
        long solved = Clock.now();
        int[] choice = choice(graph, flow);
        flow.delete();
        return new Outcome(choice, built - start, solved - built);
    }

    /** The arcs of the edges come first, each at the edge's own index. */
    static MinCostFlow flow(Graph graph) {
        int mentees = graph.mentees();
        int sink = mentees + graph.mentors();
        var flow = new MinCostFlow(sink + 1, graph.edges() + graph.mentors());
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
        return flow;
    }

    static void solve(MinCostFlow flow) {
        var status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools: " + status);
        }
    }

    private static int[] choice(Graph graph, MinCostFlow flow) {
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                if (flow.getFlow(edge) == 1) {
                    choice[mentee] = edge;
                }
            }
        }
        return choice;
    }
}

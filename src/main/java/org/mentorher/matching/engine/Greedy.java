package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The pair with the highest weight first, then the highest of what is left, and so on: what one would do by hand. It has
 * at least half of the best total (Avis, A Survey of Heuristics for the Weighted Matching Problem, 1983) and is there to
 * be compared with.
 */
final class Greedy {
    private Greedy() {}

    static int[] choice(Graph graph) {
        long[] byWeight = new long[graph.edges()];
        for (int edge = 0; edge < byWeight.length; edge++) {
            byWeight[edge] = -(long) graph.weight()[edge] << 32 | edge;
        }
        Arrays.sort(byWeight);
        int[] mentee = new int[graph.edges()];
        for (int number = 0; number < graph.mentees(); number++) {
            Arrays.fill(mentee, graph.first()[number], graph.first()[number + 1], number);
        }
        int[] free = graph.capacity().clone();
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        for (long next : byWeight) {
            int edge = (int) next;
            if (choice[mentee[edge]] == Graph.NONE && free[graph.mentor()[edge]] > 0) {
                choice[mentee[edge]] = edge;
                free[graph.mentor()[edge]]--;
            }
        }
        return choice;
    }
}

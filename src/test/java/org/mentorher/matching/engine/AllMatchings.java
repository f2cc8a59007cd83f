package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every matching of a tiny graph, and what holds of one, the slow and obvious way. */
final class AllMatchings {
    private AllMatchings() {}

    static List<int[]> of(Graph graph) {
        var all = new ArrayList<int[]>();
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        collect(graph, 0, choice, graph.capacity().clone(), all);
        return all;
    }

    private static void collect(Graph graph, int mentee, int[] choice, int[] free, List<int[]> all) {
        if (mentee == choice.length) {
            all.add(choice.clone());
            return;
        }
        collect(graph, mentee + 1, choice, free, all);
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            int mentor = graph.mentor()[edge];
            if (free[mentor] > 0) {
                free[mentor]--;
                choice[mentee] = edge;
                collect(graph, mentee + 1, choice, free, all);
                choice[mentee] = Graph.NONE;
                free[mentor]++;
            }
        }
    }

    static List<int[]> stable(Graph graph) {
        return of(graph).stream().filter(choice -> blocking(graph, choice) == 0).toList();
    }

    /** Pairs who would both rather have each other, by looking at everyone held. */
    static long blocking(Graph graph, int[] choice) {
        long blocking = 0;
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                boolean prefers = choice[mentee] == Graph.NONE || edge < choice[mentee];
                blocking += prefers && welcome(graph, choice, mentee, edge) ? 1 : 0;
            }
        }
        return blocking;
    }

    private static boolean welcome(Graph graph, int[] choice, int mentee, int edge) {
        int mentor = graph.mentor()[edge];
        int held = 0;
        boolean preferred = false;
        for (int other = 0; other < choice.length; other++) {
            if (choice[other] != Graph.NONE && graph.mentor()[choice[other]] == mentor) {
                held++;
                int less = Integer.compare(graph.claim()[choice[other]], graph.claim()[edge]);
                preferred |= less > 0 || less == 0 && graph.standing()[other] > graph.standing()[mentee];
            }
        }
        return held < graph.capacity()[mentor] || preferred;
    }

    static int size(int[] choice) {
        return (int) Arrays.stream(choice).filter(edge -> edge != Graph.NONE).count();
    }

    static long weight(Graph graph, int[] choice) {
        return Arrays.stream(choice)
                .filter(edge -> edge != Graph.NONE)
                .mapToLong(edge -> graph.weight()[edge])
                .sum();
    }

    static boolean isMatching(Graph graph, int[] choice) {
        int[] free = graph.capacity().clone();
        for (int mentee = 0; mentee < choice.length; mentee++) {
            int edge = choice[mentee];
            if (edge == Graph.NONE) {
                continue;
            }
            if (edge < graph.first()[mentee] || edge >= graph.first()[mentee + 1] || --free[graph.mentor()[edge]] < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.mentorher.matching.engine;

/**
 * Counts the pairs who would both rather have each other: she prefers the mentor to what she got, and the mentor has a
 * seat left or prefers her to one of those held. Looks at the result only and knows no method, so that it can disprove
 * one.
 */
final class BlockingPairs {
    private BlockingPairs() {}

    static long count(Graph graph, int[] choice) {
        int[] free = graph.capacity().clone();
        long[] weakest = new long[graph.mentors()];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                int mentor = graph.mentor()[choice[mentee]];
                free[mentor]--;
                weakest[mentor] = Math.max(weakest[mentor], graph.claim(mentee, choice[mentee]));
            }
        }
        long blocking = 0;
        for (int mentee = 0; mentee < choice.length; mentee++) {
            int end = choice[mentee] == Graph.NONE ? graph.first()[mentee + 1] : choice[mentee];
            for (int edge = graph.first()[mentee]; edge < end; edge++) {
                int mentor = graph.mentor()[edge];
                boolean welcome =
                        free[mentor] > 0 || graph.capacity()[mentor] > 0 && graph.claim(mentee, edge) < weakest[mentor];
                if (welcome) {
                    blocking++;
                }
            }
        }
        return blocking;
    }
}

package org.mentorher.matching.engine;

/**
 * What a choice amounts to, counted from the graph and not from what a contender says of itself.
 *
 * @param matched pairs
 * @param weight their total
 */
record Tally(int matched, long weight) {

    /** @throws IllegalStateException if the choice is no matching */
    static Tally of(Graph graph, int[] choice) {
        int[] taken = new int[graph.mentors()];
        int matched = 0;
        long weight = 0;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            int edge = choice[mentee];
            if (edge == Graph.NONE) {
                continue;
            }
            if (edge < graph.first()[mentee] || edge >= graph.first()[mentee + 1]) {
                throw new IllegalStateException("mentee " + mentee + " got an edge that is not hers");
            }
            int mentor = graph.mentor()[edge];
            if (++taken[mentor] > graph.capacity()[mentor]) {
                throw new IllegalStateException("mentor " + mentor + " got too many");
            }
            matched++;
            weight += graph.weight()[edge];
        }
        return new Tally(matched, weight);
    }

    /** Part of another's weight, where 1 is all of it. */
    double share(Tally best) {
        return (double) weight / best.weight;
    }
}

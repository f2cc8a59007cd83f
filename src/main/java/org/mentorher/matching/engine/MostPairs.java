package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The most pairs that are possible at all, reached from any matching by augmenting chains: a free seat draws a mentee
 * from another mentor, whose seat draws the next, until somebody without a mentor gets in. Nobody who has a mentor loses
 * having one.
 *
 * <p>Hopcroft and Karp, An n^(5/2) Algorithm for Maximum Matchings in Bipartite Graphs, 1973, searching from the free
 * seats: in a programme they are far fewer than the mentees without.
 */
final class MostPairs {
    private static final int FAR = Integer.MAX_VALUE;

    private final Graph graph;
    private final int[] choice;
    private final int[] free;
    /** For each mentor the mentees who list her or him, in compressed rows. */
    private final int[] suitorsFrom;

    private final int[] suitors;
    /** How many moves a mentor is away from a free seat. */
    private final int[] level;

    private final int[] queue;
    private final int[] next;
    /** On the chain under way: who would leave each mentor for the one before. */
    private final int[] leaver;

    private final int[] chain;

    private MostPairs(Graph graph, int[] choice) {
        this.graph = graph;
        this.choice = choice;
        int mentors = graph.mentors();
        free = graph.capacity().clone();
        suitorsFrom = new int[mentors + 1];
        for (int mentor : graph.mentor()) {
            suitorsFrom[mentor + 1]++;
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            suitorsFrom[mentor + 1] += suitorsFrom[mentor];
        }
        suitors = new int[graph.edges()];
        next = Arrays.copyOf(suitorsFrom, mentors);
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                suitors[next[graph.mentor()[edge]]++] = mentee;
            }
            if (choice[mentee] != Graph.NONE) {
                free[graph.mentor()[choice[mentee]]]--;
            }
        }
        level = new int[mentors];
        queue = new int[mentors];
        leaver = new int[mentors];
        chain = new int[mentors];
    }

    /**
     * A matching with the most pairs.
     *
     * @param start any matching; not changed
     */
    static int[] choice(Graph graph, int[] start) {
        var search = new MostPairs(graph, start.clone());
        while (search.measure()) {
            for (int mentor = 0; mentor < search.free.length; mentor++) {
                while (search.free[mentor] > 0 && search.fill(mentor)) {
                    search.free[mentor]--;
                }
            }
        }
        return search.choice;
    }

    static int size(int[] choice) {
        int size = 0;
        for (int edge : choice) {
            if (edge != Graph.NONE) {
                size++;
            }
        }
        return size;
    }

    /** Levels by breadth-first search, up to the first on which somebody is without; whether there is one. */
    private boolean measure() {
        Arrays.fill(level, FAR);
        System.arraycopy(suitorsFrom, 0, next, 0, next.length);
        int tail = 0;
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (free[mentor] > 0) {
                level[mentor] = 0;
                queue[tail++] = mentor;
            }
        }
        int last = FAR;
        for (int head = 0; head < tail && level[queue[head]] <= last; head++) {
            int mentor = queue[head];
            for (int at = suitorsFrom[mentor]; at < suitorsFrom[mentor + 1]; at++) {
                int edge = choice[suitors[at]];
                if (edge == Graph.NONE) {
                    last = level[mentor];
                    break;
                }
                int held = graph.mentor()[edge];
                if (level[held] == FAR) {
                    level[held] = level[mentor] + 1;
                    queue[tail++] = held;
                }
            }
        }
        return last < FAR;
    }

    /** Depth-first along the levels; an edge that led nowhere is not tried again before the next measuring. */
    private boolean fill(int root) {
        int depth = 0;
        chain[0] = root;
        while (depth >= 0) {
            int mentor = chain[depth];
            if (next[mentor] == suitorsFrom[mentor + 1]) {
                depth--;
                continue;
            }
            int mentee = suitors[next[mentor]++];
            int edge = choice[mentee];
            if (edge == Graph.NONE) {
                move(mentee, depth);
                return true;
            }
            int held = graph.mentor()[edge];
            if (level[held] == level[mentor] + 1) {
                leaver[held] = mentee;
                chain[++depth] = held;
            }
        }
        return false;
    }

    private void move(int newcomer, int depth) {
        int mentee = newcomer;
        for (int at = depth; at >= 0; at--) {
            int mentor = chain[at];
            choice[mentee] = edge(mentee, mentor);
            mentee = leaver[mentor];
        }
    }

    private int edge(int mentee, int mentor) {
        int edge = graph.first()[mentee];
        while (graph.mentor()[edge] != mentor) {
            edge++;
        }
        return edge;
    }
}

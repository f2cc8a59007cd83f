package org.mentorher.matching.engine;

import java.util.Arrays;

/** Who sits where after a choice: for each mentor the claims of the mentees held, best first. */
final class Seating {
    private final Graph graph;
    private final int[] choice;
    /** Where each mentor's seats begin in {@link #held}; one more entry than mentors. */
    private final int[] first;

    private final long[] held;

    private Seating(Graph graph, int[] choice, int[] first, long[] held) {
        this.graph = graph;
        this.choice = choice;
        this.first = first;
        this.held = held;
    }

    /** @param choice for each mentee the index of her edge, or {@link Graph#NONE}; not copied */
    static Seating of(Graph graph, int[] choice) {
        int[] first = new int[graph.mentors() + 1];
        for (int edge : choice) {
            if (edge != Graph.NONE) {
                first[graph.mentor()[edge] + 1]++;
            }
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            first[mentor + 1] += first[mentor];
        }
        long[] held = new long[first[graph.mentors()]];
        int[] next = first.clone();
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                held[next[graph.mentor()[choice[mentee]]]++] = graph.claim(mentee, choice[mentee]);
            }
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            Arrays.sort(held, first[mentor], first[mentor + 1]);
        }
        return new Seating(graph, choice, first, held);
    }

    int matched() {
        return held.length;
    }

    int filled(int mentor) {
        return first[mentor + 1] - first[mentor];
    }

    boolean hasRoom(int mentor) {
        return filled(mentor) < graph.capacity()[mentor];
    }

    /** The claim of the mentee whom the mentor would give up first; the mentor holds at least one. */
    long weakest(int mentor) {
        return held[first[mentor + 1] - 1];
    }

    /** Whether the mentor has a seat left for this claim, or would rather have it than one of those held. */
    boolean takes(int mentor, long claim) {
        return hasRoom(mentor) || filled(mentor) > 0 && claim < weakest(mentor);
    }

    /** The index of a mentee's first edge that is no better to her than what she got. */
    int preferredEnd(int mentee) {
        return choice[mentee] == Graph.NONE ? graph.first()[mentee + 1] : choice[mentee];
    }

    /** For each mentee her place among all on whose lists her mentor is, in the mentor's order; 0 without a mentor. */
    int[] mentorRanks() {
        // A claim is better than those held from some seat on: it is noted there, and the notes are summed up after.
        int[] better = new int[held.length];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                int mentor = graph.mentor()[edge];
                int seat = seat(mentor, graph.claim(mentee, edge));
                int behind = seat >= 0 ? seat + 1 : -seat - 1;
                if (behind < first[mentor + 1]) {
                    better[behind]++;
                }
            }
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            for (int seat = first[mentor] + 1; seat < first[mentor + 1]; seat++) {
                better[seat] += better[seat - 1];
            }
        }
        int[] ranks = new int[choice.length];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                ranks[mentee] = better[seat(graph.mentor()[choice[mentee]], graph.claim(mentee, choice[mentee]))] + 1;
            }
        }
        return ranks;
    }

    private int seat(int mentor, long claim) {
        return Arrays.binarySearch(held, first[mentor], first[mentor + 1], claim);
    }
}

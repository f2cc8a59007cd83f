package org.mentorher.matching.engine;

import java.util.Arrays;

/** The edges of some mentees in a row, as they are found. */
final class Rows {
    private final int[] length;
    private int mentees;
    private int edges;
    private int[] mentor;
    private int[] claim;
    private int[] weight;

    Rows(int mentees, int expected) {
        length = new int[mentees];
        mentor = new int[expected];
        claim = new int[expected];
        weight = new int[expected];
    }

    void add(int mentor, int claim, int weight) {
        if (edges == this.mentor.length) {
            int larger = Math.max(64, edges + (edges >> 1));
            this.mentor = Arrays.copyOf(this.mentor, larger);
            this.claim = Arrays.copyOf(this.claim, larger);
            this.weight = Arrays.copyOf(this.weight, larger);
        }
        this.mentor[edges] = mentor;
        this.claim[edges] = claim;
        this.weight[edges++] = weight;
        length[mentees]++;
    }

    void add(Graph graph, int mentee) {
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            add(graph.mentor()[edge], graph.claim()[edge], graph.weight()[edge]);
        }
    }

    void endMentee() {
        mentees++;
    }

    /** One graph of all rows; the rows are emptied on the way, so that no more than one array is in memory twice. */
    static Graph graph(Rows[] all, int mentees, int[] capacity, int[] standing) {
        int[] first = new int[mentees + 1];
        int mentee = 0;
        for (var rows : all) {
            for (int length : rows.length) {
                first[mentee + 1] = Math.addExact(first[mentee], length);
                mentee++;
            }
        }
        int[] mentor = new int[first[mentees]];
        int at = 0;
        for (var rows : all) {
            System.arraycopy(rows.mentor, 0, mentor, at, rows.edges);
            rows.mentor = null;
            at += rows.edges;
        }
        int[] claim = new int[at];
        at = 0;
        for (var rows : all) {
            System.arraycopy(rows.claim, 0, claim, at, rows.edges);
            rows.claim = null;
            at += rows.edges;
        }
        int[] weight = new int[at];
        at = 0;
        for (var rows : all) {
            System.arraycopy(rows.weight, 0, weight, at, rows.edges);
            rows.weight = null;
            at += rows.edges;
        }
        return new Graph(first, mentor, claim, weight, capacity, standing);
    }
}

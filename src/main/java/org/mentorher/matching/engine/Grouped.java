package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * Edges in groups.
 *
 * @param first where each group begins; one more entry than groups, the last is the number of edges
 * @param edge the edges, group by group
 */
record Grouped(int[] first, int[] edge) {

    /**
     * Sorts by counting: within a group edges stay in the order of their numbers.
     *
     * @param group the group of each edge
     */
    static Grouped of(int groups, int edges, IntUnaryOperator group) {
        int[] first = new int[groups + 1];
        for (int edge = 0; edge < edges; edge++) {
            first[group.applyAsInt(edge) + 1]++;
        }
        for (int number = 0; number < groups; number++) {
            first[number + 1] += first[number];
        }
        int[] next = first.clone();
        int[] sorted = new int[edges];
        for (int edge = 0; edge < edges; edge++) {
            sorted[next[group.applyAsInt(edge)]++] = edge;
        }
        return new Grouped(first, sorted);
    }

    /**
     * For each edge, by its number, the place of its key in its group: 0 for the highest, below the size of the group;
     * the same for equal keys.
     */
    int[] places(IntToLongFunction key) {
        int[] place = new int[edge.length];
        for (int group = 0; group < first.length - 1; group++) {
            int from = first[group];
            long[] keys = new long[first[group + 1] - from];
            for (int at = 0; at < keys.length; at++) {
                keys[at] = key.applyAsLong(edge[from + at]);
            }
            long[] sorted = keys.clone();
            Arrays.sort(sorted);
            for (int at = 0; at < keys.length; at++) {
                place[edge[from + at]] = keys.length - 1 - Arrays.binarySearch(sorted, keys[at]);
            }
        }
        return place;
    }

    /** A column of the edges, in the order of the rows. */
    int[] ints(IntUnaryOperator column) {
        int[] ordered = new int[edge.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = column.applyAsInt(edge[at]);
        }
        return ordered;
    }

    /** A column of the edges, in the order of the rows. */
    long[] longs(IntToLongFunction column) {
        long[] ordered = new long[edge.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = column.applyAsLong(edge[at]);
        }
        return ordered;
    }
}

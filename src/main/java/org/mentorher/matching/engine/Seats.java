package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The seats of all mentors and who holds them under which key, in flat arrays: one binary heap a mentor, the lowest key
 * on top, which is the one to be displaced next.
 */
final class Seats {
    private final int[] first;
    private final int[] taken;
    private final long[] key;
    private final int[] holder;

    /** @param capacity seats of each mentor; their sum is an int */
    Seats(int[] capacity) {
        first = new int[capacity.length + 1];
        for (int mentor = 0; mentor < capacity.length; mentor++) {
            first[mentor + 1] = first[mentor] + capacity[mentor];
        }
        taken = new int[capacity.length];
        key = new long[first[capacity.length]];
        holder = new int[key.length];
    }

    /**
     * No mentor needs more seats than there are mentees who may come.
     *
     * @return the capacity of each mentor, at most the number of edges that lead there
     */
    static int[] usable(Graph graph) {
        int[] usable = new int[graph.mentors()];
        for (int mentor : graph.mentor()) {
            if (usable[mentor] < graph.capacity()[mentor]) {
                usable[mentor]++;
            }
        }
        return usable;
    }

    void clear() {
        Arrays.fill(taken, 0);
    }

    /** How many of the mentor's seats this one holds. */
    long held(int mentor, int person) {
        long held = 0;
        for (int at = first[mentor]; at < first[mentor] + taken[mentor]; at++) {
            held += holder[at] == person ? 1 : 0;
        }
        return held;
    }

    boolean full(int mentor) {
        return first[mentor] + taken[mentor] == first[mentor + 1];
    }

    /** The key that a newcomer must beat; only where a seat is taken. */
    long lowest(int mentor) {
        return key[first[mentor]];
    }

    /** Who would be displaced next; only where a seat is taken. */
    int weakest(int mentor) {
        return holder[first[mentor]];
    }

    /** The lowest key but one; the lowest where there is no other. */
    long second(int mentor) {
        int root = first[mentor];
        return switch (taken[mentor]) {
            case 1 -> key[root];
            case 2 -> key[root + 1];
            default -> Math.min(key[root + 1], key[root + 2]);
        };
    }

    /**
     * Takes a free seat, or else that of the lowest key.
     *
     * @return who held it, {@link Graph#NONE} if it was free
     */
    int hold(int mentor, long newKey, int person) {
        if (full(mentor)) {
            return displace(mentor, newKey, person);
        }
        take(mentor, newKey, person);
        return Graph.NONE;
    }

    /** Takes a free seat. */
    void take(int mentor, long newKey, int person) {
        int root = first[mentor];
        int at = taken[mentor]++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (key[root + parent] <= newKey) {
                break;
            }
            key[root + at] = key[root + parent];
            holder[root + at] = holder[root + parent];
            at = parent;
        }
        key[root + at] = newKey;
        holder[root + at] = person;
    }

    /** Takes the seat of the lowest key. @return who held it */
    int displace(int mentor, long newKey, int person) {
        int root = first[mentor];
        int size = taken[mentor];
        int displaced = holder[root];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && key[root + child + 1] < key[root + child]) {
                child++;
            }
            if (newKey <= key[root + child]) {
                break;
            }
            key[root + at] = key[root + child];
            holder[root + at] = holder[root + child];
            at = child;
        }
        key[root + at] = newKey;
        holder[root + at] = person;
        return displaced;
    }
}

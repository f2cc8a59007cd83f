package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The smallest so many of the keys that come by. Keys are gathered until twice as many are there, then the larger half
 * is dropped, and from then on only what is smaller than all dropped is taken: most keys are never moved or sorted.
 */
final class Best {
    private long[] keys = new long[0];
    private int room;
    private int size;
    private long limit;
    private boolean dropped;

    /** @param room how many are kept; {@link Integer#MAX_VALUE} for all */
    void start(int room) {
        this.room = room;
        if (room < Integer.MAX_VALUE && keys.length < 2 * room) {
            keys = new long[2 * room];
        }
        size = 0;
        limit = Long.MAX_VALUE;
        dropped = false;
    }

    /** Only smaller keys still count. */
    long limit() {
        return limit;
    }

    /** Whether any key was left out for want of room. */
    boolean dropped() {
        return dropped;
    }

    /** @return whether the limit has changed */
    boolean add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(64, 2 * size));
        }
        keys[size++] = key;
        if (room < Integer.MAX_VALUE && size == 2 * room) {
            drop();
            return true;
        }
        return false;
    }

    /** The keys kept, in order: the first {@code result} of {@link #keys()}. */
    int finish() {
        if (size > room) {
            drop();
        }
        Arrays.sort(keys, 0, size);
        return size;
    }

    long[] keys() {
        return keys;
    }

    private void drop() {
        select();
        size = room;
        limit = keys[0];
        for (int at = 1; at < size; at++) {
            limit = Math.max(limit, keys[at]);
        }
        dropped = true;
    }

    /** Hoare's selection (Algorithm 65: Find, 1961): afterwards the first {@code room} keys are the smallest. */
    private void select() {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long pivot = keys[(low + high) >>> 1];
            int up = low;
            int down = high;
            while (up <= down) {
                while (keys[up] < pivot) {
                    up++;
                }
                while (keys[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    long moved = keys[up];
                    keys[up++] = keys[down];
                    keys[down--] = moved;
                }
            }
            if (room - 1 <= down) {
                high = down;
            } else if (room - 1 >= up) {
                low = up;
            } else {
                return;
            }
        }
    }
}

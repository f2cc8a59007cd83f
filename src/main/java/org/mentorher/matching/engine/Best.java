package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The smallest so many of the keys that come by, in order. Once one had to be dropped, only what is smaller than all
 * dropped counts, so that most keys are never moved.
 */
final class Best {
    private long[] keys = new long[64];
    private int room;
    private int size;
    private long limit;

    /** @param room how many are kept; {@link Integer#MAX_VALUE} for all */
    void start(int room) {
        this.room = room;
        size = 0;
        limit = Long.MAX_VALUE;
    }

    /** Only smaller keys still count. */
    long limit() {
        return limit;
    }

    /** Whether any key was left out for want of room. */
    boolean dropped() {
        return limit < Long.MAX_VALUE;
    }

    /**
     * @param key smaller than the limit
     * @return whether the limit has changed
     */
    boolean add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        if (room == Integer.MAX_VALUE) {
            keys[size++] = key;
            return false;
        }
        int at = place(key);
        if (size < room) {
            System.arraycopy(keys, at, keys, at + 1, size++ - at);
            keys[at] = key;
            return false;
        }
        if (at < room) {
            System.arraycopy(keys, at, keys, at + 1, room - 1 - at);
            keys[at] = key;
        }
        limit = keys[room - 1];
        return true;
    }

    /** The keys kept, in order: the first {@code result} of {@link #keys()}. */
    int finish() {
        if (room == Integer.MAX_VALUE) {
            Arrays.sort(keys, 0, size);
        }
        return size;
    }

    long[] keys() {
        return keys;
    }

    /** How many keys are smaller: by halves, without a branch that depends on keys, which no processor could foretell. */
    private int place(long key) {
        int smaller = 0;
        int left = size;
        while (left > 0) {
            int half = (left + 1) >>> 1;
            smaller += keys[smaller + half - 1] < key ? half : 0;
            left -= half;
        }
        return smaller;
    }
}

package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** A list of {@code long}s that grows in blocks, so that growing neither copies nor reserves twice what is needed. */
final class Longs {
    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    void add(long value) {
        if ((size & MASK) == 0) {
            blocks.add(new long[1 << BITS]);
        }
        set(size++, value);
    }

    long get(int at) {
        return blocks.get(at >>> BITS)[at & MASK];
    }

    void set(int at, long value) {
        blocks.get(at >>> BITS)[at & MASK] = value;
    }

    int size() {
        return size;
    }
}

package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** A list of {@code int}s that grows in blocks, so that growing neither copies nor reserves twice what is needed. */
final class Ints {
    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;

    private final List<int[]> blocks = new ArrayList<>();
    private int size;

    void add(int value) {
        if ((size & MASK) == 0) {
            blocks.add(new int[1 << BITS]);
        }
        set(size++, value);
    }

    int get(int at) {
        return blocks.get(at >>> BITS)[at & MASK];
    }

    void set(int at, int value) {
        blocks.get(at >>> BITS)[at & MASK] = value;
    }

    int size() {
        return size;
    }
}

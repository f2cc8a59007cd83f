package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** People by a number that several may share, such as a hash of their organisation. */
final class Links {
    private final long[] sorted;

    Links(LongStream links) {
        sorted = links.sorted().toArray();
    }

    static long link(int key, int person) {
        return (long) key << 32 | person;
    }

    void each(int key, IntConsumer action) {
        int at = Arrays.binarySearch(sorted, link(key, 0));
        for (at = at < 0 ? -at - 1 : at; at < sorted.length && sorted[at] >> 32 == key; at++) {
            action.accept((int) sorted[at]);
        }
    }
}

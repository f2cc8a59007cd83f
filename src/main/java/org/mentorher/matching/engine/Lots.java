package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Lots drawn from a seed: they settle every tie, the same way in whatever order people arrive. Ids may be made in order
 * of time, so their own order would favour those who came first; the seed also lets a second draw differ.
 */
final class Lots {
    private static final int INDEX_BITS = 27;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final long seed;

    Lots(long seed) {
        this.seed = mix(seed);
    }

    long of(UUID id) {
        return mix(id.getMostSignificantBits() ^ mix(id.getLeastSignificantBits() ^ seed));
    }

    /** The positions of these ids, smaller lots first; ids with one lot, possible though unlikely, go by the id itself. */
    int[] order(int count, IntFunction<UUID> ids) {
        Ranges.check("people", count, 0, (int) INDEX);
        long[] keys = new long[count];
        for (int index = 0; index < count; index++) {
            keys[index] = of(ids.apply(index)) & ~INDEX | index;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int place = 0; place < count; place++) {
            int index = (int) (keys[place] & INDEX);
            int to = place;
            // Lots whose leading bits are equal stand together, a few at most.
            while (to > 0
                    && (keys[to - 1] ^ keys[place]) >>> INDEX_BITS == 0
                    && before(ids.apply(index), ids.apply(order[to - 1]))) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = index;
        }
        return order;
    }

    private boolean before(UUID one, UUID other) {
        int byLot = Long.compare(of(one), of(other));
        return byLot != 0 ? byLot < 0 : one.compareTo(other) < 0;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). */
    private static long mix(long bits) {
        long mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

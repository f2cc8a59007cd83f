package org.mentorher.matching.engine;

import java.util.Comparator;
import java.util.UUID;

/**
 * Lots drawn from a seed: they settle every tie, the same way in whatever order people arrive. Ids may be made in order
 * of time, so their own order would favour those who came first; the seed also lets a second draw differ.
 */
final class Lots {
    private final long seed;

    Lots(long seed) {
        this.seed = mix(seed);
    }

    long of(UUID id) {
        return mix(id.getMostSignificantBits() ^ mix(id.getLeastSignificantBits() ^ seed));
    }

    /** Smaller lots first; two ids with one lot, which is possible though unlikely, go by the id itself. */
    Comparator<UUID> order() {
        return Comparator.<UUID>comparingLong(this::of).thenComparing(Comparator.naturalOrder());
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). */
    private static long mix(long bits) {
        long mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

package org.mentorher.matching.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The fields that a mentee takes, as numbers: many mentees share one taste. Only fields that a mentor has can count.
 *
 * @param kind for each field of the mentors {@link #EXACT}, {@link #NEIGHBOUR} or neither (0)
 * @param exact the fields that were asked for
 * @param neighbours the others that she would take
 */
record Taste(byte[] kind, int[] exact, int[] neighbours) {
    static final byte EXACT = 1;
    static final byte NEIGHBOUR = 2;

    /** Gives each mentee's taste, the same object for the same wishes. */
    static final class Tastes {
        private record Wish(String field, Set<String> neighbours) {}

        private final String[] names;
        private final Map<Wish, Taste> known = new HashMap<>();

        Tastes(String[] names) {
            this.names = names;
        }

        Taste of(Mentee mentee) {
            return known.computeIfAbsent(new Wish(mentee.field(), mentee.neighbours()), wish -> read(mentee));
        }

        private Taste read(Mentee mentee) {
            byte[] kind = new byte[names.length];
            for (int field = 0; field < names.length; field++) {
                if (Fields.exact(mentee.field(), names[field])) {
                    kind[field] = EXACT;
                } else if (Fields.isNeighbour(mentee, names[field])) {
                    kind[field] = NEIGHBOUR;
                }
            }
            return new Taste(kind, which(kind, EXACT), which(kind, NEIGHBOUR));
        }

        private static int[] which(byte[] kind, byte wanted) {
            return IntStream.range(0, kind.length)
                    .filter(field -> kind[field] == wanted)
                    .toArray();
        }
    }
}

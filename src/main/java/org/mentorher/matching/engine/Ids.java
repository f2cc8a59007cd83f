package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntFunction;

/** Sorts people by their ids, in longs: some bits of the id at a time, and behind them who it is. */
final class Ids {
    private static final int PERSON_BITS = 27;
    private static final long PERSON = (1L << PERSON_BITS) - 1;
    private static final int DIGIT_BITS = Long.SIZE - PERSON_BITS;
    /** So many times the bits of a digit make an id. */
    private static final int DIGITS = 2 * Long.SIZE / DIGIT_BITS + 1;

    private Ids() {}

    /** In the order of {@link UUID#compareTo}; changes the array. */
    static int[] sort(int[] people, IntFunction<UUID> ids) {
        Ranges.check("people", people.length, 0, (int) PERSON);
        sort(people, new long[people.length], 0, people.length, 0, ids);
        return people;
    }

    private static void sort(int[] people, long[] keys, int first, int end, int digit, IntFunction<UUID> ids) {
        for (int at = first; at < end; at++) {
            keys[at] = digit(ids.apply(people[at]), digit) | people[at];
        }
        Arrays.sort(keys, first, end);
        for (int at = first; at < end; at++) {
            people[at] = (int) (keys[at] & PERSON);
        }
        int run = first;
        for (int at = first + 1; at <= end; at++) {
            if (at == end || (keys[at] ^ keys[run]) >>> PERSON_BITS != 0) {
                if (at - run > 1 && digit + 1 < DIGITS) {
                    sort(people, keys, run, at, digit + 1, ids);
                }
                run = at;
            }
        }
    }

    /** The next bits of the id, in the upper ones; the halves of an id are signed numbers. */
    private static long digit(UUID id, int digit) {
        int from = digit * DIGIT_BITS;
        long most = id.getMostSignificantBits() ^ Long.MIN_VALUE;
        long least = id.getLeastSignificantBits() ^ Long.MIN_VALUE;
        long bits;
        if (from >= Long.SIZE) {
            bits = least << from - Long.SIZE;
        } else {
            bits = most << from | (from == 0 ? 0 : least >>> Long.SIZE - from);
        }
        return (bits ^ Long.MIN_VALUE) & ~PERSON;
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Sets of people as a bit for each; the plain loops are what the compiler makes fast. */
final class Bits {
    private Bits() {}

    static int words(int people) {
        return (people + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] all(int people) {
        var all = new long[words(people)];
        Arrays.fill(all, -1);
        if (people % Long.SIZE != 0) {
            all[all.length - 1] >>>= Long.SIZE - people % Long.SIZE;
        }
        return all;
    }

    static void set(long[] set, int person) {
        set[person / Long.SIZE] |= 1L << person;
    }

    static void clear(long[] set, int person) {
        set[person / Long.SIZE] &= ~(1L << person);
    }

    static boolean has(long[] set, int person) {
        return (set[person / Long.SIZE] >>> person & 1) != 0;
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many are in both. */
    static int shared(long[] set, long[] other) {
        int count = 0;
        for (int word = 0; word < set.length; word++) {
            count += Long.bitCount(set[word] & other[word]);
        }
        return count;
    }

    static int[] people(long[] set) {
        int[] people = new int[count(set)];
        int next = 0;
        for (int word = 0; word < set.length; word++) {
            for (long left = set[word]; left != 0; left &= left - 1) {
                people[next++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return people;
    }

    /** Takes out who does not pass. */
    static void keep(long[] set, IntPredicate passes) {
        keep(set, set, passes);
    }

    /** Takes out those of the asked who do not pass. */
    static void keep(long[] set, long[] asked, IntPredicate passes) {
        for (int word = 0; word < set.length; word++) {
            for (long left = set[word] & asked[word]; left != 0; left &= left - 1) {
                int person = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (!passes.test(person)) {
                    clear(set, person);
                }
            }
        }
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Some people of one side as bits, without the words of 64 before the first and behind the last of them: in canonical
 * order those who share a field stand together. Not to be changed.
 *
 * @param from how many words are left out in front
 */
record Subset(int from, long[] words) {

    static Subset of(long[] set) {
        int from = 0;
        int end = set.length;
        while (from < end && set[from] == 0) {
            from++;
        }
        while (end > from && set[end - 1] == 0) {
            end--;
        }
        return new Subset(from, Arrays.copyOfRange(set, from, end));
    }

    boolean has(int person) {
        int word = person / Long.SIZE - from;
        return word >= 0 && word < words.length && (words[word] >>> person & 1) != 0;
    }

    int countIn(long[] set) {
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            count += Long.bitCount(words[word] & set[from + word]);
        }
        return count;
    }

    /** How many of these in a set pass. */
    int countIn(long[] set, IntPredicate passes) {
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word] & set[from + word]; left != 0; left &= left - 1) {
                count += passes.test((from + word) * Long.SIZE + Long.numberOfTrailingZeros(left)) ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether one of these in both sets passes. */
    boolean anyIn(long[] set, long[] other, IntPredicate passes) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word] & set[from + word] & other[from + word]; left != 0; left &= left - 1) {
                if (passes.test((from + word) * Long.SIZE + Long.numberOfTrailingZeros(left))) {
                    return true;
                }
            }
        }
        return false;
    }

    void addTo(long[] set) {
        for (int word = 0; word < words.length; word++) {
            set[from + word] |= words[word];
        }
    }
}

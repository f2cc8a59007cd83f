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

    /** How many of these are in a set of which nothing but the words from {@code first} to before {@code last} counts. */
    int countIn(long[] set, int first, int last) {
        int count = 0;
        int end = Math.min(last - from, words.length);
        for (int word = Math.max(0, first - from); word < end; word++) {
            count += Long.bitCount(words[word] & set[from + word]);
        }
        return count;
    }

    /** Whether one of these in such a set passes; ends with the first. */
    boolean anyIn(long[] set, int first, int last, IntPredicate passes) {
        int end = Math.min(last - from, words.length);
        for (int word = Math.max(0, first - from); word < end; word++) {
            for (long left = words[word] & set[from + word]; left != 0; left &= left - 1) {
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

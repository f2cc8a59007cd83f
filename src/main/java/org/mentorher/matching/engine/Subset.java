package org.mentorher.matching.engine;

import java.util.Arrays;

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

    boolean anyIn(long[] set, long[] other) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & set[from + word] & other[from + word]) != 0) {
                return true;
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

package org.mentorher.matching.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Up to 64 words, of which people have some. Equal sets are one object, so that ten million people fit into memory. */
final class Vocabulary {
    private final List<String> words;
    private final Map<Long, Set<String>> sets = new HashMap<>();

    Vocabulary(String... words) {
        this.words = List.of(words);
    }

    /** So many different words, the first ones more often. */
    Set<String> some(SplittableRandom random, Zipf shares, int count) {
        long chosen = 0;
        while (Long.bitCount(chosen) < count) {
            chosen |= 1L << shares.at(random.nextDouble());
        }
        return set(chosen);
    }

    /** Each word with its own chance, in percent; the first word if that gives none. */
    Set<String> some(SplittableRandom random, int... chances) {
        long chosen = 0;
        for (int word = 0; word < chances.length; word++) {
            if (random.nextInt(100) < chances[word]) {
                chosen |= 1L << word;
            }
        }
        return set(chosen == 0 ? 1 : chosen);
    }

    int size() {
        return words.size();
    }

    private Set<String> set(long chosen) {
        return sets.computeIfAbsent(
                chosen,
                bits -> IntStream.range(0, words.size())
                        .filter(word -> (bits >>> word & 1) == 1)
                        .mapToObj(words::get)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

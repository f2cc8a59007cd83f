package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The words of one kind (languages, formats or topics) that both sides know, as numbers from the most frequent on. The
 * first 64 are bits of one mask; what is rarer stands in sorted lists, so that the vocabulary has no limit. A word that
 * only one side knows can never be shared and counts in the size of its set alone.
 */
record Words(Sets mentors, Sets mentees) {
    private static final int BITS = Long.SIZE;

    /**
     * The sets of one side, by number.
     *
     * @param mask the frequent words
     * @param size how many words each set has, those that only this side knows included
     * @param restFirst where each one's rare words begin in {@code rest}; one more entry than people
     */
    record Sets(long[] mask, int[] size, int[] restFirst, int[] rest) {
        boolean hasRest(int person) {
            return restFirst[person] < restFirst[person + 1];
        }

        /** How many words could be shared with anyone. */
        int known(int person) {
            return Long.bitCount(mask[person]) + restFirst[person + 1] - restFirst[person];
        }
    }

    static <A, B> Words of(
            List<A> mentors,
            Function<A, Set<String>> mentorWords,
            int[] mentorInput,
            List<B> mentees,
            Function<B, Set<String>> menteeWords,
            int[] menteeInput) {
        var numbers = new HashMap<String, Integer>();
        var offered = Read.of(mentors, mentorWords, numbers);
        var asked = Read.of(mentees, menteeWords, numbers);
        int[] place = places(numbers, offered.counts(numbers.size()), asked.counts(numbers.size()));
        return new Words(offered.packed(mentorInput, place), asked.packed(menteeInput, place));
    }

    int shared(int mentor, int mentee) {
        int shared = Long.bitCount(mentors.mask[mentor] & mentees.mask[mentee]);
        return mentors.hasRest(mentor) && mentees.hasRest(mentee) ? shared + sharedRest(mentor, mentee) : shared;
    }

    int sharedRest(int mentor, int mentee) {
        int one = mentors.restFirst[mentor];
        int other = mentees.restFirst[mentee];
        int shared = 0;
        while (one < mentors.restFirst[mentor + 1] && other < mentees.restFirst[mentee + 1]) {
            int difference = mentors.rest[one] - mentees.rest[other];
            shared += difference == 0 ? 1 : 0;
            one += difference <= 0 ? 1 : 0;
            other += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** For each word its place by frequency, or -1 if only one side knows it. */
    private static int[] places(Map<String, Integer> numbers, int[] offered, int[] asked) {
        int[] place = new int[offered.length];
        Arrays.fill(place, -1);
        int next = 0;
        for (var word : numbers.entrySet().stream()
                .filter(word -> offered[word.getValue()] > 0 && asked[word.getValue()] > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, Integer> word) ->
                                -(long) offered[word.getValue()] - asked[word.getValue()])
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList()) {
            place[word.getValue()] = next++;
        }
        return place;
    }

    /** Sets as they come, in one run over the records: {@code words} from {@code first[i]} on are those of input i. */
    private record Read(int[] first, int[] words) {
        static <T> Read of(List<T> people, Function<T, Set<String>> words, Map<String, Integer> numbers) {
            int[] first = new int[people.size() + 1];
            int[] read = new int[people.size() * 3 + 16];
            int at = 0;
            int person = 0;
            for (var one : people) {
                for (var word : words.apply(one)) {
                    var number = numbers.get(word);
                    if (number == null) {
                        number = numbers.size();
                        numbers.put(word, number);
                    }
                    if (at == read.length) {
                        read = Arrays.copyOf(read, at + (at >> 1));
                    }
                    read[at++] = number;
                }
                first[++person] = at;
            }
            return new Read(first, read);
        }

        int[] counts(int numbers) {
            int[] counts = new int[numbers];
            for (int at = 0; at < first[first.length - 1]; at++) {
                counts[words[at]]++;
            }
            return counts;
        }

        Sets packed(int[] input, int[] place) {
            int people = input.length;
            var side = new Sets(new long[people], new int[people], new int[people + 1], rest(place));
            int next = 0;
            for (int person = 0; person < people; person++) {
                int end = first[input[person] + 1];
                side.size[person] = end - first[input[person]];
                for (int at = first[input[person]]; at < end; at++) {
                    int word = place[words[at]];
                    if (word >= BITS) {
                        side.rest[next++] = word;
                    } else if (word >= 0) {
                        side.mask[person] |= 1L << word;
                    }
                }
                Arrays.sort(side.rest, side.restFirst[person], next);
                side.restFirst[person + 1] = next;
            }
            return side;
        }

        private int[] rest(int[] place) {
            return new int
                    [(int) IntStream.range(0, first[first.length - 1])
                            .filter(at -> place[words[at]] >= BITS)
                            .count()];
        }
    }
}

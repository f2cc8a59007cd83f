package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void ids_that_differ_in_any_bits_are_sorted_as_the_library_sorts_them() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            // Few bits that differ make long runs of ids that are alike in all others.
            long most = seed % 3 == 0 ? -1 : 1L << random.nextInt(64) | 1L << random.nextInt(64);
            long least = seed % 5 == 0 ? -1 : 1L << random.nextInt(64) | 7L << random.nextInt(64) | 5;
            var ids = new HashSet<UUID>();
            for (int draw = 0; draw < 200; draw++) {
                ids.add(new UUID(random.nextLong() & most, random.nextLong() & least));
            }
            var list = ids.toArray(UUID[]::new);
            int[] expected = IntStream.range(0, list.length)
                    .boxed()
                    .sorted(Comparator.comparing(person -> list[person]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] people = IntStream.range(0, list.length)
                    .map(person -> list.length - 1 - person)
                    .toArray();
            assertArrayEquals(expected, Ids.sort(people, person -> list[person]), "seed " + seed);
        }
    }
}

package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mentorher.matching.engine.DeferredAcceptanceTest.forEachSeed;

import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeatsTest {
    @Test
    void whoever_comes_takes_a_free_seat_or_that_of_the_lowest_key() {
        forEachSeed(seed -> {
            var random = new SplittableRandom(seed);
            int capacity = random.nextInt(1, 20);
            var seats = new Seats(new int[] {2, capacity, 1});
            var held = new TreeMap<Long, Integer>();
            for (int person = 0; person < 60; person++) {
                // No two alike, and some lower than all that are held.
                long key = random.nextInt(-1000, 1000) * 100L + person;
                int lost = held.size() < capacity
                        ? Graph.NONE
                        : held.pollFirstEntry().getValue();
                held.put(key, person);
                assertEquals(lost, seats.hold(1, key, person), "seed " + seed);
                assertEquals(held.firstKey(), seats.lowest(1), "seed " + seed);
                assertEquals(held.firstEntry().getValue(), seats.weakest(1), "seed " + seed);
                var second = held.size() == 1 ? held.firstKey() : held.higherKey(held.firstKey());
                assertEquals(second, seats.second(1), "seed " + seed);
                assertEquals(held.size() == capacity, seats.full(1), "seed " + seed);
                assertEquals(1, seats.held(1, person), "seed " + seed);
            }
        });
    }
}

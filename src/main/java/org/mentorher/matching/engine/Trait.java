package org.mentorher.matching.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** One kind of fact about the people of one side: for each value who has it, a bit for each person. */
final class Trait<V> {
    private final int words;
    private final Map<V, long[]> holders = new LinkedHashMap<>();

    private Trait(int words) {
        this.words = words;
    }

    static <P, V> Trait<V> of(List<P> people, Function<P, ? extends Collection<V>> values) {
        var trait = new Trait<V>(Bits.words(people.size()));
        int number = 0;
        for (var person : people) {
            for (var value : values.apply(person)) {
                Bits.set(trait.holders.computeIfAbsent(value, key -> new long[trait.words]), number);
            }
            number++;
        }
        return trait;
    }

    Collection<V> values() {
        return holders.keySet();
    }

    /** Not to be changed. */
    long[] holders(V value) {
        return holders.get(value);
    }

    /** Who has at least one fitting value. */
    long[] anyOf(Predicate<V> fits) {
        var any = new long[words];
        holders.forEach((value, bits) -> {
            if (fits.test(value)) {
                Bits.or(any, bits);
            }
        });
        return any;
    }
}

package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** One kind of fact about the people of one side: for each value who has it. */
final class Trait<V> {
    /** Sets that were asked for are kept for the next who asks, in at most so many longs (32 MB). */
    private static final int MOST_KEPT = 1 << 22;

    private final int words;
    private final Map<V, Subset> holders = new LinkedHashMap<>();
    private final Map<Object, long[]> asked = new ConcurrentHashMap<>();

    private Trait(int words) {
        this.words = words;
    }

    static <P, V> Trait<V> of(List<P> people, Function<P, ? extends Collection<V>> values) {
        var trait = new Trait<V>(Bits.words(people.size()));
        var holders = new LinkedHashMap<V, long[]>();
        int number = 0;
        for (var person : people) {
            for (var value : values.apply(person)) {
                Bits.set(holders.computeIfAbsent(value, key -> new long[trait.words]), number);
            }
            number++;
        }
        holders.forEach((value, set) -> trait.holders.put(value, Subset.of(set)));
        return trait;
    }

    Collection<V> values() {
        return holders.keySet();
    }

    Subset holders(V value) {
        return holders.get(value);
    }

    /** The change to this value, if someone has it. */
    List<Crowd.Change> changesTo(String code, V value) {
        var passing = holders.get(value);
        return passing == null ? List.of() : List.of(new Crowd.Change(code, "", passing));
    }

    /** The changes by each value that these do not have yet. */
    List<Crowd.Change> changesBeyond(String code, Set<V> had) {
        var changes = new ArrayList<Crowd.Change>();
        holders.forEach((value, passing) -> {
            if (!had.contains(value)) {
                changes.add(new Crowd.Change(code, value.toString(), passing));
            }
        });
        return changes;
    }

    /** Who has at least one fitting value. */
    long[] anyOf(Predicate<V> fits) {
        var any = new long[words];
        holders.forEach((value, set) -> {
            if (fits.test(value)) {
                set.addTo(any);
            }
        });
        return any;
    }

    /**
     * As {@link #anyOf(Predicate)}, remembered; not to be changed.
     *
     * @param question equal for the same predicate
     */
    long[] anyOf(Object question, Predicate<V> fits) {
        var known = asked.get(question);
        if (known == null) {
            known = anyOf(fits);
            if (asked.size() < MOST_KEPT / (words + 1)) {
                asked.put(question, known);
            }
        }
        return known;
    }
}

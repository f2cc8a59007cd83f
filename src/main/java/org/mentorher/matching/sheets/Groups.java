package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The voluntary groups of mentees, for one figure and nothing else: no list or page shows who is in a group, nor the
 * figures of any single group.
 */
final class Groups {
    /** A smaller group's figure could be about a person. */
    static final int FEWEST = 10;

    private static final int NONE = 0;

    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", NONE));
    private final List<int[]> counts = new ArrayList<>(List.of(new int[2]));
    private int[] groupOf = new int[1 << 8];
    private int size;

    /** In the order of the rows. */
    void add(String group) {
        if (size == groupOf.length) groupOf = Arrays.copyOf(groupOf, size * 2);
        groupOf[size++] = numbers.computeIfAbsent(group == null ? "" : group, name -> {
            counts.add(new int[2]);
            return counts.size() - 1;
        });
    }

    void count(int mentee, boolean matched) {
        int[] count = counts.get(groupOf[mentee]);
        count[0]++;
        if (matched) count[1]++;
    }

    /** The lowest match rate of a group over the highest, 0-1; empty with fewer than two groups that are large enough. */
    OptionalDouble parity() {
        var rates = counts.stream()
                .skip(NONE + 1)
                .filter(count -> count[0] >= FEWEST)
                .mapToDouble(count -> (double) count[1] / count[0])
                .summaryStatistics();
        if (rates.getCount() < 2 || rates.getMax() == 0) return OptionalDouble.empty();
        return OptionalDouble.of(rates.getMin() / rates.getMax());
    }
}

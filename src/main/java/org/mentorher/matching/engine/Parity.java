package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How evenly voluntary groups are matched. Reported only; no method looks at groups.
 *
 * @param groups those that are shown, by code
 * @param hidden how many groups are not shown, so that no one's answer can be told from the figures: groups of fewer
 *     than 10 people; and, if those hidden and those who named no group are fewer than 10 together, the smallest
 *     remaining groups as well, or the difference to the whole round would tell what was hidden
 * @param ratio lowest match rate / highest among the groups shown, 0-1 (the four-fifths rule of the US Uniform
 *     Guidelines on Employee Selection Procedures, 29 CFR 1607.4, looks into ratios under 0.8); null with fewer than
 *     two groups, or if none of them has a match
 */
public record Parity(List<Group> groups, int hidden, Double ratio) {
    /** The smallest number of people about whom a figure is shown. */
    static final int FEWEST = 10;

    /**
     * @param people mentees of this group, at least 10
     * @param matchRate matched mentees / mentees, 0-1
     */
    public record Group(String code, int people, double matchRate) {}

    public Parity {
        groups = List.copyOf(groups);
    }

    /**
     * @param groupOf the group that each mentee of the round named; null for one who named none
     * @param matched those with a mentor; all others are without
     */
    public static Parity of(Map<UUID, String> groupOf, Set<UUID> matched) {
        var people = new HashMap<String, Integer>();
        var served = new HashMap<String, Integer>();
        int concealed = 0;
        for (var entry : groupOf.entrySet()) {
            if (entry.getValue() == null) {
                concealed++;
            } else {
                people.merge(entry.getValue(), 1, Integer::sum);
                served.merge(entry.getValue(), matched.contains(entry.getKey()) ? 1 : 0, Integer::sum);
            }
        }
        var shown = new ArrayList<Group>();
        people.forEach((code, count) -> shown.add(new Group(code, count, (double) served.get(code) / count)));
        shown.sort(Comparator.comparingInt(Group::people).thenComparing(Group::code));
        int hidden = 0;
        while (!shown.isEmpty() && (shown.getFirst().people() < FEWEST || hidden > 0 && concealed < FEWEST)) {
            concealed += shown.removeFirst().people();
            hidden++;
        }
        shown.sort(Comparator.comparing(Group::code));
        var rates = shown.stream().mapToDouble(Group::matchRate).summaryStatistics();
        return new Parity(
                shown, hidden, shown.size() < 2 || rates.getMax() == 0 ? null : rates.getMin() / rates.getMax());
    }
}

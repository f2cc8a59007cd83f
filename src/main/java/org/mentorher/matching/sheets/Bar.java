package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * One line of a picture.
 *
 * @param label what is counted
 * @param value the count in words
 * @param some the length of the full bar, 0-100
 * @param all the length of the outline around it, 0-100; the same where there is none
 */
record Bar(String label, String value, double some, double all) {

    /** Counts of one kind; the largest is drawn full. */
    static List<Bar> counts(Map<String, Integer> counts, int people, UnaryOperator<String> label) {
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> {
                    double length = 100.0 * count.getValue() / most;
                    var value =
                            Figures.number(count.getValue()) + " (" + Figures.percent(count.getValue(), people) + ")";
                    return new Bar(label.apply(count.getKey()), value, length, length);
                })
                .toList();
    }

    /**
     * Parts of wholes; the largest whole is drawn full.
     *
     * @param most how many are shown; the rest are one bar
     * @param by what comes first
     */
    static List<Bar> shares(
            Map<String, Tally.Share> shares, int most, ToIntFunction<Tally.Share> by, UnaryOperator<String> label) {
        var ordered = new ArrayList<>(shares.entrySet());
        ordered.sort(Comparator.<Map.Entry<String, Tally.Share>>comparingInt(entry -> by.applyAsInt(entry.getValue()))
                .reversed()
                .thenComparing(Map.Entry::getKey));
        var rest = new Tally.Share();
        for (var entry : ordered.subList(Math.min(most, ordered.size()), ordered.size())) {
            rest.all += entry.getValue().all;
            rest.some += entry.getValue().some;
        }
        int longest =
                ordered.stream().mapToInt(entry -> entry.getValue().all).max().orElse(1);
        longest = Math.max(longest, rest.all);
        var bars = new ArrayList<Bar>();
        for (var entry : ordered.subList(0, Math.min(most, ordered.size()))) {
            bars.add(share(label.apply(entry.getKey()), entry.getValue(), longest));
        }
        if (rest.all > 0) bars.add(share((ordered.size() - most) + " more", rest, longest));
        return bars;
    }

    static Bar share(String label, Tally.Share share, int longest) {
        var value = Figures.number(share.some) + " of " + Figures.number(share.all);
        return new Bar(label, value, 100.0 * share.some / longest, 100.0 * share.all / longest);
    }

    /** The columns of a histogram, from left to right. */
    static List<Bar> histogram(List<String> labels, int[] counts) {
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (int at = 0; at < counts.length; at++) {
            double length = 100.0 * counts[at] / most;
            bars.add(new Bar(labels.get(at), Figures.number(counts[at]), length, length));
        }
        return bars;
    }
}

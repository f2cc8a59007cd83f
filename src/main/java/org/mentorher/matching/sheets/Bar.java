package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    static List<Bar> counts(Map<String, Integer> counts, int people) {
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> {
                    double length = 100.0 * count.getValue() / most;
                    var value =
                            Figures.number(count.getValue()) + " (" + Figures.percent(count.getValue(), people) + ")";
                    return new Bar(Labels.of(count.getKey()), value, length, length);
                })
                .toList();
    }

    /** Parts of wholes; the largest whole is drawn full. At most so many, the largest, and the rest as one. */
    static List<Bar> shares(Map<String, Tally.Share> shares, int most, String words) {
        var ordered = new ArrayList<>(shares.entrySet());
        ordered.sort(Comparator.comparing(
                        (Map.Entry<String, Tally.Share> entry) -> entry.getValue().all, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey));
        var bars = new ArrayList<Bar>();
        double longest = ordered.isEmpty() ? 1 : ordered.getFirst().getValue().all;
        for (var entry : ordered.subList(0, Math.min(most, ordered.size()))) {
            bars.add(share(Labels.of(entry.getKey()), entry.getValue(), longest, words));
        }
        if (ordered.size() > most) {
            var rest = new Tally.Share();
            for (var entry : ordered.subList(most, ordered.size())) {
                rest.all += entry.getValue().all;
                rest.some += entry.getValue().some;
            }
            bars.add(share((ordered.size() - most) + " more", rest, Math.max(longest, rest.all), words));
        }
        return bars;
    }

    static Bar share(String label, Tally.Share share, double longest, String words) {
        var value = words.formatted(Figures.number(share.some), Figures.number(share.all));
        return new Bar(label, value, 100 * share.some / longest, 100 * share.all / longest);
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

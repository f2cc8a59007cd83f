package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Bars as upright columns, placed on a canvas of {@value #WIDTH} by {@value #HEIGHT}. */
record Histogram(List<Bar> bars) {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 150;
    private static final double TOP = 18;
    private static final double GAP = 4;

    /** A bar with its place; texts stand centred at {@code middle}. */
    record Upright(
            String label, String value, String x, String y, String width, String height, String middle, String above) {}

    public List<Upright> columns() {
        var columns = new ArrayList<Upright>();
        double step = WIDTH / bars.size();
        for (int at = 0; at < bars.size(); at++) {
            var bar = bars.get(at);
            double height = (HEIGHT - TOP) * bar.some() / 100;
            columns.add(new Upright(
                    bar.label(),
                    bar.value(),
                    place(at * step + GAP / 2),
                    place(HEIGHT - height),
                    place(step - GAP),
                    place(height),
                    place((at + 0.5) * step),
                    place(HEIGHT - height - 5)));
        }
        return columns;
    }

    /** What the picture shows, for those who do not see it. */
    public String words() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
    }

    private static String place(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

package org.mentorher.accountability;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/** Steps that follow each other, each as a bar as wide as its number, joined to the next. */
@TemplateData
record FunnelPicture(List<Level> levels) {
    static final int WIDTH = 360;
    private static final int ROW = 62;
    private static final int BAR = 20;
    private static final int TOP = 24;
    private static final int NARROWEST = 3;

    /** One step, and the list behind it. */
    record Step(String label, long value, String address) {}

    /**
     * One step as it is drawn.
     *
     * @param next the shape that joins it to the step below, as points of a polygon; null for the last
     */
    @TemplateData
    record Level(Step step, int x, int width, int text, int top, String next) {}

    static FunnelPicture of(List<Step> steps) {
        long most = steps.stream().mapToLong(Step::value).max().orElse(0);
        int[] widths =
                steps.stream().mapToInt(step -> width(step.value(), most)).toArray();
        return new FunnelPicture(IntStream.range(0, steps.size())
                .mapToObj(at -> new Level(
                        steps.get(at),
                        (WIDTH - widths[at]) / 2,
                        widths[at],
                        at * ROW + TOP - 8,
                        at * ROW + TOP,
                        at + 1 == steps.size() ? null : joint(widths[at], widths[at + 1], at * ROW + TOP + BAR)))
                .toList());
    }

    private static int width(long value, long most) {
        return most == 0 || value == 0 ? NARROWEST : (int) Math.max(NARROWEST, value * WIDTH / most);
    }

    private static String joint(int above, int below, int top) {
        int bottom = top + ROW - BAR;
        return "%d,%d %d,%d %d,%d %d,%d"
                .formatted(
                        (WIDTH - above) / 2,
                        top,
                        (WIDTH + above) / 2,
                        top,
                        (WIDTH + below) / 2,
                        bottom,
                        (WIDTH - below) / 2,
                        bottom);
    }

    public int height() {
        return levels.size() * ROW - (ROW - BAR - TOP);
    }
}

package org.mentorher.shared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of how two groups are distributed over the same steps, as pairs of columns; the tag {@code columns} draws it,
 * with a table behind.
 *
 * @param most the highest amount, drawn as a line
 */
@TemplateData
public record Columns(List<Step> steps, long most) {
    /** The picture's width; heights and lengths below are in the same unit. */
    public static final int WIDTH = 360;

    private static final int GROUND = 150;
    private static final int HIGHEST = 124;
    private static final int EDGE = 4;

    /** One step with the amounts of both groups; the second is null where there is one group only. */
    @TemplateData
    public record Step(
            String label, long first, Long second, int x, int width, int firstHeight, int secondHeight, int middle) {
        public int firstTop() {
            return GROUND - firstHeight;
        }

        public int secondTop() {
            return GROUND - secondHeight;
        }

        public int secondX() {
            return x + width + 1;
        }
    }

    /** @param second null where there is one group only; otherwise as long as the first and the labels */
    public static Columns of(List<String> labels, List<? extends Number> first, List<? extends Number> second) {
        long most = IntStream.range(0, labels.size())
                .mapToLong(at -> Math.max(value(first, at), second == null ? 0 : value(second, at)))
                .max()
                .orElse(0);
        int room = (WIDTH - 2 * EDGE) / Math.max(1, labels.size());
        int width = second == null ? room * 7 / 10 : room * 4 / 10;
        return new Columns(
                IntStream.range(0, labels.size())
                        .mapToObj(at -> {
                            long one = value(first, at);
                            Long other = second == null ? null : value(second, at);
                            int left = EDGE + at * room;
                            return new Step(
                                    labels.get(at),
                                    one,
                                    other,
                                    left + (room - (second == null ? width : 2 * width + 1)) / 2,
                                    width,
                                    height(one, most),
                                    other == null ? 0 : height(other, most),
                                    left + room / 2);
                        })
                        .toList(),
                most);
    }

    private static long value(List<? extends Number> values, int at) {
        return at < values.size() ? values.get(at).longValue() : 0;
    }

    private static int height(long value, long most) {
        return value == 0 ? 0 : (int) Math.max(2, value * HIGHEST / most);
    }

    /** Whether there is a second group. */
    public boolean pair() {
        return !steps.isEmpty() && steps.getFirst().second() != null;
    }

    /** Whether there is nothing to draw. */
    public boolean none() {
        return most == 0;
    }
}

package org.mentorher.shared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/** A picture of amounts as bars that lie below each other; the tag {@code bars} draws it, with a table behind. */
@TemplateData
public record Bars(List<Bar> bars) {
    /** The picture's width; heights and lengths below are in the same unit. */
    public static final int WIDTH = 360;

    private static final int ROW = 46;
    private static final int LONGEST_LABEL = 44;

    /**
     * One amount.
     *
     * @param value what the bar shows
     * @param of what it is a part of, drawn behind it; 0 where it stands alone
     */
    @TemplateData
    public record Amount(String label, long value, long of) {}

    /**
     * One bar as it is drawn.
     *
     * @param y the top of its row
     * @param length of the bar
     * @param rail the length of what it is a part of; 0 for none
     */
    @TemplateData
    public record Bar(Amount amount, int y, int length, int rail) {
        /** The label, cut where it is too long for the picture. */
        public String label() {
            var label = amount.label();
            int points = label.codePointCount(0, label.length());
            return points <= LONGEST_LABEL
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        }

        public int text() {
            return y + 15;
        }

        public int top() {
            return y + 22;
        }

        public boolean part() {
            return amount.of() > 0;
        }
    }

    /** The longest fills the width. */
    public static Bars of(List<Amount> amounts) {
        long most = amounts.stream()
                .mapToLong(amount -> Math.max(amount.value(), amount.of()))
                .max()
                .orElse(0);
        return new Bars(IntStream.range(0, amounts.size())
                .mapToObj(at -> {
                    var amount = amounts.get(at);
                    return new Bar(amount, at * ROW, scaled(amount.value(), most), scaled(amount.of(), most));
                })
                .toList());
    }

    private static int scaled(long value, long most) {
        return most == 0 ? 0 : (int) (value == 0 ? 0 : Math.max(2, value * WIDTH / most));
    }

    public int height() {
        return bars.size() * ROW;
    }

    /** Whether there is nothing to draw. */
    public boolean none() {
        return bars.isEmpty();
    }
}

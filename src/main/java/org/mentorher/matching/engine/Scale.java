package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the shares of the parts into whole points, under given weights. */
final class Scale {
    static final int BEST = 100;

    private static final ScorePart[] PARTS = ScorePart.values();

    private final int[] weight = new int[PARTS.length];
    /** What the parts of a perfect pair are worth together, in shares times weights. */
    private final long perfect;

    Scale(Weights weights) {
        long sum = 0;
        for (var part : PARTS) {
            weight[part.ordinal()] = part.weight(weights);
            sum += part.weight(weights);
        }
        perfect = sum * ScorePart.FULL;
    }

    /** 0-100, half a point rounded up. */
    int score(Mentor mentor, Mentee mentee) {
        long total = 0;
        for (var part : PARTS) {
            total += worth(part, mentor, mentee);
        }
        return (int) ((2 * total + perfect) / (2 * perfect));
    }

    /**
     * The score by parts. Rounding each part by itself would not add up to the score, so the whole points are dealt
     * out first and the rest goes to the largest remainders (Hare's quota), earlier parts first among equals.
     */
    List<Reason> reasons(Mentor mentor, Mentee mentee) {
        var parts = new ArrayList<ScorePart>();
        var points = new int[PARTS.length];
        var remainder = new long[PARTS.length];
        int left = score(mentor, mentee);
        for (var part : PARTS) {
            if (weight[part.ordinal()] == 0) {
                continue;
            }
            long worth = worth(part, mentor, mentee);
            parts.add(part);
            points[part.ordinal()] = (int) (worth / perfect);
            remainder[part.ordinal()] = worth % perfect;
            left -= points[part.ordinal()];
        }
        parts.stream()
                .sorted(Comparator.comparingLong((ScorePart part) -> remainder[part.ordinal()])
                        .reversed())
                .limit(left)
                .forEach(part -> points[part.ordinal()]++);
        return parts.stream()
                .map(part -> new Reason(part.code, points[part.ordinal()], part.sentence(mentor, mentee)))
                .toList();
    }

    /** Points times {@link #perfect}, which keeps the arithmetic in whole numbers. */
    private long worth(ScorePart part, Mentor mentor, Mentee mentee) {
        int counts = weight[part.ordinal()];
        return counts == 0 ? 0 : (long) BEST * counts * part.share(mentor, mentee);
    }
}

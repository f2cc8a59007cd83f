package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the shares of the parts into one side's score, under that side's weights. A <em>worth</em> is a sum of shares
 * times weights; inside, scores are whole hundredths of a point (0-10000), so that few people tie; outside, whole points.
 */
final class Scale {
    static final int BEST = 100;
    static final int INNER_BEST = 10_000;

    private static final ScorePart[] PARTS = ScorePart.values();

    private final Side side;
    private final int[] weight = new int[PARTS.length];
    /** What a perfect pair is worth: at most 600 * FULL, which is less than 2^29. */
    private final int perfect;

    private final double perHundredth;

    Scale(Side side, Weights weights) {
        this.side = side;
        int sum = 0;
        for (var part : PARTS) {
            weight[part.ordinal()] = part.weight(weights);
            sum += part.weight(weights);
        }
        perfect = sum * ScorePart.FULL;
        perHundredth = 1 / (2.0 * perfect);
    }

    /** What a part can make of a score, in hundredths, rounded up. */
    int most(ScorePart part) {
        return (int) ((long) INNER_BEST * weight(part) * ScorePart.FULL / perfect) + 2;
    }

    int weight(ScorePart part) {
        return weight[part.ordinal()];
    }

    int inner(Mentor mentor, Mentee mentee) {
        int worth = 0;
        for (var part : PARTS) {
            worth += worth(part, mentor, mentee);
        }
        return inner(worth);
    }

    /**
     * Hundredths, half a one rounded up: (2 * 10000 * worth + perfect) / (2 * perfect) in whole numbers. The product with
     * the reciprocal is as exact: quotients that are no whole number miss the next one by 2^-30 at least, and the half
     * that is added lifts those that are away from the edge by as much; both are far more than the error.
     */
    int inner(int worth) {
        return (int) ((2.0 * INNER_BEST * worth + perfect + 0.5) * perHundredth);
    }

    /** The smallest worth that makes this many hundredths; 0 or less for none. */
    int leastWorth(int inner) {
        return inner <= 0 ? 0 : (int) Math.ceilDiv((2L * inner - 1) * perfect, 2L * INNER_BEST);
    }

    /** Whole points, 0-100, half a point rounded up. */
    static int outside(int inner) {
        return (inner + 50) / 100;
    }

    /** The smallest inner score that shows as this many points outside. */
    static int leastInner(int points) {
        return Math.max(0, points * 100 - 50);
    }

    /**
     * The score by parts. Rounding each part by itself would not add up to the score, so the whole points are dealt out
     * first and the rest goes to the largest remainders (Hare's quota), earlier parts first among equals.
     */
    List<Reason> reasons(Mentor mentor, Mentee mentee) {
        var parts = new ArrayList<ScorePart>();
        var points = new int[PARTS.length];
        var remainder = new long[PARTS.length];
        int left = outside(inner(mentor, mentee));
        for (var part : PARTS) {
            if (weight(part) > 0) {
                long worth = (long) BEST * worth(part, mentor, mentee);
                parts.add(part);
                points[part.ordinal()] = (int) (worth / perfect);
                remainder[part.ordinal()] = worth % perfect;
                left -= points[part.ordinal()];
            }
        }
        parts.stream()
                .sorted(Comparator.comparingLong((ScorePart part) -> remainder[part.ordinal()])
                        .reversed())
                .limit(left)
                .forEach(part -> points[part.ordinal()]++);
        return parts.stream()
                .map(part -> new Reason(part.code, points[part.ordinal()], part.sentence(side, mentor, mentee)))
                .toList();
    }

    private int worth(ScorePart part, Mentor mentor, Mentee mentee) {
        int counts = weight(part);
        return counts == 0 ? 0 : counts * part.share(side, mentor, mentee);
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;

/** Shares that fall with the rank: the item of rank r gets one in proportion to r to the power of minus the exponent. */
final class Zipf {
    /** What the items up to and including each have together; the last is 1. */
    private final double[] upTo;

    Zipf(int items, double exponent) {
        upTo = new double[items];
        double sum = 0;
        for (int item = 0; item < items; item++) {
            sum += Math.pow(item + 1, -exponent);
            upTo[item] = sum;
        }
        for (int item = 0; item < items; item++) {
            upTo[item] /= sum;
        }
    }

    /** The item in whose share this number lies, 0 to just below 1. */
    int at(double quantile) {
        int found = Arrays.binarySearch(upTo, quantile);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }

    /** What all items before this one have together. */
    double below(int item) {
        return item == 0 ? 0 : upTo[item - 1];
    }

    double share(int item) {
        return upTo[item] - below(item);
    }
}

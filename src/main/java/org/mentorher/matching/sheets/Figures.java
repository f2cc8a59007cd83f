package org.mentorher.matching.sheets;

import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
    private Figures() {}

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String decimal(double number) {
        return String.format(Locale.ENGLISH, "%.2f", number);
    }

    /** All and nothing are claims: 999 of 1,000 is not 100 %. */
    static String percent(long some, long all) {
        if (all == 0 || some == 0) return "0 %";
        long rounded = Math.round(100.0 * some / all);
        if (rounded == 100 && some < all) return "over 99 %";
        return rounded == 0 ? "under 1 %" : rounded + " %";
    }
}

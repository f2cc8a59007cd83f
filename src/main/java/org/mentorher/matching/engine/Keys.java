package org.mentorher.matching.engine;

/**
 * A mentor on a mentee's list in one long, the better the smaller: points missing to the best score, then the mentor's
 * tie, then her number.
 */
final class Keys {
    private static final int MISSING_SHIFT = Postings.MENTOR_BITS;

    private Keys() {}

    /** @param mentor as {@link Postings#mentor(int, int)} has it */
    static long of(int menteeInner, long mentor) {
        return (long) (Scale.INNER_BEST - menteeInner) << MISSING_SHIFT | mentor;
    }

    static long of(Packed market, int mentor, int mentee) {
        return of(
                market.menteeInner(mentor, mentee),
                Postings.mentor(market.roster.tie()[mentor], mentor));
    }

    static int menteeInner(long key) {
        return Scale.INNER_BEST - (int) (key >>> MISSING_SHIFT);
    }

    static int mentor(long key) {
        return Postings.number(key);
    }
}

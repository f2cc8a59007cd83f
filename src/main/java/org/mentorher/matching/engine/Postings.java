package org.mentorher.matching.engine;

/**
 * The inverted index: mentors with a seat by field, seniority and hour of the clock, those whose main field it is apart
 * from those who also have it. A posting is four longs in a row, all that is needed to score the mentor: topics,
 * formats and languages as masks, then tie, number, marks and minute.
 *
 * @param first where each bucket's postings begin, counted in postings; one more entry than buckets
 * @param posting the buckets one after the other, in each the mentors by number
 * @param used which buckets of a block have a mentor in some field
 */
record Postings(int[] first, long[] posting, boolean[] used) {
    static final int LONGS = 4;
    static final int HOURS = 24;
    private static final int LEVELS = 6;
    /** Buckets of one field. */
    static final int BLOCK = LEVELS * HOURS * 2;

    /** The mentor has rare words, which no mask holds. */
    static final int RARE_WORDS = 1 << 11;
    /** The mentor has several fields and so several postings. */
    static final int SEVERAL_FIELDS = 1 << 12;
    /** The mentor or the round asks for a least score. */
    static final int LEAST_SCORE = 1 << 13;

    static final int MINUTE = RARE_WORDS - 1;
    private static final int NUMBER_SHIFT = 14;
    private static final int NUMBER_BITS = 25;
    private static final int TIE_BITS = 24;
    /** Of tie and number together, which is how a posting goes into a key. */
    static final int MENTOR_BITS = NUMBER_BITS + TIE_BITS;

    static Postings of(Packed market) {
        Ranges.check("mentors", market.mentors(), 0, 1 << TIE_BITS);
        int[] first = new int[market.fields.length * BLOCK + 1];
        boolean[] used = new boolean[BLOCK];
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (market.mentors.capacity()[mentor] > 0) {
                var fields = market.mentors.fields();
                for (int at = fields.first()[mentor]; at < fields.first()[mentor + 1]; at++) {
                    int bucket = bucket(market, mentor, at);
                    first[bucket + 1]++;
                    used[bucket % BLOCK] = true;
                }
            }
        }
        for (int bucket = 1; bucket < first.length; bucket++) {
            first[bucket] += first[bucket - 1];
        }
        long[] posting = new long[Math.multiplyExact(first[first.length - 1], LONGS)];
        int[] next = first.clone();
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (market.mentors.capacity()[mentor] > 0) {
                var fields = market.mentors.fields();
                for (int at = fields.first()[mentor]; at < fields.first()[mentor + 1]; at++) {
                    int to = next[bucket(market, mentor, at)]++ * LONGS;
                    System.arraycopy(market.facts.fact(), mentor * Facts.LONGS, posting, to, 3);
                    posting[to + 3] = about(market, mentor);
                }
            }
        }
        return new Postings(first, posting, used);
    }

    /** A mentor's tie and number in {@link #MENTOR_BITS} bits: in order of the ties. */
    static long mentor(int tie, int number) {
        return (long) tie << NUMBER_BITS | number;
    }

    static long mentor(long about) {
        return about >>> NUMBER_SHIFT;
    }

    static int number(long mentor) {
        return (int) mentor & (1 << NUMBER_BITS) - 1;
    }

    /** Within a field's block; one further is the bucket of those who have the field, but not as their main one. */
    static int cell(int seniority, int hour) {
        return (seniority * HOURS + hour) * 2;
    }

    private static int bucket(Packed market, int mentor, int at) {
        int field = market.mentors.fields().values()[at];
        int further = at > market.mentors.fields().first()[mentor] ? 1 : 0;
        int hour = market.mentors.minute()[mentor] / 60;
        return field * BLOCK + cell(market.mentors.seniority()[mentor], hour) + further;
    }

    private static long about(Packed market, int mentor) {
        var fields = market.mentors.fields();
        boolean rare = market.topics.mentors().hasRest(mentor)
                || market.formats.mentors().hasRest(mentor)
                || market.languages.mentors().hasRest(mentor);
        boolean several = fields.first()[mentor + 1] - fields.first()[mentor] > 1;
        return mentor(market.roster.tie()[mentor], mentor) << NUMBER_SHIFT
                | (market.mentors.least()[mentor] > 0 ? LEAST_SCORE : 0)
                | (rare ? RARE_WORDS : 0)
                | (several ? SEVERAL_FIELDS : 0)
                | market.mentors.minute()[mentor];
    }
}

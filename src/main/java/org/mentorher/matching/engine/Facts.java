package org.mentorher.matching.engine;

/**
 * What is read most of a mentor, side by side: four longs for each, by canonical number. Topics, formats and languages as
 * masks, then the sizes of these sets, seniority, minute of the clock and marks.
 */
record Facts(long[] fact) {
    static final int LONGS = 4;
    /** The mentor has rare words, which no mask holds, or sets whose sizes do not fit. */
    static final int UNUSUAL = 1 << 14;

    private static final int MINUTE = (1 << 11) - 1;
    private static final int SENIORITY_SHIFT = 11;
    private static final int SIZE_SHIFT = 16;
    private static final int SIZE = 0xffff;

    static Facts of(PackedPeople.Mentors mentors, Words.Sets topics, Words.Sets formats, Words.Sets languages) {
        long[] fact = new long[Math.multiplyExact(mentors.minute().length, LONGS)];
        for (int mentor = 0; mentor < mentors.minute().length; mentor++) {
            int at = mentor * LONGS;
            fact[at] = topics.mask()[mentor];
            fact[at + 1] = formats.mask()[mentor];
            fact[at + 2] = languages.mask()[mentor];
            int[] sizes = {
                topics.size()[mentor], formats.size()[mentor], languages.size()[mentor]
            };
            long about = mentors.minute()[mentor] | mentors.seniority()[mentor] << SENIORITY_SHIFT;
            boolean unusual = topics.hasRest(mentor) || formats.hasRest(mentor) || languages.hasRest(mentor);
            for (int kind = 0; kind < sizes.length; kind++) {
                about |= (long) Math.min(sizes[kind], SIZE) << (kind + 1) * SIZE_SHIFT;
                unusual |= sizes[kind] > SIZE;
            }
            fact[at + 3] = about | (unusual ? UNUSUAL : 0);
        }
        return new Facts(fact);
    }

    static int minute(long about) {
        return (int) about & MINUTE;
    }

    static int seniority(long about) {
        return (int) about >>> SENIORITY_SHIFT & 7;
    }

    static int topics(long about) {
        return (int) (about >>> SIZE_SHIFT) & SIZE;
    }

    static int formats(long about) {
        return (int) (about >>> 2 * SIZE_SHIFT) & SIZE;
    }

    static int languages(long about) {
        return (int) (about >>> 3 * SIZE_SHIFT);
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;

/** How mentors see mentees: by score, then priority, then lot; or by priority first, if the policy says so. */
final class Claims {
    private static final int SCORES = Scale.INNER_BEST + 1;
    /** Further steps of priority do not fit before the score; among equals they count all the same. */
    private static final int MOST_STEPS = Integer.MAX_VALUE / SCORES - 1;

    private final Packed market;
    /** What each mentee's claims begin at. */
    private final int[] base;

    Claims(Packed market) {
        this.market = market;
        base = new int[market.mentees()];
        if (market.terms.policy().priority() == Policy.Priority.FIRST) {
            int[] priority =
                    market.roster.mentees().stream().mapToInt(Mentee::priority).toArray();
            int[] steps = Arrays.stream(priority).distinct().sorted().toArray();
            Arrays.setAll(base, mentee -> {
                int above = steps.length - 1 - Arrays.binarySearch(steps, priority[mentee]);
                return Math.min(above, MOST_STEPS) * SCORES;
            });
        }
    }

    /** As {@link Graph#claim()} has it: 0 or more, the better the smaller. */
    int claim(int mentee, int mentorInner) {
        return base[mentee] + Scale.INNER_BEST - mentorInner;
    }

    /** The mentor's score behind a claim, in hundredths. */
    int mentorInner(int mentee, int claim) {
        return base[mentee] + Scale.INNER_BEST - claim;
    }

    /** As {@link Graph#claim(int, int)} has it. */
    long strict(int mentor, int mentee) {
        return (long) claim(mentee, market.mentorInner(mentor, mentee)) << 32
                | market.roster.standing()[mentee];
    }
}

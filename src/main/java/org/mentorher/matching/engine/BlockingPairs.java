package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * Counts the pairs who would both rather have each other: she prefers the mentor to what she got, and the mentor has a
 * seat left or prefers her to one of those held. Looks at the result only and knows no method, so that it can disprove
 * one.
 */
final class BlockingPairs {
    private BlockingPairs() {}

    static long count(Candidates candidates, int[] places) {
        int[] filled = new int[candidates.mentors()];
        long[] weakest = new long[candidates.mentors()];
        Arrays.fill(weakest, Long.MIN_VALUE);
        for (int mentee = 0; mentee < places.length; mentee++) {
            if (places[mentee] != Candidates.NONE) {
                long choice = candidates.order(mentee)[places[mentee]];
                int mentor = Candidates.mentor(choice);
                filled[mentor]++;
                weakest[mentor] = Math.max(weakest[mentor], candidates.claim(mentee, choice));
            }
        }
        long blocking = 0;
        for (int mentee = 0; mentee < places.length; mentee++) {
            long[] order = candidates.order(mentee);
            int preferred = places[mentee] == Candidates.NONE ? order.length : places[mentee];
            for (int place = 0; place < preferred; place++) {
                int mentor = Candidates.mentor(order[place]);
                if (filled[mentor] < candidates.capacity(mentor)
                        || candidates.claim(mentee, order[place]) < weakest[mentor]) {
                    blocking++;
                }
            }
        }
        return blocking;
    }
}

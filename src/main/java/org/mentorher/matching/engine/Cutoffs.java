package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * Whom the mentors would still take, given a stable matching: while mentees ask and mentors only ever trade up, one who
 * would be turned away now would be turned away later, so leaving her out changes nothing.
 */
final class Cutoffs {
    private final Claims claims;
    /** For each full mentor the least preferred claim held; for the others no claim is too large. */
    private final long[] worst;

    Cutoffs(Claims claims, Graph graph, int[] choice) {
        this.claims = claims;
        int[] held = new int[graph.mentors()];
        worst = new long[graph.mentors()];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                int mentor = graph.mentor()[choice[mentee]];
                held[mentor]++;
                worst[mentor] = Math.max(worst[mentor], graph.claim(mentee, choice[mentee]));
            }
        }
        Arrays.setAll(worst, mentor -> held[mentor] < graph.capacity()[mentor] ? Long.MAX_VALUE : worst[mentor]);
    }

    boolean leave(int mentor, int mentee) {
        return worst[mentor] == Long.MAX_VALUE || claims.strict(mentor, mentee) < worst[mentor];
    }
}

package org.mentorher.matching.engine;

import java.util.SplittableRandom;

/** How many seats mentors open: 1 to 5, binomial about the mean that gives the wanted number of seats per mentee. */
final class Capacities {
    private static final int MOST = 5;
    private static final int MENTEES_PER_MENTOR = 4;

    private Capacities() {}

    static int[] of(SplittableRandom random, int mentors, double seatsPerMentee) {
        int[] capacity = new int[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            capacity[mentor] = one(random, seatsPerMentee);
        }
        return capacity;
    }

    static int one(SplittableRandom random, double seatsPerMentee) {
        double further = (seatsPerMentee * MENTEES_PER_MENTOR - 1) / (MOST - 1);
        int capacity = 1;
        for (int seat = 1; seat < MOST; seat++) {
            if (random.nextDouble() < further) {
                capacity++;
            }
        }
        return capacity;
    }
}

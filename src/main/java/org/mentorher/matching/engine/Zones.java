package org.mentorher.matching.engine;

/** Distances between clocks, in minutes. */
final class Zones {
    static final int DAY = 24 * 60;
    static final int HALF_DAY = DAY / 2;

    private Zones() {}

    static int apart(Mentor mentor, Mentee mentee) {
        return apart(minute(mentor.utcOffsetMinutes()), minute(mentee.utcOffsetMinutes()));
    }

    /** Around the clock: 13 hours east and 11 hours west of UTC differ by a date, not by an hour. */
    static int minute(int utcOffsetMinutes) {
        return Math.floorMod(utcOffsetMinutes, DAY);
    }

    /** 0-720, of two minutes 0-1439. */
    static int apart(int one, int other) {
        int apart = Math.abs(one - other);
        return Math.min(apart, DAY - apart);
    }
}

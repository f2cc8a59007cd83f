package org.mentorher.matching.engine;

/** A policy and the two scales that it gives. */
record Terms(Policy policy, Scale mentee, Scale mentor) {

    static Terms of(Policy policy) {
        return new Terms(policy, new Scale(Side.MENTEE, policy.mentee()), new Scale(Side.MENTOR, policy.mentor()));
    }

    /** What the mentee's own score must be, in hundredths. */
    int leastMenteeInner() {
        return Scale.leastInner(policy.leastMenteeScore());
    }

    /** What this mentor's own score must be, in hundredths: the higher of the mentor's minimum and the round's. */
    int leastMentorInner(Mentor mentor) {
        return Scale.leastInner(Math.max(policy.leastMentorScore(), mentor.leastScore()));
    }
}

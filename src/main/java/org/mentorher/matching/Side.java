package org.mentorher.matching;

/** One of the two who must agree. */
public enum Side {
    MENTOR,
    MENTEE;

    Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}

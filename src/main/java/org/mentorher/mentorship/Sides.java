package org.mentorher.mentorship;

/** Whom of the two something concerns. */
enum Sides {
    MENTOR,
    MENTEE,
    BOTH
}

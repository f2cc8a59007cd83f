package org.mentorher.matching.engine;

/** Whose eyes a pair is seen with. Both sides have a score of their own, made of the same parts. */
enum Side {
    MENTEE,
    MENTOR
}

package org.mentorher.matching.engine;

/**
 * One change that would give a mentee more candidates, all else being equal. More candidates are no promise of a seat.
 *
 * @param code stable name: another-language, another-format, another-area or own-level
 * @param mentors how many mentors with a seat the change would open, 1 or more
 * @param text a sentence addressed to the mentee
 */
public record Help(String code, int mentors, String text) {}

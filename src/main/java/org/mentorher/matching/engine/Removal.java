package org.mentorher.matching.engine;

/**
 * What took mentors away from one mentee.
 *
 * @param code stable name: field, zone, seniority, language, format, not-available, below-least-score, no-free-seat or
 *     seats-taken
 * @param mentors how many mentors it removed, 1 or more; each mentor counts once, with the first rule that fails
 * @param text a sentence that the mentee may read; never tells why a mentor is not available
 */
public record Removal(String code, int mentors, String text) {}

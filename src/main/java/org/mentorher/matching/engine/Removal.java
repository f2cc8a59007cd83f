package org.mentorher.matching.engine;

/**
 * What took mentors away from one mentee, or mentees from one mentor.
 *
 * @param code stable name: field, zone, seniority, language, format, not-available, below-least-score or no-free-seat; of
 *     those who pass all rules, for a mentee seats-taken or not-offered (a seat is left, but the round or its budgets did
 *     not lead there), for a mentor yours or went-elsewhere
 * @param mentors how many it removed, 1 or more, for a mentor's own account how many mentees; each counts once, with the
 *     first rule that fails
 * @param text a sentence that the reader may see; never tells why someone is not available
 */
public record Removal(String code, int mentors, String text) {}

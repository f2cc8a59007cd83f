package org.mentorher.matching.engine;

/**
 * One change that would give more candidates, all else being equal.
 *
 * @param code stable name. For a mentee: another-language, another-format, wider-zone (one more hour),
 *     neighbouring-field, another-area, or own-level (a mentor at one step less, whom only staff can propose). For a
 *     mentor: another-language, another-format, another-field or own-level
 * @param mentors how many mentors the change would open, 1 or more; for a mentor's own help how many mentees
 * @param wouldHaveMatched whether it would have led to a match in this round, as {@link Admission} knows it
 * @param text a sentence addressed to the one whom it helps
 */
public record Help(String code, int mentors, boolean wouldHaveMatched, String text) {}

package org.mentorher.matching.engine;

/**
 * One part of a score.
 *
 * @param code stable name of the part: field, topics, seniority, zone, formats or languages
 * @param points whole points, 0-100; those of one pair sum to its score
 * @param text a sentence about the mentor, addressed to the mentee, without a subject
 */
public record Reason(String code, int points, String text) {}

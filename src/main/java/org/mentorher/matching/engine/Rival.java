package org.mentorher.matching.engine;

import java.util.UUID;

/**
 * A mentor who fits a mentee left over, but is full with others.
 *
 * @param mentor id of the mentor
 * @param margin how many points (rounded up) the mentor's own score of her is behind that of the least preferred mentee
 *     held; 0 if priority, lots or the total of the round decided
 * @param text a sentence that the mentee may read
 */
public record Rival(UUID mentor, int margin, String text) {}

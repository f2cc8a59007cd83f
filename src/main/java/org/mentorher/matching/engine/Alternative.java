package org.mentorher.matching.engine;

import java.util.UUID;

/**
 * A mentor whom a matched mentee might have had.
 *
 * @param mentor id of the mentor
 * @param score the mentee's own score, 0-100
 * @param code stable name of why not: full-preferred-others (by the mentor's own score), full-priority (same score, but
 *     proposals of theirs had failed before; or the round puts such first), full-lot (all else equal), total (the
 *     method's aim for the whole round was served better), or ranked-lower (the mentee got one whom she puts higher)
 * @param text the same as a sentence addressed to the mentee
 */
public record Alternative(UUID mentor, int score, String code, String text) {}

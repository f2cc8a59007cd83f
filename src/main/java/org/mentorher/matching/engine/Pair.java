package org.mentorher.matching.engine;

import java.util.List;
import java.util.UUID;

/**
 * A suggested pair.
 *
 * @param mentee id of the request
 * @param mentor id of the mentor
 * @param score 0-100
 * @param rank place of this mentor in the mentee's own order among all her candidates, 1 is best
 * @param reasons the parts of the score, in fixed order; their points sum to the score
 */
public record Pair(UUID mentee, UUID mentor, int score, int rank, List<Reason> reasons) {
    public Pair {
        reasons = List.copyOf(reasons);
    }
}

package org.mentorher.matching.engine;

import java.util.List;
import java.util.UUID;

/**
 * A suggested pair, explained to both.
 *
 * @param mentee id of the request
 * @param mentor id of the mentor
 * @param score the mentee's own score, 0-100
 * @param rank place of this mentor in the mentee's own order among all on her list, 1 is best
 * @param reasons the parts of the mentee's score, in fixed order, addressed to her; their points sum to the score
 * @param mentorScore the mentor's own score, 0-100
 * @param mentorRank place of this mentee in the mentor's own order among all on whose lists the mentor is, 1 is best
 * @param mentorReasons the parts of the mentor's score, addressed to the mentor
 * @param alternatives the first three others of the mentee's order, and why they did not become hers
 */
public record Pair(
        UUID mentee,
        UUID mentor,
        int score,
        int rank,
        List<Reason> reasons,
        int mentorScore,
        int mentorRank,
        List<Reason> mentorReasons,
        List<Alternative> alternatives) {
    public Pair {
        reasons = List.copyOf(reasons);
        mentorReasons = List.copyOf(mentorReasons);
        alternatives = List.copyOf(alternatives);
    }
}

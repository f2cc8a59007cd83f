package org.mentorher.matching.engine;

import java.util.List;
import java.util.UUID;

/**
 * Why a mentee has no mentor in this round.
 *
 * @param mentee id of the request
 * @param mentorsConsidered all mentors of the market
 * @param candidates mentors who passed every hard rule
 * @param removals in the order of the rules; they account for every mentor considered exactly once
 * @param helps changes of hers that would open mentors, the most effective first
 */
public record Unmatched(UUID mentee, int mentorsConsidered, int candidates, List<Removal> removals, List<Help> helps) {
    public Unmatched {
        removals = List.copyOf(removals);
        helps = List.copyOf(helps);
    }
}

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
 * @param full candidates who are full with others, at most five, those first who were nearest to taking her
 * @param helps changes of hers that would open mentors, for each kind the best; first those that would have matched her
 */
public record Unmatched(
        UUID mentee,
        int mentorsConsidered,
        int candidates,
        List<Removal> removals,
        List<Rival> full,
        List<Help> helps) {
    public Unmatched {
        removals = List.copyOf(removals);
        full = List.copyOf(full);
        helps = List.copyOf(helps);
    }
}

package org.mentorher.matching.engine;

import java.util.List;
import java.util.UUID;

/**
 * Why a mentor has seats left in this round.
 *
 * @param mentor id of the mentor
 * @param seats seats left, 1 or more
 * @param menteesConsidered all mentees of the market
 * @param candidates mentees who passed every hard rule
 * @param removals in the order of the rules, here counting mentees; they account for every mentee exactly once
 * @param helps changes that would open mentees, the most effective first
 */
public record Unfilled(
        UUID mentor, int seats, int menteesConsidered, int candidates, List<Removal> removals, List<Help> helps) {
    public Unfilled {
        removals = List.copyOf(removals);
        helps = List.copyOf(helps);
    }
}

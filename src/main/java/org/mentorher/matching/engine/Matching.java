package org.mentorher.matching.engine;

import java.util.List;

/**
 * The outcome of one round.
 *
 * @param pairs in the order of the mentees' ids
 * @param unmatched in the order of the mentees' ids
 * @param report the figures
 */
public record Matching(List<Pair> pairs, List<Unmatched> unmatched, Report report) {
    public Matching {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
    }
}

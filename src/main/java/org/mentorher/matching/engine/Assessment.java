package org.mentorher.matching.engine;

import java.util.List;

/**
 * One pair looked at outside any round.
 *
 * @param score 0-100, worked out even if rules are broken
 * @param reasons the parts of the score; their points sum to it
 * @param broken the hard rules that the pair would break, each code once and for one mentor; empty if none
 */
public record Assessment(int score, List<Reason> reasons, List<Removal> broken) {
    public Assessment {
        reasons = List.copyOf(reasons);
        broken = List.copyOf(broken);
    }
}

package org.mentorher.matching.engine;

import java.util.List;

/**
 * One pair looked at outside any round.
 *
 * @param score the mentee's own, 0-100, worked out even if rules are broken
 * @param reasons the parts of that score, addressed to the mentee; their points sum to it
 * @param mentorScore the mentor's own, 0-100
 * @param mentorReasons the parts of that score, addressed to the mentor; their points sum to it
 * @param broken the hard rules that the pair would break, each code once and for one mentor; empty if none
 */
public record Assessment(
        int score, List<Reason> reasons, int mentorScore, List<Reason> mentorReasons, List<Removal> broken) {
    public Assessment {
        reasons = List.copyOf(reasons);
        mentorReasons = List.copyOf(mentorReasons);
        broken = List.copyOf(broken);
    }
}

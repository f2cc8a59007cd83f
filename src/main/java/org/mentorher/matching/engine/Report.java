package org.mentorher.matching.engine;

/**
 * The figures of one matching.
 *
 * @param inputHash SHA-256, 64 lower-case hex digits, over market, policy, method and seed in canonical order
 * @param mentees open requests
 * @param mentors mentors, those without a free seat included
 * @param seats free seats in all
 * @param candidatePairs edges of the candidate graph: all pairs that pass every hard rule, less what the lists left out
 * @param cutLists mentees whose lists the budgets cut, so that they may have had better candidates
 * @param matched mentees with a mentor
 * @param unmatched mentees without; matched and unmatched sum to mentees
 * @param blockingPairs pairs who would both rather have each other than what they got; counted, whatever the method
 * @param meanRank mean rank of the pairs, 1 is best; 0 when nobody is matched
 * @param scoreMean mean of the pairs' scores by the mentees, 0-100; 0 when nobody is matched
 * @param certificate what is claimed, and how to check it
 * @param quality how good it is for those in it
 */
public record Report(
        String inputHash,
        int mentees,
        int mentors,
        int seats,
        long candidatePairs,
        int cutLists,
        int matched,
        int unmatched,
        long blockingPairs,
        double meanRank,
        double scoreMean,
        Certificate certificate,
        Quality quality) {}

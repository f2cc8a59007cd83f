package org.mentorher.matching.engine;

import java.util.Objects;

/**
 * The rules of a round that staff may set; all have defaults.
 *
 * @param mentee how much each part counts in a mentee's own score of a mentor
 * @param mentor how much each part counts in a mentor's own score of a mentee
 * @param leastMenteeScore a mentor whom the mentee's own score puts lower is no candidate; 0-100
 * @param leastMentorScore a mentee whom the mentor's own score puts lower is no candidate; 0-100. A mentor's own minimum
 *     counts as well: the higher of the two holds
 * @param priority where a mentor puts mentees whose proposals have failed before
 * @param listLength how many candidates a mentee's list holds at first (1-1024, named mentors beyond it always kept); the
 *     lists of those who are left over are made longer
 * @param bucketBudget how many mentors of one field, seniority and hour of the clock are looked at for one mentee, 1 or
 *     more
 * @param totalBudget how many mentors are looked at for one mentee in all, 1 or more
 * @param fairnessSlack what share of the most possible pairs FAIR may give up for a higher floor, in thousandths, 0-1000
 */
public record Policy(
        Weights mentee,
        Weights mentor,
        int leastMenteeScore,
        int leastMentorScore,
        Priority priority,
        int listLength,
        int bucketBudget,
        int totalBudget,
        int fairnessSlack) {

    /** Where mentees whose proposals have failed before stand in a mentor's order. */
    public enum Priority {
        /** Before others with the same score. */
        AMONG_EQUALS,
        /** Before all others, whatever the score. */
        FIRST
    }

    /**
     * What holds unless staff say otherwise. With up to 256 mentors in a field, at a level and at an hour, and 2,048 in
     * reach of a mentee, nothing is cut.
     */
    public static final Policy DEFAULT = of(Weights.DEFAULT);

    /**
     * @throws IllegalArgumentException if a number is out of its range
     * @throws NullPointerException if an object is missing
     */
    public Policy {
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(priority, "priority");
        Ranges.check("leastMenteeScore", leastMenteeScore, 0, 100);
        Ranges.check("leastMentorScore", leastMentorScore, 0, 100);
        Ranges.check("listLength", listLength, 1, 1024);
        Ranges.check("bucketBudget", bucketBudget, 1, Integer.MAX_VALUE);
        Ranges.check("totalBudget", totalBudget, 1, Integer.MAX_VALUE);
        Ranges.check("fairnessSlack", fairnessSlack, 0, 1000);
    }

    /** The defaults with these weights on the mentees' side. */
    public static Policy of(Weights mentee) {
        return new Policy(mentee, Weights.MENTOR_DEFAULT, 0, 0, Priority.AMONG_EQUALS, 32, 256, 2048, 0);
    }
}

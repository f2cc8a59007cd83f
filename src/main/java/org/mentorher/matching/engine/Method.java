package org.mentorher.matching.engine;

/** What a round aims at. Staff choose; the report says what the choice costs. */
public enum Method {
    /** No mentee and mentor would both rather have each other; each mentee gets her best among all such outcomes. */
    STABLE,
    /** As many pairs as possible, and among those outcomes the highest total score. */
    OPTIMAL,
    /** The worst pair as good as possible, with as many pairs as possible; above that floor the highest total score. */
    FAIR,
    /** The best pair first, then the best of what is left. For comparison: neither stable nor optimal. */
    GREEDY
}

package org.mentorher.matching.engine;

import java.util.List;

/**
 * The outcome of one round. The lists are worked out row by row each time a row is read, so that a large round takes no
 * more memory than a small one; they may be read by several threads.
 *
 * @param pairs the highest of the mentees' scores first, equal ones in the order of the mentees' ids
 * @param unmatched in the order of the mentees' ids
 * @param unfilled mentors with seats left, in the order of their ids
 * @param report the figures
 */
public record Matching(List<Pair> pairs, List<Unmatched> unmatched, List<Unfilled> unfilled, Report report) {}

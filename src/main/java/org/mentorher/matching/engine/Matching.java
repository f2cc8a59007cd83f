package org.mentorher.matching.engine;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/**
 * The outcome of one round. The lists are worked out row by row each time a row is read, so that a large round takes no
 * more memory than a small one; they may be read by several threads.
 *
 * @param pairs the highest of the mentees' scores first, equal ones in the order of the mentees' ids
 * @param unmatched in the order of the mentees' ids
 * @param unfilled mentors with seats left, in the order of their ids
 * @param report the figures
 */
public record Matching(List<Pair> pairs, List<Unmatched> unmatched, List<Unfilled> unfilled, Report report) {
    /** So many rows wait at most for who reads them: enough that one slow row does not leave a processor idle. */
    private static final int AHEAD = 8 * Runtime.getRuntime().availableProcessors();

    /** One of the lists in its order, its rows worked out by all processors ahead of who reads them. */
    public static <T> Iterable<T> ahead(List<T> rows) {
        return () -> IntStream.range(0, rows.size())
                .boxed()
                .gather(Gatherers.mapConcurrent(AHEAD, rows::get))
                .iterator();
    }
}

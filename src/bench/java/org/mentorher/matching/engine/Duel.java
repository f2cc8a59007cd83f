package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Ours and a peer on the same graph in the same process, in turn, so that what slows the machine slows both. Times are
 * medians; a ratio is the median of the ratios pair by pair, peer to ours.
 *
 * @param pairs how many times each was measured
 * @param ours milliseconds
 * @param peer milliseconds, its building included
 * @param ratio of the whole times
 * @param solving the same ratio without the peer's building
 */
record Duel(int pairs, double ours, double peer, double ratio, double solving) {
    /** Each runs for so long before it is measured, once at least. */
    private static final long WARM_NANOS = 3_000_000_000L;
    /** A peer that takes longer for one run is measured fewer times. */
    private static final long PATIENCE_NANOS = 90_000_000_000L;

    private static final int FEWER_PAIRS = 3;

    /**
     * @param same what must hold of the two choices every time
     * @throws IllegalStateException if it does not
     */
    static Duel of(Graph graph, Contender ours, Contender peer, int pairs, BiPredicate<int[], int[]> same) {
        warm(graph, ours);
        boolean slow = warm(graph, peer) > PATIENCE_NANOS;
        int runs = slow ? Math.min(pairs, FEWER_PAIRS) : pairs;
        var first = new Contender.Outcome[runs];
        var second = new Contender.Outcome[runs];
        for (int run = 0; run < runs; run++) {
            first[run] = cleanly(graph, ours);
            second[run] = cleanly(graph, peer);
            if (!same.test(first[run].choice(), second[run].choice())) {
                throw new IllegalStateException(peer.name() + " and ours differ: "
                        + Tally.of(graph, second[run].choice()) + ", " + Tally.of(graph, first[run].choice()));
            }
        }
        return new Duel(
                runs,
                median(Arrays.stream(first).mapToDouble(outcome -> outcome.all() / 1e6)),
                median(Arrays.stream(second).mapToDouble(outcome -> outcome.all() / 1e6)),
                median(IntStream.range(0, runs).mapToDouble(run -> (double) second[run].all() / first[run].all())),
                median(IntStream.range(0, runs).mapToDouble(run -> (double) second[run].solving() / first[run].all())));
    }

    /** @return nanoseconds of the last run */
    static long warm(Graph graph, Contender contender) {
        long start = System.nanoTime();
        long last;
        do {
            last = contender.solve(graph).all();
        } while (System.nanoTime() - start < WARM_NANOS);
        return last;
    }

    /** So that nobody pays for another's garbage. */
    private static Contender.Outcome cleanly(Graph graph, Contender contender) {
        System.gc();
        return contender.solve(graph);
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

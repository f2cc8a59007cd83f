package org.mentorher.matching.engine;

import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;

/**
 * The engine's steps against what any method must do: read each edge, and something of its mentor. Times are medians, in
 * milliseconds.
 *
 * @param pass one reading of all edges, each with a number of its mentor from memory
 * @param candidates from the packed market to the graph, on one thread
 * @param acceptance the stable matching
 * @param mostPairs from the stable matching to the most pairs
 * @param auction from there to the best total, with the proof apart
 * @param bids bids per mentee; each reads one mentee's edges, so that so many passes are what bidding cannot do without
 */
record Limits(double pass, double candidates, double acceptance, double mostPairs, double auction, double bids) {

    private static final int FEW = 3;

    static Limits of(Source source, int mentees, int times) {
        var packed = source.packed(source.market(mentees, Source.SEATS));
        var graph = source.graph(mentees);
        long[] numbers = new long[graph.mentors()];
        int[] stable = DeferredAcceptance.choice(graph);
        int[] most = MostPairs.choice(graph, stable);
        double bids = (double) BestTotal.of(graph, most).bids() / graph.mentees();
        return new Limits(
                median(times, () -> gather(graph, numbers)),
                median(FEW, () -> Candidates.of(packed, 1).graph().edges()),
                median(times, () -> DeferredAcceptance.choice(graph).length),
                median(times, () -> MostPairs.choice(graph, stable).length),
                median(times, () -> BestTotal.of(graph, most).bids()),
                bids);
    }

    double candidatePasses() {
        return candidates / pass;
    }

    double acceptancePasses() {
        return acceptance / pass;
    }

    double auctionPasses() {
        return auction / (bids * pass);
    }

    private static long gather(Graph graph, long[] numbers) {
        int[] first = graph.first();
        int[] mentor = graph.mentor();
        long sum = 0;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int edge = first[mentee]; edge < first[mentee + 1]; edge++) {
                sum += numbers[mentor[edge]];
            }
        }
        return sum;
    }

    private static double median(int times, LongSupplier work) {
        long nothing = 0;
        double[] millis = new double[times];
        // The first run is only there to warm up.
        for (int run = -1; run < times; run++) {
            long start = Clock.now();
            nothing += work.getAsLong();
            if (run >= 0) {
                millis[run] = (Clock.now() - start) / 1e6;
            }
        }
        if (nothing == Long.MIN_VALUE) {
            throw new AssertionError("only there so that the work is not left out");
        }
        return Duel.median(DoubleStream.of(millis));
    }
}

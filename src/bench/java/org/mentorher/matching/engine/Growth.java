package org.mentorher.matching.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One market from people to the best total, in a process of its own.
 *
 * @param packing milliseconds from people to packed arrays
 * @param candidates to the candidate graph, on as many threads as the engine takes
 * @param acceptance to the stable matching
 * @param mostPairs from the stable matching to the most pairs
 * @param auction from there to the best total
 * @param peak bytes that the process has had in use at most, the people included
 */
record Growth(long packing, long candidates, long acceptance, long mostPairs, long auction, long peak) {
    /** Small markets are repeated, or the table would show how the compiler warms up. */
    private static final long ENOUGH_NANOS = 20_000_000_000L;

    static void child(int mentees, Options options) throws IOException {
        var source = new Source(options);
        long start = System.nanoTime();
        Growth last;
        do {
            last = once(mentees, source);
        } while (System.nanoTime() - start < ENOUGH_NANOS);
        System.out.println(last.line());
    }

    private static Growth once(int mentees, Source source) throws IOException {
        var market = source.market(mentees, Source.SEATS);
        long begun = System.nanoTime();
        var packed = source.packed(market);
        long ready = System.nanoTime();
        var graph = Candidates.of(packed).graph();
        long listed = System.nanoTime();
        int[] stable = DeferredAcceptance.choice(graph);
        long accepted = System.nanoTime();
        int[] most = MostPairs.choice(graph, stable);
        long filled = System.nanoTime();
        var best = BestTotal.of(graph, most);
        long done = System.nanoTime();
        if (!(best.gap() < 1)) {
            throw new IllegalStateException("not certified: gap " + best.gap());
        }
        return new Growth(
                (ready - begun) / 1_000_000,
                (listed - ready) / 1_000_000,
                (accepted - listed) / 1_000_000,
                (filled - accepted) / 1_000_000,
                (done - filled) / 1_000_000,
                Machine.peak());
    }

    static Growth of(int mentees, Options options) throws IOException, InterruptedException {
        var line = Child.answer(List.of("growth", "" + mentees, "--seed", "" + options.seed()));
        long[] numbers =
                Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
        return new Growth(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    private String line() {
        return List.of(packing, candidates, acceptance, mostPairs, auction, peak).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}

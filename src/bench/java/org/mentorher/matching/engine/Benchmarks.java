package org.mentorher.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Measures the engine against what users pick instead and against the limit. Prints tables, see {@link Options}. */
final class Benchmarks {
    /** From here on it is about memory, not about how soon the compiler is warm. */
    private static final int LARGE = 100_000;

    private final Options options;
    private final Source source;
    private final Peers peers;
    private final Paper paper = new Paper();

    private Benchmarks(Options options) {
        this.options = options;
        source = new Source(options);
        peers = new Peers(options);
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(Child.WORD)) {
            Child.main(arguments);
            return;
        }
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        new Benchmarks(options).run();
    }

    private void run() throws IOException, InterruptedException {
        paper.line(Machine.words());
        if (options.parts().contains("exact")) {
            exact();
        }
        if (options.parts().contains("stable")) {
            stable();
        }
        if (options.parts().contains("quality")) {
            quality();
        }
        if (options.parts().contains("limits")) {
            limits();
        }
        if (options.parts().contains("memory")) {
            memory();
        }
        if (options.parts().contains("growth")) {
            growth();
        }
        paper.write(Path.of("target/bench/benchmarks.md"));
    }

    private void exact() {
        duelTable("Most pairs, then the highest total: the same pairs and the same weight every time");
        for (int mentees : options.sizes()) {
            var graph = source.graph(mentees);
            duels(Options.shortly(mentees), graph, Ours.OPTIMAL, peers.exact(mentees), sameTally(graph));
            if (mentees == LARGE) {
                var flow = peers.exact(mentees).stream().limit(1).toList();
                var tight = source.graph(mentees, 1);
                duels("100k, as many seats as mentees", tight, Ours.OPTIMAL, flow, sameTally(tight));
                var equal = Source.equalWeights(graph);
                duels("100k, equal weights", equal, Ours.OPTIMAL, flow, sameTally(equal));
            }
        }
    }

    private void stable() {
        duelTable("Stable: the same matching every time");
        for (int mentees : options.sizes()) {
            if (!peers.stable(mentees).isEmpty()) {
                var graph = source.graph(mentees);
                duels(Options.shortly(mentees), graph, Ours.STABLE, peers.stable(mentees), Arrays::equals);
            }
        }
    }

    private void duelTable(String words) {
        paper.table(
                words,
                "mentees",
                "peer",
                "ours",
                "peer's time",
                "peer ÷ ours",
                "without its building",
                "pairs of runs");
    }

    private void duels(
            String market, Graph graph, Contender ours, List<Contender> peers, BiPredicate<int[], int[]> same) {
        for (var peer : peers) {
            var duel = Duel.of(graph, ours, peer, options.pairs(), same);
            paper.row(
                    market,
                    peer.name(),
                    Paper.millis(duel.ours()),
                    Paper.millis(duel.peer()),
                    "**" + Paper.number(duel.ratio()) + "**",
                    Paper.number(duel.solving()),
                    duel.pairs());
        }
    }

    private static BiPredicate<int[], int[]> sameTally(Graph graph) {
        return (ours, peers) -> Tally.of(graph, ours).equals(Tally.of(graph, peers));
    }

    private void quality() {
        paper.table(
                "What is reached, as a share of OPTIMAL",
                "mentees",
                "method",
                "time",
                "pairs",
                "weight",
                "share of the weight",
                "blocking pairs");
        for (int mentees : options.sizes()) {
            var others = peers.heuristic(mentees);
            if (others.isEmpty()) {
                continue;
            }
            var graph = source.graph(mentees);
            var best = reached(mentees, graph, Ours.OPTIMAL, null);
            reached(mentees, graph, Ours.STABLE, best);
            others.forEach(other -> reached(mentees, graph, other, best));
        }
    }

    private Tally reached(int mentees, Graph graph, Contender contender, Tally best) {
        if (!(contender instanceof Timefold)) {
            Duel.warm(graph, contender);
        }
        var outcome = contender.solve(graph);
        var tally = Tally.of(graph, outcome.choice());
        paper.row(
                Options.shortly(mentees),
                contender.name(),
                Paper.millis(outcome.all() / 1e6),
                tally.matched(),
                tally.weight(),
                Paper.percent(tally.share(best == null ? tally : best)),
                BlockingPairs.count(graph, outcome.choice()));
        return tally;
    }

    private void limits() {
        paper.table(
                "Against the limit, one thread: passes that gather over all edges",
                "mentees",
                "one pass",
                "candidates",
                "in passes",
                "stable",
                "in passes",
                "most pairs",
                "auction",
                "bids a mentee",
                "auction ÷ (bids a mentee × pass)");
        for (int mentees : options.sizes()) {
            if (mentees >= LARGE) {
                var limits = Limits.of(source, mentees, options.pairs());
                paper.row(
                        Options.shortly(mentees),
                        Paper.millis(limits.pass()),
                        Paper.millis(limits.candidates()),
                        "**" + Paper.number(limits.candidatePasses()) + "**",
                        Paper.millis(limits.acceptance()),
                        "**" + Paper.number(limits.acceptancePasses()) + "**",
                        Paper.millis(limits.mostPairs()),
                        Paper.millis(limits.auction()),
                        Paper.number(limits.bids()),
                        "**" + Paper.number(limits.auctionPasses()) + "**");
            }
        }
    }

    private void memory() throws IOException, InterruptedException {
        int mentees = options.sizes().stream().mapToInt(Integer::intValue).max().orElseThrow();
        paper.table(
                "Memory for the exact optimum of " + Options.shortly(mentees)
                        + " mentees: peak resident set, one process each, the graph read from a file",
                "process",
                "peak",
                "÷ ours");
        var file = Path.of("target/bench/graph.bin");
        Child.write(source.graph(mentees), file);
        long alone = Child.peak(file, "graph");
        long ours = Child.peak(file, "optimal");
        long theirs = Child.peak(file, "ortools");
        Files.delete(file);
        paper.row("the graph alone", Paper.gigabytes(alone), "");
        paper.row("ours", Paper.gigabytes(ours), 1);
        paper.row(
                "OR-Tools min-cost flow", Paper.gigabytes(theirs), "**" + Paper.number((double) theirs / ours) + "**");
    }

    private void growth() throws IOException, InterruptedException {
        paper.table(
                "Growth: one process each, from people to the certified best total",
                "mentees",
                "packing",
                "candidates",
                "stable",
                "most pairs",
                "auction",
                "peak memory");
        for (int mentees : options.growth()) {
            System.err.println("growing to " + Options.shortly(mentees));
            var growth = Growth.of(mentees, options);
            paper.row(
                    Options.shortly(mentees),
                    Paper.millis(growth.packing()),
                    Paper.millis(growth.candidates()),
                    Paper.millis(growth.acceptance()),
                    Paper.millis(growth.mostPairs()),
                    Paper.millis(growth.auction()),
                    Paper.gigabytes(growth.peak()));
        }
    }
}

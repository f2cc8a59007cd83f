package org.mentorher.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the engine against what users pick instead and against the limit. Prints tables, see {@link Options}. */
final class Benchmarks {
    /** From here on it is about memory, not about how soon the compiler is warm. */
    private static final int LARGE = 100_000;

    private final Options options;
    private final Source source;
    private final Comparisons comparisons;
    private final Paper paper = new Paper();

    private Benchmarks(Options options) {
        this.options = options;
        source = new Source(options);
        comparisons = new Comparisons(options, source, new Peers(options), paper);
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
        Clock.useWall(options.clock().equals("wall"));
        paper.line(Machine.words() + "; times of methods: " + Clock.words());
        if (options.parts().contains("exact")) {
            comparisons.exact();
        }
        if (options.parts().contains("stable")) {
            comparisons.stable();
        }
        if (options.parts().contains("quality")) {
            comparisons.quality();
        }
        if (options.parts().contains("limits")) {
            limits();
        }
        if (options.parts().contains("lanes")) {
            lanes();
        }
        if (options.parts().contains("memory")) {
            memory();
        }
        if (options.parts().contains("growth")) {
            growth();
        }
        if (options.parts().contains("sheets")) {
            sheets();
        }
        paper.write(Path.of("target/bench/benchmarks.md"));
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

    private void sheets() throws IOException, InterruptedException {
        paper.table(
                "Two spreadsheets matched by the command `match`, one process each",
                "mentees",
                "mentees.csv",
                "with a mentor",
                "left over, each explained",
                "all results written",
                "peak memory");
        for (int mentees : options.growth()) {
            System.err.println("writing spreadsheets of " + Options.shortly(mentees));
            var sheets = Spreadsheets.of(mentees, options);
            paper.row(
                    Options.shortly(mentees),
                    Paper.number(sheets.read() / 1e6) + " MB",
                    sheets.matched(),
                    sheets.leftOver(),
                    Paper.millis(sheets.millis()),
                    Paper.gigabytes(sheets.peak()));
        }
    }

    private void lanes() {
        paper.table(
                "Vector instructions in the innermost loop of the search for candidates, a posting each",
                "mentees",
                "postings scored",
                "in a row",
                "worth a closer look",
                "plain loop",
                "vectors",
                "plain ÷ vectors");
        for (int mentees : options.sizes()) {
            if (mentees >= LARGE) {
                var gain = Lanes.of(source.packed(source.market(mentees, Source.SEATS)), options.pairs());
                paper.row(
                        Options.shortly(mentees),
                        gain.postings(),
                        Paper.number(gain.together()),
                        Paper.percent(gain.found()),
                        Paper.number(gain.plain()) + " ns",
                        Paper.number(gain.vectors()) + " ns",
                        "**" + Paper.number(gain.ratio()) + "**");
            }
        }
    }
}

package org.mentorher.matching.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Checks a matching, from whatever program, against a market in the format of {@link Exchange}. Looks at the two files
 * only and shares no way of matching with {@link Solve}; but the most possible pairs are found as there. Exit code 0, 1
 * if it is not a matching, 2 if a file cannot be read.
 */
public final class Verify {
    private static final String USAGE = """
            usage: Verify MARKET MATCHING
            """;

    private Verify() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Path market;
        Path matching;
        try {
            if (args.length != 2) {
                throw new IllegalArgumentException("a market and a matching are needed");
            }
            market = SolveOptions.readable(args[0]);
            matching = SolveOptions.readable(args[1]);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        }
        try {
            var read = ExchangeReader.read(market);
            report(read, choice(read, matching), out);
            return 0;
        } catch (NoMatching e) {
            err.println(e.getMessage());
            return 1;
        } catch (Malformed e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("cannot read: " + e);
            err.print(USAGE);
        }
        return 2;
    }

    private static int[] choice(Exchange market, Path file) throws IOException, Malformed, NoMatching {
        var graph = market.graph();
        int[] choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        int[] taken = new int[graph.mentors()];
        try (var lines = new Lines(file)) {
            while (lines.next()) {
                if (lines.words() != 2) {
                    throw lines.malformed("\"MENTEE MENTOR\"", lines.counted());
                }
                int mentee = market.mentees().find(lines.buffer(), lines.start(0), lines.end(0));
                int mentor = market.mentors().find(lines.buffer(), lines.start(1), lines.end(1));
                require(mentee != Names.ABSENT, lines, "no edge of the market names the mentee " + lines.shown(0));
                require(mentor != Names.ABSENT, lines, "the market has no mentor " + lines.shown(1));
                int edge = edge(graph, mentee, mentor);
                require(edge != Graph.NONE, lines, "no edge joins " + lines.shown(0) + " and " + lines.shown(1));
                require(choice[mentee] == Graph.NONE, lines, "the mentee " + lines.shown(0) + " has a mentor already");
                int capacity = graph.capacity()[mentor];
                require(taken[mentor] < capacity, lines, lines.shown(1) + " has a capacity of " + capacity);
                choice[mentee] = edge;
                taken[mentor]++;
            }
        }
        return choice;
    }

    private static int edge(Graph graph, int mentee, int mentor) {
        for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
            if (graph.mentor()[edge] == mentor) {
                return edge;
            }
        }
        return Graph.NONE;
    }

    private static void report(Exchange market, int[] choice, PrintStream out) {
        var graph = market.graph();
        int[] chosen = pairs(choice);
        out.println("matched " + chosen.length);
        out.println("most-pairs " + pairs(MostPairs.choice(graph, choice)).length);
        out.println("weight "
                + Arrays.stream(chosen).mapToLong(edge -> graph.weight()[edge]).sum());
        out.println("blocking-pairs " + market.blockingPairs(choice));
        // Otherwise it would have been no matching.
        out.println("capacity kept");
        out.println("seats-taken " + chosen.length);
        out.println("seats " + Arrays.stream(graph.capacity()).asLongStream().sum());
    }

    /** The chosen edges. */
    private static int[] pairs(int[] choice) {
        return Arrays.stream(choice).filter(edge -> edge != Graph.NONE).toArray();
    }

    private static void require(boolean kept, Lines lines, String broken) throws NoMatching {
        if (!kept) {
            throw new NoMatching(lines.place(lines.line()) + "not a matching: " + broken);
        }
    }

    /** Says the line and what is wrong with it. */
    private static final class NoMatching extends Exception {
        private static final long serialVersionUID = 1L;

        NoMatching(String message) {
            super(message);
        }
    }
}

package org.mentorher.matching.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Solves a market in the format of {@link Exchange}, without database or server. Gives the matching, one line MENTEE
 * MENTOR for each pair, and a certificate in lines {@code name value}. Exit code 0, or 2 where a file or an argument is
 * not as it should be: then nothing is written.
 */
public final class Solve {
    private static final String USAGE = """
            usage: Solve MARKET --method STABLE|OPTIMAL|FAIR [--slack THOUSANDTHS] [--out MATCHING]
              --slack  how much of the most possible pairs FAIR may give up, 0 to 1000 thousandths; 0 unless given
              --out    the file for the matching, replaced when all is done; the certificate then goes to standard
                       output, otherwise to standard error
            """;

    private Solve() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        SolveOptions options;
        try {
            options = SolveOptions.of(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        }
        try {
            solve(options, out, err);
            return 0;
        } catch (Malformed e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println("cannot read or write: " + e);
            err.print(USAGE);
            return 2;
        }
    }

    private static void solve(SolveOptions options, PrintStream out, PrintStream err) throws IOException, Malformed {
        long begun = System.nanoTime();
        var market = ExchangeReader.read(options.market());
        long read = System.nanoTime();
        var solution = Solution.of(market.graph(), options.method(), options.slack());
        long solved = System.nanoTime();
        if (options.out() == null) {
            write(market, solution.choice(), out);
        } else {
            replace(options.out(), market, solution.choice());
        }
        var certificate = options.out() == null ? err : out;
        certificate.println("method " + options.method());
        certificate.println("matched " + solution.matched());
        certificate.println("most-pairs " + solution.mostPairs());
        certificate.println("weight " + solution.weight());
        certificate.println("blocking-pairs " + market.blockingPairs(solution.choice()));
        certificate.println("duality-gap " + (Double.isNaN(solution.gap()) ? "none" : solution.gap()));
        certificate.println("seconds-reading " + seconds(read - begun));
        certificate.println("seconds-solving " + seconds(solved - read));
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }

    /** Writes beside the file and moves, so that nobody ever finds half a matching. */
    private static void replace(Path file, Exchange market, int[] choice) throws IOException {
        var part = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                write(market, choice, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Names are written as they were read, byte by byte, whatever their encoding. */
    private static void write(Exchange market, int[] choice, OutputStream to) throws IOException {
        var out = new BufferedOutputStream(to, 1 << 16);
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                out.write(market.mentees().bytes(mentee));
                out.write(' ');
                out.write(market.mentors().bytes(market.graph().mentor()[choice[mentee]]));
                out.write('\n');
            }
        }
        out.flush();
        if (to instanceof PrintStream stream && stream.checkError()) {
            throw new IOException("standard output is closed");
        }
    }
}

package org.mentorher.matching.sheets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mentorher.matching.sheets.SheetMatching.Outcome;

/** {@code match mentors.csv mentees.csv}: two spreadsheets matched on the command line. */
public final class MatchCommand {
    public static final int DONE = 0;
    public static final int ROWS_REFUSED = 1;
    public static final int BAD_ARGUMENTS = 2;

    /** 128 + SIGINT, as shells have it. */
    public static final int INTERRUPTED = 130;

    private static final Duration LONGEST_CLEARING = Duration.ofSeconds(10);

    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean interrupted;
    private volatile Phase phase;

    private MatchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs to the end, or until the process is told to stop: then nothing is left of it.
     *
     * @param args what follows {@code match}
     * @param now when offsets of time zones are taken
     * @return the exit code
     */
    public static int run(String[] args, Instant now, PrintStream out, PrintStream err) {
        return new MatchCommand(out, err).run(args, now);
    }

    private int run(String[] args, Instant now) {
        var ended = new CountDownLatch(1);
        var stop = Thread.ofPlatform().unstarted(() -> {
            interrupted = true;
            // The virtual machine halts after this. Only once it writes is there something to clear away.
            if (phase != null && phase.compareTo(Phase.WRITING) >= 0) await(ended);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return match(args, now);
        } finally {
            ended.countDown();
            if (!interrupted) Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(LONGEST_CLEARING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int match(String[] args, Instant now) {
        try {
            var arguments = MatchArguments.of(args, now);
            if (arguments.help()) {
                out.print(MatchArguments.HELP);
                return DONE;
            }
            return match(arguments);
        } catch (MatchArguments.Bad e) {
            err.println("match: " + e.getMessage());
            err.println("Try: match --help");
            return BAD_ARGUMENTS;
        } catch (IOException e) {
            err.println("match: " + Failure.words(e));
            return BAD_ARGUMENTS;
        } catch (CancellationException e) {
            err.println();
            err.println("match: interrupted, nothing is written");
            return INTERRUPTED;
        }
    }

    private int match(MatchArguments arguments) throws IOException {
        var bar = new ProgressBar(err, arguments.progress() || ProgressBar.onTerminal());
        try (var mentors = Files.newInputStream(arguments.mentors());
                var mentees = Files.newInputStream(arguments.mentees())) {
            var outcome = SheetMatching.run(
                    new Source(arguments.mentors().toString(), mentors, Files.size(arguments.mentors())),
                    new Source(arguments.mentees().toString(), mentees, Files.size(arguments.mentees())),
                    arguments.terms(),
                    arguments.out(),
                    (now, done, all) -> {
                        phase = now;
                        if (interrupted) throw new CancellationException();
                        bar.at(now, done, all);
                    });
            bar.end();
            return tell(outcome, arguments.terms().lenient());
        }
    }

    private int tell(Outcome outcome, boolean lenient) {
        var complaints = outcome.complaints();
        complaints.warnings().forEach(warning -> err.println("Warning: " + warning));
        more(complaints.warningCount(), "warnings");
        complaints.errors().forEach(error -> err.println((lenient ? "Left out: " : "Error: ") + error));
        more(complaints.errorCount(), "errors");
        return switch (outcome) {
            case Outcome.Refused refused -> {
                err.println("Nothing is written."
                        + (complaints.unusable()
                                ? " A file cannot be used."
                                : " " + counted(complaints) + " With --lenient the other rows are matched."));
                yield ROWS_REFUSED;
            }
            case Outcome.Done done -> {
                if (complaints.rowsLeftOut() > 0) err.println(counted(complaints));
                out.println(Figures.number(done.report().matched()) + " of "
                        + Figures.number(done.report().mentees()) + " mentees have a mentor.");
                done.files().forEach(file -> out.println("  " + file));
                yield DONE;
            }
        };
    }

    private void more(long all, String what) {
        if (all > Complaints.KEPT) {
            err.println("and " + Figures.number(all - Complaints.KEPT) + " more " + what);
        }
    }

    private static String counted(Complaints complaints) {
        return Figures.number(complaints.errorCount()) + (complaints.errorCount() == 1 ? " error" : " errors") + " in "
                + Figures.number(complaints.rowsLeftOut()) + (complaints.rowsLeftOut() == 1 ? " row." : " rows.");
    }
}

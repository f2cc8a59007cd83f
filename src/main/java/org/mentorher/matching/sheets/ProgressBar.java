package org.mentorher.matching.sheets;

import java.io.PrintStream;
import java.time.Duration;

/** How far a run is, for the one who waits: a bar on a terminal, and a line now and then where there is none. */
final class ProgressBar implements Phase.Watch {
    private static final int WIDTH = 30;
    private static final long BETWEEN_DRAWINGS = Duration.ofMillis(100).toNanos();
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final PrintStream err;
    private final boolean drawing;
    private final long began = System.nanoTime();
    private long told = began;
    private Phase phase;

    ProgressBar(PrintStream err, boolean drawing) {
        this.err = err;
        this.drawing = drawing;
    }

    /** Java can tell whether it is on a terminal, though not for the error stream alone. */
    static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void at(Phase now, long done, long all) {
        long time = System.nanoTime();
        boolean next = now != phase;
        if (!next && time - told < (drawing ? BETWEEN_DRAWINGS : BETWEEN_LINES)) return;
        if (drawing) {
            if (next && phase != null) finish();
            phase = now;
            err.print('\r' + line(now, done, all, time));
            err.flush();
            told = time;
        } else {
            phase = now;
            if (time - told < BETWEEN_LINES) return;
            err.println(now.label() + " " + percent(done, all));
            told = time;
        }
    }

    void end() {
        if (drawing && phase != null) finish();
        phase = null;
    }

    /** Whatever was seen last, a phase that is over is complete. */
    private void finish() {
        err.println('\r' + line(phase, 1, 1, System.nanoTime()));
    }

    private String line(Phase phase, long done, long all, long time) {
        int full = all <= 0 ? 0 : (int) Math.min(WIDTH, WIDTH * done / all);
        var seconds = Duration.ofNanos(time - began).toSeconds();
        return "%-20s [%s%s] %5s  %d:%02d "
                .formatted(
                        phase.label(),
                        "#".repeat(full),
                        "-".repeat(WIDTH - full),
                        percent(done, all),
                        seconds / 60,
                        seconds % 60);
    }

    private static String percent(long done, long all) {
        return all <= 0 ? "" : Math.min(100, 100 * done / all) + " %";
    }
}

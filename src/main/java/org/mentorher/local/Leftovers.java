package org.mentorher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Servers that outlived the JVM that started them. Each server is noted in a file together with its JVM; once that JVM
 * is gone, the server is ended. Processes are told apart by number and start time, since numbers are given out again.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** The system clock may be set between two readings of one process's start time. */
    private static final long SAME_START_MILLIS = 5_000;

    private Leftovers() {}

    /** Notes that this JVM owns the server. */
    static void note(Path run, String name, ProcessHandle server) throws IOException {
        Files.createDirectories(run);
        Files.write(run.resolve(name + "-" + server.pid()), List.of(written(ProcessHandle.current()), written(server)));
    }

    /** Ends every noted server whose JVM is gone. */
    static void sweep(Path run) throws IOException {
        if (!Files.isDirectory(run)) {
            return;
        }
        try (var notes = Files.list(run)) {
            for (var note : notes.toList()) {
                var lines = Files.readAllLines(note);
                if (lines.size() < 2 || !isAlive(lines.get(0))) {
                    if (lines.size() == 2 && isAlive(lines.get(1))) {
                        System.out.println("Ending what an earlier run left behind: " + note.getFileName());
                        end(ProcessHandle.of(pid(lines.get(1))).orElseThrow());
                    }
                    Files.deleteIfExists(note);
                }
            }
        }
    }

    /** Whether another living JVM has noted a server of this name. */
    static boolean ownedByAnother(Path run, String name) throws IOException {
        if (!Files.isDirectory(run)) {
            return false;
        }
        try (var notes = Files.newDirectoryStream(run, name + "-*")) {
            for (var note : notes) {
                var owner = Files.readAllLines(note).getFirst();
                if (isAlive(owner) && pid(owner) != ProcessHandle.current().pid()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Asks the process to end and then its descendants; insists when they do not within 15 seconds. */
    static void end(ProcessHandle process) {
        // a start script passes the request on and PostgreSQL ends its own children; only Windows needs the second
        // round
        var children = process.descendants().toList();
        process.destroy();
        await(process);
        children.forEach(ProcessHandle::destroy);
        children.forEach(Leftovers::await);
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static String written(ProcessHandle process) {
        return process.pid() + " " + startedAt(process);
    }

    private static boolean isAlive(String written) {
        var start = Long.parseLong(written.substring(written.indexOf(' ') + 1));
        return ProcessHandle.of(pid(written))
                .filter(found -> found.isAlive() && Math.abs(startedAt(found) - start) < SAME_START_MILLIS)
                .isPresent();
    }

    private static long pid(String written) {
        return Long.parseLong(written.substring(0, written.indexOf(' ')));
    }

    private static long startedAt(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }
}

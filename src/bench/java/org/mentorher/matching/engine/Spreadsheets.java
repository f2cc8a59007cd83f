package org.mentorher.matching.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.matching.sheets.MatchCommand;

/**
 * Two spreadsheets of an invented market and what the command makes of them in a process of its own.
 *
 * @param read bytes of the list of mentees
 * @param matched rows in the list of pairs
 * @param leftOver rows in the list of those left over, each with its reasons
 * @param millis from the first byte to the last file
 * @param peak bytes that the process has had in use at most
 */
record Spreadsheets(long read, long matched, long leftOver, long millis, long peak) {
    private static final Path FOLDER = Path.of("target/bench/sheets");
    private static final Path MENTORS = FOLDER.resolve("mentors.csv");
    private static final Path MENTEES = FOLDER.resolve("mentees.csv");

    static Spreadsheets of(int mentees, Options options) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var market = new InventedMarket(mentees, Source.SEATS, options.seed());
        write(
                MENTORS,
                "id,organisation,seniority,fields,languages,timeZone,seats,formats,topics,leastScore,waitingSeats",
                market.allMentors().map(Spreadsheets::row));
        write(
                MENTEES,
                "id,organisation,seniority,field,languages,timeZone,zoneReach,formats,topics,avoidOwnOrganisation,"
                        + "mentors,priority,excluded",
                market.allMentees().map(Spreadsheets::row));
        var numbers = Child.answer(List.of("sheets", FOLDER.toString())).split(" ");
        return new Spreadsheets(
                Files.size(MENTEES),
                rows(FOLDER.resolve("matches.csv")),
                rows(FOLDER.resolve("unmatched.csv")),
                Long.parseLong(numbers[0]),
                Long.parseLong(numbers[1]));
    }

    static void child(Path folder) throws IOException {
        long begun = System.nanoTime();
        String[] words = {
            MENTORS.toString(),
            MENTEES.toString(),
            "--out",
            folder.resolve("matches.csv").toString(),
            "--progress"
        };
        int code = MatchCommand.run(words, Instant.now(), System.out, System.err);
        if (code != MatchCommand.DONE) {
            throw new IOException("match ended with " + code);
        }
        System.out.println((System.nanoTime() - begun) / 1_000_000 + " " + Machine.peak());
    }

    private static String row(Mentor mentor) {
        return row(
                mentor.id(),
                mentor.organisation(),
                mentor.seniority(),
                list(mentor.fields()),
                list(mentor.languages()),
                zone(mentor.utcOffsetMinutes()),
                mentor.capacity(),
                list(mentor.formats()),
                list(mentor.topics()),
                orNothing(mentor.leastScore()),
                orNothing(mentor.waitingSeats()));
    }

    private static String row(Mentee mentee) {
        return row(
                mentee.id(),
                mentee.organisation(),
                mentee.seniority(),
                mentee.field(),
                list(mentee.languages()),
                zone(mentee.utcOffsetMinutes()),
                mentee.zoneReachMinutes() == null ? "" : mentee.zoneReachMinutes() / 60,
                list(mentee.formats()),
                list(mentee.topics()),
                mentee.avoidOwnOrganisation() && !mentee.organisation().isEmpty() ? "yes" : "no",
                list(mentee.ranked()),
                mentee.priority(),
                list(mentee.excluded()));
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String list(Collection<?> values) {
        var texts = values.stream().map(String::valueOf);
        return (values instanceof Set ? texts.sorted() : texts).collect(Collectors.joining(";"));
    }

    private static String zone(int minutes) {
        return "%s%02d:%02d".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private static Object orNothing(Integer number) {
        return number == null ? "" : number;
    }

    private static void write(Path file, String header, Stream<String> rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            line(out, header);
            for (var row : (Iterable<String>) rows::iterator) {
                line(out, row);
            }
        }
    }

    private static void line(BufferedWriter out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** Reasons of ours hold no line breaks, so that lines are rows; without the header. */
    private static long rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }
}

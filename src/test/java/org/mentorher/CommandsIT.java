package org.mentorher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application's commands, as the README has them: no configuration, no database, no server. */
class CommandsIT {
    private static final Path APPLICATION =
            Path.of(System.getProperty("local.base", ""), "target/quarkus-app").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void two_spreadsheets_are_matched() throws IOException, InterruptedException {
        sheets(1);
        var ran = run("-jar", APPLICATION.resolve("quarkus-run.jar").toString(), "match", "mentors.csv", "mentees.csv");
        assertEquals(new Ran(0, ran.out, ""), new Ran(ran.code, ran.out, warnings(ran.err)));
        assertTrue(ran.out.contains("1 of 1 mentees have a mentor."), ran.out);
        for (var name : List.of("matches.csv", "unmatched.csv", "unfilled.csv", "report.html")) {
            assertTrue(Files.exists(folder.resolve(name)), name);
        }
    }

    @Test
    void a_row_that_is_wrong_is_named_and_nothing_is_written() throws IOException, InterruptedException {
        sheets(-1);
        var ran = run("-jar", APPLICATION.resolve("quarkus-run.jar").toString(), "match", "mentors.csv", "mentees.csv");
        assertEquals(1, ran.code);
        assertTrue(ran.err.contains("mentors.csv, line 2, seats"), ran.err);
        assertTrue(Files.notExists(folder.resolve("matches.csv")));
    }

    @Test
    void a_market_is_solved_and_verified() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("market.txt"), "cap amina 1\nedge bao amina 1 1 5\nedge cleo amina 1 2 3\n");
        Path jar;
        try (var jars = Files.list(APPLICATION.resolve("app"))) {
            jar = jars.findFirst().orElseThrow();
        }
        var engine = "org.mentorher.matching.engine.";
        var classPath = jar.toString();
        var solved =
                run("-cp", classPath, engine + "Solve", "market.txt", "--method", "STABLE", "--out", "matching.txt");
        assertEquals(0, solved.code, solved.err);
        assertEquals("cleo amina\n", Files.readString(folder.resolve("matching.txt")));
        var verified = run("-cp", classPath, engine + "Verify", "market.txt", "matching.txt");
        assertEquals(0, verified.code, verified.err);
        assertTrue(verified.out.contains("blocking-pairs 0"), verified.out);
    }

    private void sheets(int seats) throws IOException {
        Files.writeString(
                folder.resolve("mentors.csv"),
                "id,seniority,fields,languages,timeZone,seats,formats\na1,VP,law.tax,en,UTC," + seats + ",VIDEO\n");
        Files.writeString(
                folder.resolve("mentees.csv"),
                "id,seniority,field,languages,timeZone,formats\nb1,ENTRY,law.tax,en,UTC,VIDEO\n");
    }

    /** What the command says on standard error beside its progress. */
    private static String warnings(String err) {
        return String.join(
                "\n",
                err.lines().filter(line -> !line.matches("\\w[\\w ]* \\d+ %")).toList());
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var out = folder.resolve("out.log");
        var err = folder.resolve("err.log");
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}

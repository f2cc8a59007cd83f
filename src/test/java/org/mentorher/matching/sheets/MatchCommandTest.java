package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as it is typed. */
class MatchCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String mentors;
    private String mentees;

    @BeforeEach
    void write() throws IOException {
        mentors = file("mentors.csv", Sheets.MENTOR_HEADER + Sheets.AMINA);
        mentees = file("mentees.csv", Sheets.MENTEE_HEADER + Sheets.BAO);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... args) {
        return MatchCommand.run(args, Sheets.NOVEMBER, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String result() {
        return folder.resolve("result.csv").toString();
    }

    @Test
    void it_says_what_it_wrote() {
        assertEquals(0, run(mentors, mentees, "--out", result(), "--method", "stable", "--seed", "7"));
        assertTrue(out.toString().startsWith("1 of 1 mentees have a mentor."));
        for (var name : new String[] {"result.csv", "unmatched.csv", "unfilled.csv", "report.html"}) {
            assertTrue(out.toString().contains(folder.resolve(name).toString()), name);
            assertTrue(Files.exists(folder.resolve(name)), name);
        }
        assertEquals("", err.toString());
    }

    @Test
    void rows_that_are_wrong_are_listed_and_nothing_is_written() throws IOException {
        mentees = file("mentees.csv", Sheets.MENTEE_HEADER + Sheets.BAO.replace("ENTRY", "BOSS"));
        assertEquals(1, run(mentors, mentees, "--out", result()));
        assertTrue(err.toString().contains("mentees.csv, line 2, seniority: is \"BOSS\", expected ENTRY"));
        assertTrue(err.toString().contains("Nothing is written. 1 error in 1 row."));
        assertFalse(Files.exists(Path.of(result())));
    }

    @Test
    void leniently_they_are_left_out() throws IOException {
        mentees = file("mentees.csv", Sheets.MENTEE_HEADER + Sheets.BAO.replace("ENTRY", "BOSS"));
        assertEquals(0, run(mentors, mentees, "--out", result(), "--lenient"));
        assertTrue(err.toString().contains("Left out: "));
        assertTrue(out.toString().startsWith("0 of 0 mentees"));
    }

    @Test
    void a_file_that_is_no_sheet_is_refused_even_leniently() throws IOException {
        mentees = file("mentees.csv", "a,b\n1,2\n");
        assertEquals(1, run(mentors, mentees, "--out", result(), "--lenient"));
        assertTrue(err.toString().contains("Nothing is written. A file cannot be used."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --method BEST              | --method is "BEST", expected STABLE, OPTIMAL or FAIR
            --seed x                   | --seed is "x", expected a whole number
            --seed                     | --seed needs a value
            --quick                    | there is no option --quick
            third.csv                  | expected two files, mentors and mentees, but got 3
            --weights field            | the weight field is "field", expected a whole number from 0 to 100
            --weights charm=1          | there is no weight "charm", expected some of field, topics
            --weights field=101        | weights: field must be 0 to 100, was 101
            --out report.html          | --out is the name of another of the results
            --out /no/such/folder/x    | --out is in a folder that is not there
            --out /                    | --out is a folder, expected a file
            """)
    void bad_arguments_are_explained(String more, String complaint) {
        var args = Stream.concat(Stream.of(mentors, mentees), Arrays.stream(more.split(" ")));
        assertEquals(2, run(args.toArray(String[]::new)));
        assertTrue(err.toString().contains(complaint), err.toString());
        assertTrue(err.toString().contains("--help"));
    }

    @Test
    void results_never_replace_what_they_are_made_of() throws IOException {
        assertEquals(2, run(mentors, mentees, "--out", mentors));
        var unlucky = file("unmatched.csv", Sheets.MENTEE_HEADER + Sheets.BAO);
        assertEquals(2, run(mentors, unlucky, "--out", result()));
        assertTrue(err.toString().contains("would replace " + unlucky));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertEquals(2, run(mentors, folder + "/none.csv", "--out", result()));
        assertTrue(err.toString().contains("none.csv: there is no such file"));
    }

    @Test
    void help_explains() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("--lenient"));
        assertEquals("", err.toString());
    }

    @Test
    void the_bar_runs_full() {
        assertEquals(0, run(mentors, mentees, "--out", result(), "--progress"));
        assertTrue(err.toString().contains("Reading the mentees  [##############################] 100 %"));
        assertTrue(err.toString().contains("Writing              [##############################] 100 %"));
    }
}

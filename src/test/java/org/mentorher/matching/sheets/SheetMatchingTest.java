package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.sheets.Sheets.AMINA;
import static org.mentorher.matching.sheets.Sheets.BAO;
import static org.mentorher.matching.sheets.Sheets.MENTEE_HEADER;
import static org.mentorher.matching.sheets.Sheets.MENTOR_HEADER;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorher.matching.sheets.SheetMatching.Outcome;

/** Sheets in, sheets and a page out. */
class SheetMatchingTest {
    private static final Phase.Watch UNSEEN = (phase, done, all) -> {};

    @TempDir
    Path folder;

    private Outcome run(String mentors, String mentees, boolean lenient) throws IOException {
        return Sheets.run(MENTOR_HEADER + mentors, MENTEE_HEADER + mentees, lenient, folder, UNSEEN);
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void one_seat_for_two_makes_a_pair_and_one_left_over() throws IOException {
        var done = assertInstanceOf(
                Outcome.Done.class, run(AMINA, BAO + BAO.replace("b1,Bao Linh", "b2,Carmen Vidal"), false));
        assertEquals(List.of("matches.csv", "report.html", "unfilled.csv", "unmatched.csv"), files());
        assertEquals(4, done.files().size());
        var pair = rows("matches.csv").getFirst();
        assertEquals(1, rows("matches.csv").size());
        assertEquals("a1", pair.getField("mentor"));
        assertEquals("Amina Okoro", pair.getField("mentorName"));
        assertEquals("1", pair.getField("rank"));
        assertFalse(pair.getField("reasons").isBlank());
        var points = List.of("field", "topics", "seniority", "zone", "formats", "languages").stream()
                .map(part -> pair.getField(part + "Points"))
                .filter(text -> !text.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
        assertEquals(Integer.parseInt(pair.getField("score")), points);
        var leftOver = rows("unmatched.csv");
        assertEquals(1, leftOver.size());
        assertFalse(leftOver.getFirst().getField("causes").isBlank());
        assertEquals(0, rows("unfilled.csv").size());
    }

    @Test
    void a_mentor_with_a_seat_left_is_listed_with_the_reason() throws IOException {
        run(
                AMINA + AMINA.replace("a1,Amina Okoro", "a2,Efua Mensah").replace("finance.accounting;people", "law"),
                BAO,
                false);
        var unfilled = rows("unfilled.csv");
        assertEquals(
                List.of("a2"),
                unfilled.stream().map(row -> row.getField("mentor")).toList());
        assertEquals("1", unfilled.getFirst().getField("seats"));
        assertFalse(unfilled.getFirst().getField("causes").isBlank());
    }

    @Test
    void excel_sees_utf8_and_windows_lines() throws IOException {
        run(AMINA.replace("Amina", "Amína"), BAO, false);
        var bytes = Files.readAllBytes(folder.resolve("matches.csv"));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        var text = Files.readString(folder.resolve("matches.csv"));
        assertTrue(text.contains("Amína Okoro"));
        assertTrue(text.endsWith("\r\n"));
    }

    @Test
    void rows_stand_in_the_order_of_the_sheet() throws IOException {
        var mentees = new StringBuilder();
        var ids = new ArrayList<String>();
        for (int row = 0; row < 40; row++) {
            ids.add("b" + row);
            mentees.append(BAO.replace("b1", "b" + row));
        }
        run(AMINA.replace(",1,", ",25,"), mentees.toString(), false);
        var matched =
                rows("matches.csv").stream().map(row -> row.getField("mentee")).toList();
        var unmatched = rows("unmatched.csv").stream()
                .map(row -> row.getField("mentee"))
                .toList();
        assertEquals(25, matched.size());
        assertEquals(ids.stream().filter(matched::contains).toList(), matched);
        assertEquals(ids.stream().filter(unmatched::contains).toList(), unmatched);
    }

    @Test
    void one_wrong_row_refuses_all_and_leaves_what_was_there() throws IOException {
        Files.writeString(folder.resolve("matches.csv"), "of last week");
        var refused = assertInstanceOf(
                Outcome.Refused.class, run(AMINA, BAO + BAO.replace("b1", "b2").replace("ENTRY", "BOSS"), false));
        assertEquals(1, refused.complaints().errorCount());
        assertEquals(List.of("matches.csv"), files());
        assertEquals("of last week", Files.readString(folder.resolve("matches.csv")));
    }

    @Test
    void leniently_the_rest_is_matched_and_what_was_left_out_is_listed() throws IOException {
        var done = assertInstanceOf(
                Outcome.Done.class, run(AMINA, BAO.replace("b1", "b2").replace("ENTRY", "BOSS") + BAO, true));
        assertEquals(1, done.complaints().rowsLeftOut());
        assertEquals(
                "mentees.csv, line 2, seniority",
                done.complaints().errors().getFirst().toString().split(":")[0]);
        assertEquals(
                List.of("b1"),
                rows("matches.csv").stream().map(row -> row.getField("mentee")).toList());
        assertTrue(Files.readString(folder.resolve("report.html")).contains("1 row was left out"));
    }

    @Test
    void a_mentor_left_out_is_nobody_whom_a_mentee_may_name() throws IOException {
        var done = assertInstanceOf(
                Outcome.Done.class,
                run(AMINA + AMINA.replace("a1", "a2").replace("VP", "BOSS"), BAO.replace(",,,", ",a2,,"), true));
        assertEquals(1, done.complaints().warningCount());
        assertEquals("a1", rows("matches.csv").getFirst().getField("mentor"));
    }

    @Test
    void stopping_leaves_nothing_whatever_it_is_busy_with() throws IOException {
        for (var stopAt : EnumSet.of(
                Phase.READING_MENTORS, Phase.READING_MENTEES, Phase.MATCHING, Phase.WRITING, Phase.COMPARING)) {
            assertThrows(
                    CancellationException.class,
                    () -> Sheets.run(MENTOR_HEADER + AMINA, MENTEE_HEADER + BAO, false, folder, (phase, done, all) -> {
                        if (phase == stopAt) throw new CancellationException();
                    }),
                    stopAt.name());
            assertEquals(List.of(), files());
        }
    }

    @Test
    void no_cell_is_run_as_a_formula() throws IOException {
        run(AMINA.replace("a1,Amina Okoro", "-5,=HYPERLINK(1)"), BAO.replace("b1,Bao Linh", "@b,+SUM(A1)"), false);
        var pair = rows("matches.csv").getFirst();
        assertEquals("-5", pair.getField("mentor"));
        assertEquals("'=HYPERLINK(1)", pair.getField("mentorName"));
        assertEquals("'@b", pair.getField("mentee"));
        assertEquals("'+SUM(A1)", pair.getField("menteeName"));
    }

    @Test
    void the_page_shows_markup_as_text_and_asks_for_nothing_from_elsewhere() throws IOException {
        run(AMINA.replace("finance.accounting", "<b>x"), BAO.replace("finance.accounting", "<b>x</b>"), false);
        var page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("&lt;b&gt;x"));
        assertFalse(page.contains("<b>x"));
        for (var loading : List.of("http:", "https:", "src=", "<script", "<link", "url(", "@import")) {
            assertFalse(page.contains(loading), loading);
        }
    }

    @Test
    void nobody_and_nothing_is_a_matching_too() throws IOException {
        assertInstanceOf(Outcome.Done.class, run("", "", false));
        assertEquals(0, rows("matches.csv").size());
        assertInstanceOf(Outcome.Done.class, run("", BAO, false));
        assertEquals(1, rows("unmatched.csv").size());
        assertInstanceOf(Outcome.Done.class, run(AMINA, "", false));
        assertEquals(1, rows("unfilled.csv").size());
    }

    @Test
    void the_same_files_give_the_same_files() throws IOException {
        var mentees = BAO + BAO.replace("b1", "b2") + BAO.replace("b1", "b3");
        run(AMINA, mentees, false);
        var first = Files.readString(folder.resolve("matches.csv"));
        var page = Files.readString(folder.resolve("report.html"));
        run(AMINA, mentees, false);
        assertEquals(first, Files.readString(folder.resolve("matches.csv")));
        assertEquals(page, Files.readString(folder.resolve("report.html")));
    }
}

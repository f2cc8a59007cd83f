package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.sheets.Sheets.AMINA;
import static org.mentorher.matching.sheets.Sheets.BAO;
import static org.mentorher.matching.sheets.Sheets.MENTEE_HEADER;
import static org.mentorher.matching.sheets.Sheets.MENTOR_HEADER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told with file, line and column, and all of it. */
class ComplaintsTest {
    private final Complaints complaints = new Complaints();

    private List<String> errors() {
        return complaints.errors().stream().map(Complaint::toString).toList();
    }

    private List<String> warnings() {
        return complaints.warnings().stream().map(Complaint::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VP             | BOSS    | seniority: is "BOSS", expected ENTRY, MANAGER, SENIOR_MANAGER, VP, SVP, C_SUITE, or 0 to 5
            VP             | 6       | seniority: is "6", expected ENTRY, MANAGER, SENIOR_MANAGER, VP, SVP, C_SUITE, or 0 to 5
            VP             | ''      | seniority: is empty, expected ENTRY, MANAGER, SENIOR_MANAGER, VP, SVP, C_SUITE, or 0 to 5
            ,1,            | ,many,  | seats: is "many", expected a whole number from 0 to 1000
            ,1,            | ,-1,    | seats: is "-1", expected a whole number from 0 to 1000
            ,1,            | ,1.5,   | seats: is "1.5", expected a whole number from 0 to 1000
            Africa/Nairobi | Nairobi | timeZone: is "Nairobi", expected a time zone such as Europe/Paris or +02:00
            Africa/Nairobi | +19:00  | timeZone: is "+19:00", expected a time zone such as Europe/Paris or +02:00
            en;sw          | en;xx   | languages: is "xx", expected two-letter language codes such as en
            en;sw          | ;       | languages: lists nothing, expected two-letter language codes such as en, separated by semicolons
            VIDEO          | FAX     | formats: is "FAX", expected VIDEO, PHONE, OFFICE, PUBLIC_PLACE, GROUP
            a1             | ''      | id: is empty, expected a text that no other row has
            Amina Okoro    | www.a.b | name: "www.a.b" must not hold a web address
            """)
    void a_wrong_cell_is_named(String right, String wrong, String complaint) {
        Sheets.mentors(MENTOR_HEADER + AMINA.replace(right, wrong), complaints);
        assertEquals(List.of("mentors.csv, line 2, " + complaint), errors());
        assertEquals(1, complaints.rowsLeftOut());
    }

    @Test
    void everything_wrong_in_a_row_is_told() {
        Sheets.mentors(MENTOR_HEADER + "a1,x,BOSS,f,en;xx;yy,nowhere,many,VIDEO\n", complaints);
        assertEquals(
                List.of("seniority", "languages", "timeZone", "seats"),
                complaints.errors().stream().map(Complaint::column).toList());
        assertEquals(
                "is \"xx\", expected two-letter language codes such as en; is \"yy\", expected two-letter language codes such as en",
                complaints.errors().get(1).text());
        assertEquals(1, complaints.rowsLeftOut());
    }

    @Test
    void a_line_is_where_the_row_begins_in_the_file() {
        var file = "\r\n" + MENTOR_HEADER.replace("\n", "\r\n") + "\r\n"
                + AMINA.replace("Amina Okoro", "\"Amina\r\n\r\nOkoro\"").replace("a1", "a0")
                + AMINA.replace(",1,", ",?,");
        Sheets.mentors(file, complaints);
        assertEquals(List.of("mentors.csv, line 7, seats: is \"?\", expected a whole number from 0 to 1000"), errors());
    }

    @Test
    void the_line_that_names_the_separator_counts_too() {
        Sheets.mentors("sep=,\n" + MENTOR_HEADER + AMINA.replace(",1,", ",?,"), complaints);
        assertEquals(3, complaints.errors().getFirst().line());
    }

    @Test
    void bytes_that_are_no_text_are_found_where_they_stand() {
        var file = (MENTOR_HEADER + AMINA + AMINA.replace("a1", "a2").replace("Amina", "Am\u00EDna"))
                .getBytes(StandardCharsets.ISO_8859_1);
        Sheets.mentors(file, complaints);
        assertEquals(
                List.of("mentors.csv, line 3, name: holds bytes that are not UTF-8; save the file as \"CSV UTF-8\""),
                errors());
    }

    @Test
    void a_workbook_is_not_csv() {
        Sheets.mentors(new byte[] {'P', 'K', 3, 4, 0, 0}, complaints);
        assertEquals(
                List.of("mentors.csv: is a workbook, expected CSV: open it and save the file as \"CSV UTF-8\""),
                errors());
        assertTrue(complaints.refuse(true));
    }

    @Test
    void wide_characters_without_a_mark_are_no_text() {
        Sheets.mentors((MENTOR_HEADER + AMINA).getBytes(StandardCharsets.UTF_16LE), complaints);
        assertEquals(1, complaints.errorCount());
        assertTrue(complaints.unusable());
    }

    @Test
    void a_file_needs_a_header() {
        Sheets.mentors("\n\n", complaints);
        assertEquals(List.of("mentors.csv: is empty, expected a header and rows"), errors());
    }

    @Test
    void a_missing_column_is_wrong_and_an_unknown_one_is_odd() {
        Sheets.mentors("id,name,seniority,fields,languages,timeZone,formats,shoe size\n" + AMINA, complaints);
        assertEquals(
                List.of("mentors.csv, line 1, seats: is missing in the header, expected a whole number from 0 to 1000"),
                errors());
        assertEquals(List.of("mentors.csv, line 1, shoe size: is not a known column and is not used"), warnings());
        assertTrue(complaints.refuse(true));
    }

    @Test
    void a_column_comes_once() {
        Sheets.mentors(MENTOR_HEADER.replace("name", "Seats"), complaints);
        assertEquals(List.of("mentors.csv, line 1, seats: stands twice in the header, expected once"), errors());
    }

    @Test
    void too_many_cells_point_at_a_missing_quote() {
        Sheets.mentors((MENTOR_HEADER + AMINA).replace(',', ';'), complaints);
        assertEquals(1, complaints.rowsLeftOut());
        assertEquals(
                "mentors.csv, line 2: has 10 cells, expected 8 as in the header; a text that holds the separator needs quotes around it",
                errors().getFirst());
    }

    @Test
    void a_quote_that_nobody_closes_is_told_with_the_row() {
        Sheets.mentors(MENTOR_HEADER + AMINA + AMINA.replace("Amina", "\"Amina").replace("a1", "a2"), complaints);
        assertEquals(
                List.of(
                        "mentors.csv, line 3: cannot be split into cells: a quote is missing, or stands alone within quoted text"),
                errors());
        assertTrue(complaints.unusable());
    }

    @Test
    void an_id_comes_once_a_file() {
        Sheets.mentors(MENTOR_HEADER + AMINA + "\n" + AMINA, complaints);
        assertEquals(
                List.of("mentors.csv, line 4, id: \"a1\" is the id of line 2 too, expected each id once"), errors());
    }

    @Test
    void a_mentee_may_name_nobody_known_and_is_warned_of() {
        var roll = Sheets.mentors(MENTOR_HEADER + AMINA, complaints);
        var sheet = Sheets.mentees(MENTEE_HEADER + BAO.replace(",,,", ",zz;a1,yy,"), roll, complaints);
        assertEquals(0, complaints.errorCount());
        assertEquals(
                List.of(
                        "mentees.csv, line 2, mentors: names \"zz\", who is not among the mentors",
                        "mentees.csv, line 2, excluded: names \"yy\", who is not among the mentors"),
                warnings());
        assertEquals(1, sheet.mentees().person(0).ranked().size());
    }

    @Test
    void more_waiting_seats_than_seats_are_wrong() {
        Sheets.mentors(MENTOR_HEADER.strip() + ",waitingSeats\n" + AMINA.strip() + ",2\n", complaints);
        assertEquals(
                List.of("mentors.csv, line 2, waitingSeats: is 2, expected no more than the 1 in seats"), errors());
    }

    @Test
    void a_thousand_complaints_are_kept_and_all_are_counted() {
        var file = new StringBuilder(MENTOR_HEADER);
        for (int row = 0; row < 1500; row++) {
            file.append(AMINA.replace("a1", "a" + row).replace("VP", "BOSS"));
        }
        Sheets.mentors(file.toString(), complaints);
        assertEquals(1000, complaints.errors().size());
        assertEquals(1500, complaints.errorCount());
        assertEquals(1500, complaints.rowsLeftOut());
        assertFalse(complaints.refuse(true));
        assertTrue(complaints.refuse(false));
    }
}

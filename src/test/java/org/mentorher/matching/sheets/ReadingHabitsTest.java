package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.sheets.Sheets.AMINA;
import static org.mentorher.matching.sheets.Sheets.MENTOR_HEADER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorher.matching.engine.Mentor;

/** Files as spreadsheets and people write them. */
class ReadingHabitsTest {
    private final Complaints complaints = new Complaints();

    private Mentor only(String content) {
        return only(content.getBytes(StandardCharsets.UTF_8));
    }

    private Mentor only(byte[] content) {
        var roll = Sheets.mentors(content, complaints);
        assertEquals(List.of(), complaints.errors());
        assertEquals(1, roll.complete().size());
        return roll.complete().getFirst();
    }

    private void assertAmina(Mentor mentor) {
        assertEquals(List.of("finance.accounting", "people"), mentor.fields());
        assertEquals(Set.of("en", "sw"), mentor.languages());
        assertEquals(Set.of("VIDEO"), mentor.formats());
        assertEquals(3, mentor.seniority());
        assertEquals(180, mentor.utcOffsetMinutes());
        assertEquals(1, mentor.capacity());
        assertEquals(List.of(), complaints.warnings());
    }

    @Test
    void a_plain_file() {
        assertAmina(only(MENTOR_HEADER + AMINA));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_in_the_header(String separator) {
        var row = "a1,Amina Okoro,VP,\"finance.accounting;people\",\"en;sw\",Africa/Nairobi,1,VIDEO\n";
        assertAmina(only((MENTOR_HEADER + row).replace(",", separator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|\r\n", "SEP=|\n", "\"sep=|\"\r\n", "\n\nsep=|\n"})
    void a_first_line_may_name_any_separator(String first) {
        assertAmina(only(first + (MENTOR_HEADER + AMINA).replace(",", "|")));
    }

    @Test
    void a_first_line_may_name_a_tab() {
        assertAmina(only("sep=\t\r\n" + (MENTOR_HEADER + AMINA).replace(",", "\t")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        var text = '\uFEFF' + MENTOR_HEADER + AMINA.replace("Amina", "Amína");
        var roll = Sheets.mentors(text.getBytes(Charset.forName(charset)), complaints);
        assertEquals(List.of(), complaints.errors());
        assertEquals("Amína Okoro", roll.name(0));
        assertAmina(roll.person(0));
    }

    @Test
    void header_names_come_in_any_order_and_spelling() {
        var file = "Time Zone,SEATS,formats,id,Name,seniority,Fields,languages\n"
                + "Africa/Nairobi,1,VIDEO,a1,Amina,VP,finance.accounting;people,en;sw\n";
        assertAmina(only(file));
    }

    @Test
    void line_ends_empty_lines_and_empty_columns_do_not_matter() {
        var file = (MENTOR_HEADER.strip() + ",,\n" + AMINA.strip() + ",,\n,,,,,,,,\n\n\n").replace("\n", "\r\n");
        assertAmina(only(file));
        assertAmina(only((MENTOR_HEADER + AMINA).replace("\n", "\r")));
    }

    @Test
    void blanks_of_all_kinds_around_a_cell_do_not_matter() {
        var file = MENTOR_HEADER
                + "\u00A0a1 , Amina,\u202FVP, \"finance.accounting ; people\" ,en;\u00A0sw,Africa/Nairobi\u00A0, 1,VIDEO\n";
        assertAmina(only(file));
    }

    @Test
    void numbers_may_have_grown_a_decimal_point() {
        assertAmina(only(MENTOR_HEADER + AMINA.replace(",1,", ",1.0,").replace("VP", "3.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP", "vp", "Vice president", "3"})
    void steps_have_names_and_numbers(String step) {
        assertAmina(only(MENTOR_HEADER + AMINA.replace("VP", step)));
    }

    @Test
    void languages_have_codes_and_names_and_lists_may_stand_in_lines() {
        assertAmina(only(
                MENTOR_HEADER + AMINA.replace("en;sw", "\"English\nSwahili\"").replace("VIDEO", "video")));
    }

    @Test
    void a_name_over_two_lines_is_one_name() {
        var roll = Sheets.mentors(MENTOR_HEADER + AMINA.replace("Amina Okoro", "\"Amina\r\nOkoro\""), complaints);
        assertEquals("Amina Okoro", roll.name(0));
        assertEquals(0, complaints.errorCount());
    }

    @Test
    void cells_missing_at_the_end_are_empty() {
        assertAmina(only(MENTOR_HEADER.strip() + ",topics,organisation\n" + AMINA));
    }

    @Test
    void equal_values_are_one_object() {
        var other = AMINA.replace("a1", "a2").replace("en;sw", "sw; en");
        var roll = Sheets.mentors(MENTOR_HEADER + AMINA + other, complaints);
        assertSame(roll.person(0).languages(), roll.person(1).languages());
        assertSame(roll.person(0).fields(), roll.person(1).fields());
    }

    @Test
    void an_offset_holds_at_one_moment() {
        assertEquals(
                60,
                only(MENTOR_HEADER + AMINA.replace("Africa/Nairobi", "europe/paris"))
                        .utcOffsetMinutes());
        for (var offset : List.of("+02:00", "UTC+2", "+2")) {
            assertEquals(
                    120,
                    only(MENTOR_HEADER + AMINA.replace("Africa/Nairobi", offset))
                            .utcOffsetMinutes());
        }
        assertEquals(
                -210,
                only(MENTOR_HEADER + AMINA.replace("Africa/Nairobi", "−03:30")).utcOffsetMinutes());
    }

    @Test
    void an_empty_optional_cell_means_what_the_engine_says() {
        var roll = Sheets.mentors(MENTOR_HEADER + AMINA, complaints);
        var sheet = Sheets.mentees(Sheets.MENTEE_HEADER + Sheets.BAO, roll, complaints);
        var mentee = sheet.mentees().person(0);
        assertEquals(Set.of("finance"), mentee.neighbours());
        assertEquals(720, mentee.zoneReachMinutes());
        assertEquals(0, mentee.priority());
        assertTrue(mentee.topics().isEmpty());
    }

    @Test
    void named_and_excluded_mentors_are_found_by_their_ids() {
        var roll = Sheets.mentors(MENTOR_HEADER + AMINA + AMINA.replace("a1", "a2"), complaints);
        var sheet = Sheets.mentees(Sheets.MENTEE_HEADER + Sheets.BAO.replace(",,,", ",a2;a1,a1,"), roll, complaints);
        var mentee = sheet.mentees().person(0);
        assertEquals(List.of(roll.person(1).id(), roll.person(0).id()), mentee.ranked());
        assertEquals(Set.of(roll.person(0).id()), mentee.excluded());
    }
}

package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed, and what is wrong with it. */
class FormTest {
    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void text_is_brought_to_nfc_and_trimmed_and_what_is_empty_is_absent() {
        var form = sent("name", "  Zoe\u0308\r\nOkonjo ", "note", "   ");
        assertEquals("Zo\u00eb\nOkonjo", form.text("name"));
        assertNull(form.text("note"));
        assertNull(form.text("absent"));
        assertEquals("", form.value("absent"));
    }

    @Test
    void nul_is_refused() {
        assertEquals(
                400, assertThrows(Problem.class, () -> sent("name", "a\0b")).status());
    }

    @Test
    void lists_stand_between_commas_or_under_one_name() {
        assertEquals(
                List.of("pay", "first team"),
                sent("topics", "pay, first team,\n ,").listed("topics"));
        assertEquals(
                List.of("a", "b"),
                sent("fields", "a", "fields", "", "fields", "b").all("fields"));
    }

    @Test
    void numbers_and_choices_that_are_none_are_complained_about_and_kept() {
        var form = sent("seats", "three", "colour", "GREEN", "colours", "RED");
        assertNull(form.number("seats"));
        assertNull(form.choice("colour", Colour.class));
        assertEquals(List.of(Colour.RED), form.choices("colours", Colour.class));
        assertEquals("three", form.value("seats"));
        assertEquals(2, form.complaints().size());
        assertFalse(form.ok());
        assertTrue(form.has("colours", Colour.RED));
    }

    @Test
    void complaints_find_their_field_and_the_first_one_stands() {
        var form = Form.empty()
                .complain("topics[1]", "too long")
                .complain("topics", "another")
                .complain(Problem.conflict("capacity-reached", "Somebody was faster."));
        assertEquals("too long", form.complaint("topics"));
        assertEquals("Somebody was faster.", form.complaint(""));
        assertEquals("of_conduct_respect", new Form.Complaint("conduct.respect", "").label());
    }

    @Test
    void what_is_filled_in_takes_the_place_of_what_was() {
        var form = sent("colour", "RED")
                .with("colour", Colour.BLUE)
                .with("fields", List.of("a", "b"))
                .with("name", null);
        assertEquals("BLUE", form.value("colour"));
        assertEquals(List.of("a", "b"), form.all("fields"));
        assertEquals("", form.value("name"));
    }

    private static Form sent(String... pairs) {
        var sent = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) sent.add(pairs[i], pairs[i + 1]);
        return Form.of(sent);
    }
}

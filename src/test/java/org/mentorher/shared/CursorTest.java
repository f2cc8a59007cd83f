package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A position in a list, as text and back. */
class CursorTest {
    private static final UUID ID = UUID.fromString("018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:00:00Z",
                "2026-11-23T09:00:00.123456Z",
                "2026-11-23T09:00:00.123456789Z",
                "1970-01-01T00:00:00Z"
            })
    void it_comes_back_as_it_went(String at) {
        var cursor = new Cursor(Instant.parse(at), ID);
        assertEquals(cursor, Cursor.of(cursor.text()));
    }

    @Test
    void its_text_needs_no_escaping_in_an_address() {
        assertTrue(new Cursor(Instant.parse("2026-11-23T09:00:00.123456Z"), ID)
                .text()
                .matches("[A-Za-z0-9_-]+"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void without_one_a_list_starts_at_its_start(String none) {
        assertSame(Cursor.START, Cursor.of(none));
    }

    @Test
    void the_start_comes_back_too() {
        assertEquals(Cursor.START, Cursor.of(Cursor.START.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%%%",
                " ",
                "not base64!",
                "\0",
                "\uD83D\uDC69",
                "AAAA",
                "MjAyNi0xMS0yM1QwOTowMDowMFo", // an instant alone
                "' or 1=1 --"
            })
    void garbage_is_refused_as_input(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "2026-11-23T09:00:00Z|",
                "|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90",
                "yesterday|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90",
                "2026-11-31T09:00:00Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90",
                "2026-11-23T09:00:00Z|nobody",
                "2026-11-23T09:00:00Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90|more",
                "+1000000001-01-01T00:00:00Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90",
                "+1000000000-12-31T23:59:59Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90", // the last Instant
                "+300000-01-01T00:00:00Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90", // beyond PostgreSQL
                "1969-12-31T23:59:59Z|018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90"
            })
    void well_coded_garbage_is_refused_as_input(String inside) {
        assertRefused(coded(inside));
    }

    private static String coded(String inside) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String text) {
        var problem = assertThrows(Problem.class, () -> Cursor.of(text));
        assertEquals(422, problem.status());
        assertEquals("validation", problem.slug());
        assertEquals(
                List.of("cursor"),
                problem.violations().stream().map(Problem.Violation::field).toList());
    }
}

package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+a", "-a", "@a", "\ta", "\ra", "\na", "-1+cmd", "+49 30 1", "-", "-1e5"})
    void what_could_be_a_formula_is_quoted(String text) {
        assertEquals("'" + text, Guard.cell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-1", "+1", "-1.5", "12", "a=1", "'=1", "0,5"})
    void everything_else_stays(String text) {
        assertEquals(text, Guard.cell(text));
    }
}

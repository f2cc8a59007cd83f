package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who edits says which version was read. */
class RevisionTest {
    @Test
    void the_etag_is_the_quoted_version() {
        assertEquals("\"0\"", new Revision(0).etag());
        assertEquals("\"9223372036854775807\"", new Revision(Long.MAX_VALUE).etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" "})
    void the_version_that_was_read_passes(String ifMatch) {
        assertDoesNotThrow(() -> new Revision(3).require(ifMatch));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void an_absent_header_is_asked_for(String ifMatch) {
        var problem = assertThrows(Problem.class, () -> new Revision(3).require(ifMatch));
        assertEquals(428, problem.status());
        assertEquals("precondition-required", problem.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"4\"", "3", "\"03\"", "W/\"3\"", "\"3", "x"})
    void another_version_is_stale(String ifMatch) {
        var problem = assertThrows(Problem.class, () -> new Revision(3).require(ifMatch));
        assertEquals(412, problem.status());
        assertEquals("stale", problem.slug());
    }
}

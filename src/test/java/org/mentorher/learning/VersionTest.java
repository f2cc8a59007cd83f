package org.mentorher.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void a_minor_change_counts_on_and_a_major_one_begins_anew() {
        assertEquals(new Version(1, 1), Version.FIRST.next(Version.Change.MINOR));
        assertEquals(new Version(2, 0), new Version(1, 7).next(Version.Change.MAJOR));
        assertEquals("12.3", new Version(12, 3).toString());
    }

    @Test
    void what_is_written_is_read_back() {
        assertEquals(Optional.of(new Version(10, 20)), Version.of("10.20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.", ".1", "0.1", "01.0", "1.00", "1.0.0", "-1.0", "1,0", " 1.0", "9999999.0", "v1.0"})
    void all_else_is_no_version(String written) {
        assertEquals(Optional.empty(), Version.of(written));
    }
}

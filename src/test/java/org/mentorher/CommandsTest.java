package org.mentorher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private OptionalInt run(String... args) {
        return Commands.run(args, new PrintStream(out, true), new PrintStream(err, true));
    }

    @Test
    void without_a_command_the_server_starts() {
        assertEquals(OptionalInt.empty(), run());
    }

    @Test
    void an_unknown_command_hears_what_there_is() {
        assertEquals(OptionalInt.of(2), run("macth"));
        assertTrue(err.toString().contains("There is no command macth."));
        assertTrue(err.toString().contains("match --help"));
    }

    @Test
    void match_needs_no_configuration() {
        assertEquals(OptionalInt.of(0), run("match", "--help"));
        assertTrue(out.toString().contains("MENTORS.csv"));
    }
}

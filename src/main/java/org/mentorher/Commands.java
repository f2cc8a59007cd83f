package org.mentorher;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;
import org.mentorher.matching.sheets.MatchCommand;

/** What the jar can do without being a server: without configuration, database and Keycloak. */
final class Commands {
    private static final String HELP = """
            Without a command MentorHer starts as a server. Commands:
              match    matches two spreadsheets; match --help explains
            """;

    private Commands() {}

    /** @return the exit code; empty if the arguments name no command, and the server starts */
    static OptionalInt run(String[] args, PrintStream out, PrintStream err) {
        if (args.length == 0) return OptionalInt.empty();
        return switch (args[0]) {
            case "match" ->
                OptionalInt.of(MatchCommand.run(Arrays.copyOfRange(args, 1, args.length), Instant.now(), out, err));
            case "help", "--help", "-h" -> {
                out.print(HELP);
                yield OptionalInt.of(0);
            }
            default -> {
                err.println("There is no command " + args[0] + ".");
                err.print(HELP);
                yield OptionalInt.of(MatchCommand.BAD_ARGUMENTS);
            }
        };
    }
}

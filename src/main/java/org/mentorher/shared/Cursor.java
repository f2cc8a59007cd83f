package org.mentorher.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;

/** A position in a list ordered by time, newest first, and id. */
public record Cursor(Instant at, UUID id) {
    /** Before every row: the start of the list. */
    public static final Cursor START =
            new Cursor(Instant.parse("9999-12-31T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param text what {@link #text()} gave, or null for the start
     * @throws Problem 422 when it is neither
     */
    public static Cursor of(String text) {
        if (text == null || text.isEmpty()) return START;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", 2);
            var cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            // nothing here is older than computers, and the database knows no year a billion
            if (cursor.at.isBefore(Instant.EPOCH) || cursor.at.isAfter(START.at)) throw new IllegalArgumentException();
            return cursor;
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("cursor", "{mentorher.cursor}");
        }
    }
}

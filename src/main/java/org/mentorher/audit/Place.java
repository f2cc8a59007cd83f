package org.mentorher.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.mentorher.shared.Problem;

/** A position in the audit, newest first. */
record Place(Instant at, long id) {
    private static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param text what {@link #text()} gave, or null for the start
     * @throws Problem 422 when it is neither
     */
    static Place of(String text) {
        if (text == null || text.isEmpty()) return START;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", 2);
            var place = new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            // nothing here is older than computers, and the database knows no year a billion
            if (place.at.isBefore(Instant.EPOCH) || place.at.isAfter(START.at)) throw new IllegalArgumentException();
            return place;
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("cursor", "{mentorher.cursor}");
        }
    }
}

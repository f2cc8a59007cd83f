package org.mentorher.mentorship;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's calendar feed. */
@Schema(description = "The secret address at which a calendar reads the caller's sessions.", examples = """
        {"createdAt":"2026-11-23T09:00:00Z","address":"https://mentorher.example/calendar/Zm9v.ics"}""")
record CalendarFeedView(
        @Schema(nullable = true, description = "Null where there is none.") Instant createdAt,


        @Schema(nullable = true, description = "Told only when it is made; null afterwards.")
        URI address) {
    static final CalendarFeedView NONE = new CalendarFeedView(null, null);
}

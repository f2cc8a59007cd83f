package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody will do. */
@Schema(description = "What one of the two, or both, will do.", examples = """
        {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b02","session":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7b00","who":"MENTEE",
        "what":"Ask for the numbers.","createdAt":"2026-11-23T09:00:00Z","doneAt":null}""")
record NextStepView(
        UUID id,
        @Schema(description = "In which it came up.") UUID session,
        Sides who,
        String what,
        Instant createdAt,
        @Schema(nullable = true) Instant doneAt) {
    NextStepView(NextStep s) {
        this(s.id, s.session, s.who, s.what, s.createdAt, s.doneAt);
    }
}

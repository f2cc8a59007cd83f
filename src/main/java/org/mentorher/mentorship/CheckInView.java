package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own check-in; nobody else is ever given this view of it. */
@TemplateData
@Schema(description = "One's own check-in, which nobody else reads.", examples = """
                {"number":1,"stage":"ANSWERED","askedAt":"2026-12-23T09:00:00Z","answeredAt":"2026-12-24T10:15:00Z",
                "rhythm":4,"respect":5,"worth":4,"line":"We found a rhythm.","staffMayRead":false}""")
record CheckInView(
        @Schema(description = "Counted from 1 in each mentorship.")
        int number,

        CheckIn.Stage stage,
        Instant askedAt,
        @Schema(nullable = true) Instant answeredAt,

        @Schema(nullable = true, description = "We meet as we agreed: 1, not at all, to 5, fully.")
        Integer rhythm,

        @Schema(nullable = true, description = "I am treated with respect and can speak openly: 1 to 5.")
        Integer respect,

        @Schema(nullable = true, description = "This mentorship is worth my time: 1 to 5.")
        Integer worth,

        @Schema(nullable = true) String line,

        @Schema(description = "Whether programme staff may read the line.")
        boolean staffMayRead) {
    CheckInView(CheckIn c) {
        this(
                c.number,
                c.stage,
                c.askedAt,
                c.answeredAt,
                c.scores == null ? null : c.scores.rhythm(),
                c.scores == null ? null : c.scores.respect(),
                c.scores == null ? null : c.scores.worth(),
                c.line,
                c.staffMayRead);
    }

    public boolean open() {
        return stage == CheckIn.Stage.ASKED;
    }

    public boolean answered() {
        return stage == CheckIn.Stage.ANSWERED;
    }
}

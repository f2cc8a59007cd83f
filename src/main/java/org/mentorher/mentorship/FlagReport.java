package org.mentorher.mentorship;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.Side;

/** A flag with what both sides answered in their check-ins, newest first. */
record FlagReport(FlagView flag, List<ScoresView> checkIns) {
    /** What staff read of a check-in: the scores, and the line where its writer allowed it. */
    @Schema(examples = """
                {"number":2,"side":"MENTEE","stage":"ANSWERED","askedAt":"2027-01-22T09:00:00Z","rhythm":2,"respect":5,"worth":1,
                "line":"We have not met since the first time.","low":true}""")
    record ScoresView(
            int number,
            Side side,
            CheckIn.Stage stage,
            Instant askedAt,
            @Schema(nullable = true) Integer rhythm,
            @Schema(nullable = true) Integer respect,
            @Schema(nullable = true) Integer worth,

            @Schema(nullable = true, description = "Only where its writer let staff read it.")
            String line,

            @Schema(description = "Whether these scores raise a flag.")
            boolean low) {
        ScoresView(CheckIn c, boolean byMentor) {
            this(
                    c.number,
                    byMentor ? Side.MENTOR : Side.MENTEE,
                    c.stage,
                    c.askedAt,
                    c.scores == null ? null : c.scores.rhythm(),
                    c.scores == null ? null : c.scores.respect(),
                    c.scores == null ? null : c.scores.worth(),
                    c.staffMayRead ? c.line : null,
                    c.scores != null && c.scores.low());
        }

        public boolean answered() {
            return stage == CheckIn.Stage.ANSWERED;
        }
    }
}

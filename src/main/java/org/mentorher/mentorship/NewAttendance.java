package org.mentorher.mentorship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a session went. */
@Schema(examples = "{\"outcome\":\"MISSED\",\"missedBy\":\"BOTH\"}")
record NewAttendance(
        @NotNull Outcome outcome,
        @Schema(description = "Who did not come; needed for MISSED.") Sides missedBy) {
    enum Outcome {
        HELD,
        MISSED
    }
}

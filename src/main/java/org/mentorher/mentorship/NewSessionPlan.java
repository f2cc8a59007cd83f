package org.mentorher.mentorship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;

/** How long and where; the time itself is moved by proposing others. */
@Schema(examples = "{\"minutes\":45,\"format\":\"VIDEO\",\"place\":\"https://meet.example/amina-bao\"}")
record NewSessionPlan(
        @Schema(description = "How long, 15 to 240.") @NotNull @Min(15) @Max(240)
        Integer minutes,

        @Schema(description = "Within the terms of both.") @NotNull
        Format format,

        @Schema(description = "Where or by which link; up to 300 characters. What begins like a web address must be one.")
        @Place
        String place) {}

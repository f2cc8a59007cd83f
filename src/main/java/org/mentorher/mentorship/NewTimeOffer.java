package org.mentorher.mentorship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;

/** Times that one side proposes to the other. */
@Schema(examples = """
        {"times":["2026-11-25T13:00:00Z","2026-11-26T13:00:00Z"],"minutes":60,"format":"VIDEO",
        "place":"https://meet.example/amina-bao","template":"FIRST_MEETING"}""")
record NewTimeOffer(
        @Schema(description = "One to five, all to come and within 180 days.")
        @NotEmpty
        @Size(max = TimeOffer.MOST, message = "{mentorher.entries}")
        List<@NotNull Instant> times,

        @Schema(description = "How long, 15 to 240.") @NotNull @Min(15) @Max(240)
        Integer minutes,

        @Schema(description = "Within the terms of both.") @NotNull
        Format format,

        @Schema(description = "Where or by which link; up to 300 characters. What begins like a web address must be one.")
        @Place
        String place,

        @Schema(description = "Absent: FIRST_MEETING before anything was held, MIDDLE from then on.")
        Session.Template template,

        @Schema(description = "The planned session to move; absent for a new one.")
        UUID session) {}

package org.mentorher.mentorship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** A sponsorship act as one of the two logs it. */
@Schema(examples = "{\"kind\":\"INTRODUCTION\",\"happenedOn\":\"2026-11-20\",\"note\":\"To the head of audit.\"}")
record NewSponsorshipAct(
        @NotNull SponsorshipAct.Kind kind,

        @NotNull @Schema(description = "Today at the latest.")
        LocalDate happenedOn,

        @Text(max = 500, lines = true) String note) {}

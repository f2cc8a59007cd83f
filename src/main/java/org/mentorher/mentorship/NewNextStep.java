package org.mentorher.mentorship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** What somebody will do. */
@Schema(examples = "{\"who\":\"MENTEE\",\"what\":\"Ask my manager for the closing of the year.\"}")
record NewNextStep(
        @NotNull Sides who,
        @NotNull @Text(max = 300, links = true) String what) {}

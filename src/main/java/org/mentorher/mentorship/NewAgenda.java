package org.mentorher.mentorship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** What the two want to talk about. */
@Schema(examples = "{\"items\":[\"What has happened since\",\"The talk with my manager\",\"Next steps\"]}")
record NewAgenda(
        @Schema(description = "Up to 20, in their order.") @NotNull @Size(max = 20, message = "{mentorher.entries}")
        List<@NotNull @Text(max = 200, links = true) String> items) {}

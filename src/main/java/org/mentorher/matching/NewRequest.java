package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** A wish for a mentor. */
@Schema(examples = """
        {"field":"finance.accounting","topics":["leadership"],"message":"I want to lead a team one day.",
        "mentors":[{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","reason":"She built what I want to build."}]}""")
record NewRequest(
        @NotNull @Size(max = 60, message = "{mentorher.text.long}")
        String field,

        @Size(max = 10, message = "{mentorher.entries}") List<@NotNull @Text(max = 60) String> topics,
        @Text(max = 1000, lines = true, links = true) String message,

        @Schema(description = "Up to five, best first; none leaves it to the engine.")
        @Size(max = 5, message = "{mentorher.entries}")
        List<@NotNull @Valid NewChoice> mentors) {
    /** A mentor asked for by name. */
    record NewChoice(
            @NotNull UUID id,
            @NotNull @Text(max = 300, lines = true) String reason) {}

    List<Request.Choice> choices() {
        if (mentors == null) return List.of();
        return mentors.stream().map(m -> new Request.Choice(m.id(), m.reason())).toList();
    }
}

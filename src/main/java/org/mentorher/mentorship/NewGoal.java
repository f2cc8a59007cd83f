package org.mentorher.mentorship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** A goal as its mentee writes it, always whole. */
@Schema(examples = """
        {"title":"Lead my first audit","why":"I want to know whether I like to lead.","due":"2027-03-31",
        "steps":[{"text":"Ask who led the last one"},{"text":"Shadow a lead for a week"}]}""")
record NewGoal(
        @NotNull @Text(max = 120) String title,
        @Text(max = 1000, lines = true) String why,

        @Schema(description = "The day by which; any day.") LocalDate due,

        @Size(max = 20, message = "{mentorher.entries}") List<@NotNull @Valid NewStep> steps) {
    NewGoal {
        steps = steps == null ? List.of() : steps;
    }

    @Schema(name = "NewGoalStep")
    record NewStep(
            @Schema(description = "Of a step that is there; absent for a new one.")
            UUID id,

            @NotNull @Text(max = 200) String text) {}
}

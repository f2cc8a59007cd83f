package org.mentorher.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal, as its mentee reads it, and her mentor where she shares it. */
@Schema(description = "A goal, as its mentee reads it, and her mentor where she shares it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa0","mentorship":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","title":"Lead my first audit",
                "why":"I want to know whether I like to lead.","due":"2027-03-31",
                "steps":[{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa1","text":"Ask who led the last one","doneAt":"2026-11-24T09:00:00Z"}],
                "stage":"OPEN","shared":true,"createdAt":"2026-11-23T09:00:00Z","updatedAt":"2026-11-24T09:00:00Z"}""")
record GoalView(
        UUID id,
        UUID mentorship,
        String title,
        @Schema(nullable = true) String why,
        @Schema(nullable = true) LocalDate due,
        List<StepView> steps,
        Goal.Stage stage,
        boolean shared,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version) {
    @Schema(name = "GoalStepView")
    record StepView(
            UUID id,
            String text,

            @Schema(nullable = true, description = "Null while it is not done.")
            Instant doneAt) {}

    GoalView(Goal g) {
        this(
                g.id,
                g.mentorship,
                g.title,
                g.why,
                g.dueOn,
                g.steps.stream()
                        .map(step -> new StepView(step.id(), step.text(), step.doneAt()))
                        .toList(),
                g.stage,
                g.shared,
                g.createdAt,
                g.updatedAt,
                g.version);
    }

    public boolean open() {
        return stage == Goal.Stage.OPEN;
    }

    public long done() {
        return steps.stream().filter(step -> step.doneAt() != null).count();
    }

    /** For a bar: 0 to 1000. */
    public long length() {
        return steps.isEmpty() ? 0 : done() * 1000 / steps.size();
    }

    public String address() {
        return "/mentorships/" + mentorship + "/goals/" + id;
    }
}

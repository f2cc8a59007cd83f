package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Form;

/** A goal as a form, there and back: a line a step, and always some empty ones. */
final class GoalForm {
    private static final int MOST_STEPS = 20;
    private static final int SPARE = 3;

    /** One line of the form. */
    @TemplateData
    record Line(int number, String id, String text) {}

    private GoalForm() {}

    static Form of(GoalView goal) {
        return Form.empty()
                .with("version", goal.version())
                .with("title", goal.title())
                .with("why", goal.why())
                .with("due", goal.due())
                .with("step", goal.steps().stream().map(GoalView.StepView::text).toList())
                .with(
                        "stepId",
                        goal.steps().stream().map(step -> step.id().toString()).toList());
    }

    /** Ids and texts come in pairs, empty or not. */
    static List<Line> lines(Form form) {
        var texts = form.values("step");
        var ids = form.values("stepId");
        var lines = new ArrayList<Line>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty())
                lines.add(new Line(lines.size() + 1, i < ids.size() ? ids.get(i) : "", texts.get(i)));
        }
        for (int spare = 0; spare < SPARE && lines.size() < MOST_STEPS; spare++) {
            lines.add(new Line(lines.size() + 1, "", ""));
        }
        return lines;
    }

    static NewGoal read(Form form) {
        return new NewGoal(
                form.text("title"),
                form.text("why"),
                Days.of(form, "due"),
                lines(form).stream()
                        .filter(line -> !line.text().isEmpty())
                        .map(line -> new NewGoal.NewStep(id(line.id()), line.text()))
                        .toList());
    }

    private static UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            // of no step of ours: a new one
            return null;
        }
    }
}

package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A mentee set, moved, shared or removed a goal; what it says stays hers. */
record GoalChanged(UUID subject, UUID mentorship, Goal.Stage stage, boolean shared, Instant at) implements Fact {
    GoalChanged(Goal goal, Instant at) {
        this(goal.id, goal.mentorship, goal.stage, goal.shared, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("mentorship", mentorship, "stage", stage, "shared", shared);
    }
}

package org.mentorher.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A circle was made, edited, or moved to another stage. */
record CircleChanged(UUID subject, Circle.Stage stage, int seats, Instant at) implements Fact {
    CircleChanged(Circle circle, Instant at) {
        this(circle.id, circle.stage, circle.seats, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "seats", seats);
    }
}

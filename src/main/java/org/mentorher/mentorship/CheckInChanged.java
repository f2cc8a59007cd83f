package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** One side was asked how a mentorship goes, answered, or let it lapse; never what was answered. */
record CheckInChanged(UUID subject, CheckIn.Stage stage, int number, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "number", number);
    }
}

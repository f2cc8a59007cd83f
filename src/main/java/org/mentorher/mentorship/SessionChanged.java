package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A session was planned, moved, or came to another stage. */
record SessionChanged(UUID subject, Session.Stage stage, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage);
    }
}

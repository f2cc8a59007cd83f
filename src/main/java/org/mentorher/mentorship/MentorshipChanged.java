package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A mentorship began or moved to another stage. */
record MentorshipChanged(UUID subject, Mentorship.Stage stage, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage);
    }
}

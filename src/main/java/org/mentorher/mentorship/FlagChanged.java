package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A flag was raised, seen or settled. */
record FlagChanged(UUID subject, UUID mentorship, Flag.Cause cause, Flag.Stage stage, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("mentorship", mentorship, "cause", cause, "stage", stage);
    }
}

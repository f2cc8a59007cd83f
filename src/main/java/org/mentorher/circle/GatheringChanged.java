package org.mentorher.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A gathering was planned, moved, held or called off. */
record GatheringChanged(UUID subject, UUID circle, Gathering.Stage stage, Instant at) implements Fact {
    GatheringChanged(Gathering gathering, Instant at) {
        this(gathering.id, gathering.circle, gathering.stage, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "circle", circle);
    }
}

package org.mentorher.matching;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A request was made or moved to another stage. */
record RequestChanged(UUID subject, Request.Stage stage, Instant at) implements Fact {
    RequestChanged(Request request, Instant at) {
        this(request.id, request.stage, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage);
    }
}

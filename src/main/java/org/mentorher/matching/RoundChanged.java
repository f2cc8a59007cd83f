package org.mentorher.matching;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A round was started or moved to another stage. */
record RoundChanged(UUID subject, Round.Stage stage, Instant at) implements Fact {
    RoundChanged(Round round, Instant at) {
        this(round.id, round.stage, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage);
    }
}

package org.mentorher.pledge;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A leader signed. */
public record PledgeSigned(UUID subject, String campaign, int seats, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("campaign", campaign, "seats", seats);
    }
}

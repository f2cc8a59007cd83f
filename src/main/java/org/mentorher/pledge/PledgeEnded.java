package org.mentorher.pledge;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A pledge was withdrawn by its signatory or removed by staff. */
public record PledgeEnded(UUID subject, String how, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("how", how);
    }
}

package org.mentorher.pledge;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A title was vouched for, by the organisation's mail domain or by staff. */
public record PledgeAttested(UUID subject, String by, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("by", by);
    }
}

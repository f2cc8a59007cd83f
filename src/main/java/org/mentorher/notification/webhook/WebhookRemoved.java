package org.mentorher.notification.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** An organisation's webhook was removed, with the log of its deliveries. */
record WebhookRemoved(UUID subject, UUID organisation, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("organisation", organisation);
    }
}

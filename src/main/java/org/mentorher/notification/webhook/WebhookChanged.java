package org.mentorher.notification.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** An organisation's webhook was made, edited, given a new secret, switched on or off. */
record WebhookChanged(UUID subject, UUID organisation, Webhook.Stage stage, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("organisation", organisation, "stage", stage);
    }
}

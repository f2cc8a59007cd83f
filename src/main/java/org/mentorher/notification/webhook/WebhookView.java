package org.mentorher.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook without its secret. */
@Schema(examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7ab1","address":"https://hooks.northwind-harbour.example/mentorher",
                "kinds":["mentorship-changed","pledge-signed"],"stage":"ACTIVE","createdAt":"2026-11-23T09:00:00Z",
                "disabledAt":null,"failingSince":null,"version":0}""")
record WebhookView(
        UUID id,
        String address,
        List<String> kinds,
        Webhook.Stage stage,
        Instant createdAt,
        @Schema(nullable = true) Instant disabledAt,

        @Schema(nullable = true, description = "Since when nothing has been taken; null while all goes well.")
        Instant failingSince,

        long version) {
    WebhookView(Webhook w) {
        this(w.id, w.address, List.copyOf(w.kinds), w.stage, w.createdAt, w.disabledAt, w.failingSince, w.version);
    }

    public boolean active() {
        return stage == Webhook.Stage.ACTIVE;
    }
}

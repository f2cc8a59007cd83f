package org.mentorher.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one event on its way to one webhook. */
@Schema(examples = """
                {"event":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7ab2","kind":"pledge-signed","stage":"PENDING","createdAt":"2026-11-23T09:00:00Z",
                "attempts":2,"triedAt":"2026-11-23T09:00:07Z","dueAt":"2026-11-23T09:00:15Z","status":500,"failure":"STATUS"}""")
record DeliveryView(
        @Schema(description = "The event's `id` and the `webhook-id` of every attempt.")
        UUID event,

        String kind,
        Delivery.Stage stage,
        Instant createdAt,
        int attempts,
        @Schema(nullable = true) Instant triedAt,

        @Schema(nullable = true, description = "When it is tried next; null once it is delivered or given up.")
        Instant dueAt,

        @Schema(nullable = true, description = "What the address answered last.")
        Integer status,

        @Schema(nullable = true, description = "Why the last attempt failed.")
        Answer.Failure failure) {
    DeliveryView(Delivery d) {
        this(
                d.event,
                d.kind,
                d.stage,
                d.createdAt,
                d.attempts,
                d.triedAt,
                d.stage == Delivery.Stage.PENDING ? d.dueAt : null,
                d.status,
                d.failure);
    }

    /** What the address answered; 0 where it did not. */
    public int answered() {
        return status == null ? 0 : status;
    }
}

package org.mentorher.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its mentee sees it. */
record RequestView(
        UUID id,
        String field,
        List<String> topics,
        @Schema(nullable = true) String message,
        List<ChoiceView> mentors,
        Request.Stage stage,
        Instant createdAt,
        Instant expiresAt) {
    record ChoiceView(
            UUID id,

            @Schema(nullable = true, description = "Null once the mentor has left.")
            String name,

            String reason) {}

    RequestView(Request r, Map<UUID, String> mentorNames) {
        this(
                r.id,
                r.field,
                r.topics,
                r.message,
                r.choices.stream()
                        .map(c -> new ChoiceView(c.mentor(), mentorNames.get(c.mentor()), c.reason()))
                        .toList(),
                r.stage,
                r.createdAt,
                r.expiresAt);
    }
}

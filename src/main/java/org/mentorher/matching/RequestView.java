package org.mentorher.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its mentee sees it. */
@Schema(description = "A request as its mentee sees it.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","field":"finance.accounting","topics":["leadership"],
                "message":"I want to lead a team one day.",
                "mentors":[{"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","name":"Amina Otieno","reason":"She built what I want to build."}],
                "stage":"OPEN","createdAt":"2026-11-23T09:00:00Z","expiresAt":"2027-05-22T09:00:00Z"}""")
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

package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Member;

/** A flag, as staff see it. */
@Schema(examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7aa1","cause":"SILENCE","stage":"SETTLED",
                "mentorship":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","mentor":"Amina Otieno","mentee":"Bao Nguyen",
                "raisedAt":"2026-12-28T09:00:00Z","seenAt":null,"settledAt":"2026-12-29T09:00:00Z","note":"Both were on leave."}""")
record FlagView(
        UUID id,
        Flag.Cause cause,
        Flag.Stage stage,
        UUID mentorship,

        @Schema(description = "The mentor's name.") String mentor,

        @Schema(description = "The mentee's name.") String mentee,

        Instant raisedAt,
        @Schema(nullable = true) Instant seenAt,
        @Schema(nullable = true) Instant settledAt,

        @Schema(nullable = true, description = "What staff did about it; null where it settled by itself.")
        String note) {
    FlagView(Flag f, Mentorship pair, Map<UUID, Member> people) {
        this(
                f.id,
                f.cause,
                f.stage,
                f.mentorship,
                people.get(pair.mentor).name(),
                people.get(pair.mentee).name(),
                f.raisedAt,
                f.seenAt,
                f.settledAt,
                f.note);
    }
}

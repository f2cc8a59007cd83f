package org.mentorher.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Member;

/** A mentorship, with the addresses of both sides while it runs. */
@Schema(description = "A mentorship, with the addresses of both sides while it runs.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a97","stage":"ACTIVE","proposal":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a92","request":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90",
                "mentor":{"member":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a96","name":"Amina Otieno","email":"amina@northwind-harbour.example"},
                "mentee":{"member":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a98","name":"Bao Nguyen","email":"bao@lotus-ledger.example"},
                "startedAt":"2026-11-23T09:00:00Z","endedAt":null,"pausedUntil":null}""")
record MentorshipView(
        UUID id,
        Mentorship.Stage stage,
        UUID proposal,
        UUID request,
        ContactView mentor,
        ContactView mentee,
        Instant startedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, description = "The day on which it goes on by itself; null where none was named.")
        LocalDate pausedUntil) {
    record ContactView(
            UUID member,
            String name,

            @Schema(nullable = true, description = "Shown while the mentorship runs.")
            String email) {}

    MentorshipView(Mentorship m, Map<UUID, Member> members) {
        this(
                m.id,
                m.stage,
                m.proposal,
                m.request,
                contact(m, members.get(m.mentor)),
                contact(m, members.get(m.mentee)),
                m.startedAt,
                m.endedAt,
                m.pausedUntil);
    }

    private static ContactView contact(Mentorship m, Member member) {
        return new ContactView(member.id(), member.name(), m.over() ? null : member.email());
    }
}

package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Member;

/** A mentorship, with the addresses of both sides while it runs. */
record MentorshipView(
        UUID id,
        Mentorship.Stage stage,
        UUID proposal,
        UUID request,
        ContactView mentor,
        ContactView mentee,
        Instant startedAt,
        @Schema(nullable = true) Instant endedAt) {
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
                m.endedAt);
    }

    private static ContactView contact(Mentorship m, Member member) {
        return new ContactView(member.id(), member.name(), m.over() ? null : member.email());
    }
}

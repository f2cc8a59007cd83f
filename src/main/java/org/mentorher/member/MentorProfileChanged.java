package org.mentorher.member;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A mentor profile was edited or moved to another stage. */
public record MentorProfileChanged(UUID subject, UUID member, MentorProfile.Stage stage, int seats, Instant at)
        implements Fact {
    MentorProfileChanged(MentorProfile p, Instant at) {
        this(p.id, p.member.id, p.stage, p.seats, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "seats", seats);
    }
}

package org.mentorher.member;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A mentee profile was edited or moved to another stage. */
public record MenteeProfileChanged(UUID subject, UUID member, MenteeProfile.Stage stage, Instant at) implements Fact {
    MenteeProfileChanged(MenteeProfile p, Instant at) {
        this(p.id, p.member.id, p.stage, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage);
    }
}

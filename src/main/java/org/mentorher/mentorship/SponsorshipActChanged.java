package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A sponsorship act was logged, taken back, or the mentee said whether it counts. */
record SponsorshipActChanged(
        UUID subject, UUID mentorship, SponsorshipAct.Kind what, SponsorshipAct.Stage stage, Instant at)
        implements Fact {
    SponsorshipActChanged(SponsorshipAct act, Instant at) {
        this(act.id, act.mentorship, act.kind, act.stage, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("mentorship", mentorship, "what", what, "stage", stage);
    }
}

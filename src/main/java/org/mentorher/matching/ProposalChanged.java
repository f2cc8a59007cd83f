package org.mentorher.matching;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A proposal was made, got one side's yes, or moved to another stage. */
record ProposalChanged(UUID subject, Proposal.Stage stage, boolean mentorConsented, boolean menteeConsented, Instant at)
        implements Fact {
    ProposalChanged(Proposal p, Instant at) {
        this(p.id, p.stage, p.consented(Side.MENTOR), p.consented(Side.MENTEE), at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "mentorConsented", mentorConsented, "menteeConsented", menteeConsented);
    }
}

package org.mentorher.pledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mentorher.shared.EmailAddress;

/**
 * A pledge as staff see it.
 *
 * @param domain of the address it was signed with
 * @param by who vouches for the title; null while nobody does
 */
record StaffPledge(PledgeView pledge, String domain, Pledge.Attestation by, Instant endedAt, String removalReason) {
    StaffPledge(Pledge p, Seats.Record record, Instant now) {
        this(
                new PledgeView(p, record, now),
                EmailAddress.Parts.domain(p.email),
                p.attestedBy,
                p.endedAt,
                p.removalReason);
    }

    public boolean signed() {
        return pledge.stage() == Pledge.Stage.SIGNED;
    }

    /** Where the domain can be recorded for the organisation. */
    public String recording() {
        return "/admin/pledges/organisations?name=" + URLEncoder.encode(pledge.organisation(), StandardCharsets.UTF_8)
                + "&domain=" + URLEncoder.encode(domain, StandardCharsets.UTF_8);
    }
}

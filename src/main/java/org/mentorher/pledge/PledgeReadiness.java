package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Readiness;

/** Nobody mentors without a signed pledge. */
@ApplicationScoped
class PledgeReadiness implements Readiness {
    @Inject
    Pledges pledges;

    @Override
    public List<Missing> missing(UUID member) {
        return pledges.signedOf(member).isEmpty()
                ? List.of(new Missing("pledge-not-signed", "Sign the pledge with this account's e-mail address."))
                : List.of();
    }
}

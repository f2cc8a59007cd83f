package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorher.notification.webhook.Affected;
import org.mentorher.shared.Fact;

/** What organisations are told of pledges, all of which stands on the wall as well. */
@ApplicationScoped
class PledgeAffected implements Affected {
    @Inject
    Pledges pledges;

    @Inject
    Employers employers;

    @Override
    public Set<String> kinds() {
        return Set.of("pledge-signed", "pledge-attested", "pledge-ended");
    }

    @Override
    public Optional<Told> by(Fact fact) {
        return switch (fact) {
            case PledgeSigned signed -> told(signed, Map.of("campaign", signed.campaign(), "seats", signed.seats()));
            case PledgeAttested attested -> told(attested, Map.of("by", attested.by()));
            case PledgeEnded ended -> told(ended, Map.of("how", ended.how()));
            default -> Optional.empty();
        };
    }

    private Optional<Told> told(Fact fact, Map<String, Object> data) {
        return pledges.findByIdOptional(fact.subject()).map(pledge -> new Told(employers.of(pledge), data));
    }
}

package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorher.notification.webhook.Affected;
import org.mentorher.pledge.Employers;
import org.mentorher.shared.Fact;

/** What the mentor's organisation is told of proposals: that both sides agreed; not who, and nothing before. */
@ApplicationScoped
class ProposalAffected implements Affected {
    @Inject
    Employers employers;

    @Override
    public Set<String> kinds() {
        return Set.of("proposal-agreed");
    }

    @Override
    public Optional<Told> by(Fact fact) {
        return fact instanceof ProposalAgreed agreed
                ? Optional.of(new Told(employers.of(agreed.mentor()), Map.of("mentorship", agreed.mentorship())))
                : Optional.empty();
    }
}

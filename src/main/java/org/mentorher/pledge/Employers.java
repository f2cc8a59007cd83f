package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.notification.webhook.Subscribers;
import org.mentorher.shared.EmailAddress;

/**
 * The organisations behind pledges and mentors. Anybody can write an organisation's name into a pledge: it counts only
 * where the title is vouched for, by the organisation's own mail domain or by staff.
 */
@ApplicationScoped
public class Employers implements Subscribers {
    @Inject
    Organisations organisations;

    @Inject
    Pledges pledges;

    /** @param mentor a member; those behind the pledges that stand */
    public Set<UUID> of(UUID mentor) {
        return pledges.signedOf(mentor).stream()
                .flatMap(pledge -> of(pledge).stream())
                .collect(Collectors.toSet());
    }

    Set<UUID> of(Pledge pledge) {
        if (pledge.attestedBy == null) return Set.of();
        return organisations.named(pledge.organisationKey).stream()
                .filter(o -> pledge.attestedBy == Pledge.Attestation.STAFF
                        || o.domain.equals(EmailAddress.Parts.domain(pledge.email)))
                .map(o -> o.id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> name(UUID organisation) {
        return organisations.findByIdOptional(organisation).map(o -> o.name);
    }
}

package org.mentorher.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    Optional<Webhook> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of one organisation, oldest first; their number is bounded. */
    List<Webhook> of(UUID organisation) {
        return list("organisation = ?1 order by createdAt, id", organisation);
    }

    boolean anyWants(String kind) {
        return count("stage = 'ACTIVE' and array_contains(kinds, ?1)", kind) > 0;
    }

    List<Webhook> wanting(String kind, Collection<UUID> organisations) {
        return list("stage = 'ACTIVE' and array_contains(kinds, ?1) and organisation in ?2", kind, organisations);
    }
}

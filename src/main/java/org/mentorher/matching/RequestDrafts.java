package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RequestDrafts implements PanacheRepositoryBase<RequestDraft, UUID> {
    /** The member's draft, under lock; a new one where there is none. */
    RequestDraft locked(UUID member, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into request_draft (member, choices, updated_at, version)"
                        + " values (?1, '[]', ?2, 0) on conflict (member) do nothing")
                .setParameter(1, member)
                .setParameter(2, now)
                .executeUpdate();
        return findById(member, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The member's draft, under lock, if there is one. */
    Optional<RequestDraft> locked(UUID member) {
        return findByIdOptional(member, LockModeType.PESSIMISTIC_WRITE);
    }
}

package org.mentorher.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Fact;

/** Writes the audit. A fact fired outside a transaction is a bug and fails loudly. */
@ApplicationScoped
class AuditTrail {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Transactional(Transactional.TxType.MANDATORY)
    void record(@Observes Fact fact) {
        em.persist(new AuditEntry(fact, caller.member()));
    }
}

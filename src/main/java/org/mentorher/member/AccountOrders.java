package org.mentorher.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Turns;

/**
 * The queue before the identity server. An order is written in the transaction that needs it and carried out after the
 * commit, again and again until the server does it; a row lock gives each order to one replica.
 */
@ApplicationScoped
public class AccountOrders {
    private static final Logger LOG = Logger.getLogger(AccountOrders.class);

    record Ordered() {}

    @Inject
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Members members;

    @Inject
    Event<Ordered> ordered;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    private final Turns turns = new Turns(this::carryOut);

    /** Puts a member's account into a group. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(Member member, String group) {
        order(new AccountOrder(member.id, null, null, null, group, clock.instant()));
    }

    /**
     * Finds or makes the account of somebody who proved to read this mailbox; {@link AccountLinked} tells when it is there.
     *
     * @param reference the thing for which it is ordered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(UUID reference, String email, String name, String group) {
        order(new AccountOrder(null, reference, email, name, group, clock.instant()));
    }

    private void order(AccountOrder order) {
        em.persist(order);
        ordered.fire(new Ordered());
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ordered event) {
        turns.ask();
    }

    @Scheduled(every = "10s", delayed = "10s", identity = "accounts", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOut() {
        while (QuarkusTransaction.requiringNew().timeout(60).call(this::carryOutOne)) {}
    }

    private boolean carryOutOne() {
        var next = em.createNativeQuery("""
                        select * from account_order where done_at is null and due_at <= :now
                        order by due_at limit 1 for update skip locked""", AccountOrder.class)
                .setParameter("now", clock.instant())
                .getResultList();
        if (next.isEmpty()) return false;
        var order = (AccountOrder) next.getFirst();
        var now = clock.instant();
        Identity identity;
        String subject;
        try {
            identity = order.member == null ? accounts.owning(order.email, order.name) : null;
            subject = identity == null ? members.findById(order.member).subject : identity.subject();
            accounts.join(subject, order.groupName);
        } catch (RuntimeException e) {
            order.failed(now, e.getClass().getSimpleName());
            LOG.warnf("account order %s failed, attempt %d: %s", order.id, order.attempts, order.failure);
            return true;
        }
        if (identity != null) {
            var member = members.arrive(identity, now);
            facts.fire(new AccountLinked(member.id, order.reference, now));
        }
        order.done(now);
        return true;
    }
}

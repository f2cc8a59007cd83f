package org.mentorher.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {
    /** One that is due, locked; those that others carry are left to them. What was never tried goes first. */
    Optional<Delivery> claim(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select d.* from webhook_delivery d join webhook w on w.id = d.webhook
                        where d.stage = 'PENDING' and d.due_at <= :now and w.stage = 'ACTIVE'
                        and (w.retry_at is null or w.retry_at <= :now)
                        order by d.attempts, d.due_at limit 1 for update of d skip locked""", Delivery.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(Delivery.class::cast)
                .findFirst();
    }

    List<Delivery> page(UUID webhook, Cursor from, int rows) {
        return find(
                        "webhook = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                        webhook,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    /** What has waited too long, behind a webhook that was disabled, is not told any more. */
    void giveUp(Instant createdBefore) {
        getEntityManager()
                .createNativeQuery("""
                        update webhook_delivery set stage = 'GIVEN_UP' where id in (
                          select id from webhook_delivery where stage = 'PENDING' and created_at < :before
                          for update skip locked)""")
                .setParameter("before", createdBefore)
                .executeUpdate();
    }

    void forget(Instant createdBefore) {
        delete("createdAt < ?1 and stage <> 'PENDING'", createdBefore);
    }

    void forgetAll(UUID webhook) {
        delete("webhook", webhook);
    }
}

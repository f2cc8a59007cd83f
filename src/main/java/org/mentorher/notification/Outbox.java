package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where features leave their mail. */
@ApplicationScoped
public class Outbox {
    record Posted() {}

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<Posted> posted;

    /**
     * Leaves a mail to be sent once the caller's transaction has committed; nothing is sent if it rolls back.
     *
     * @param key names the occasion; a second mail under the same key is dropped
     * @return whether this was the first under its key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean post(Message message, String key) {
        var now = clock.instant();
        var first = em.createNativeQuery("""
                        insert into outbox_mail (id, key, recipient, subject, body, created_at, due_at, attempts)
                        values (:id, :key, :recipient, :subject, :body, :now, :now, 0) on conflict (key) do nothing""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("key", key)
                        .setParameter("recipient", message.to())
                        .setParameter("subject", message.subject())
                        .setParameter("body", message.text())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        if (first) posted.fire(new Posted());
        return first;
    }
}

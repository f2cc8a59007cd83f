package org.mentorher.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Where features leave their mail. */
@ApplicationScoped
public class Outbox {
    record Posted() {}

    @Inject
    Session em;

    @Inject
    Clock clock;

    @Inject
    Event<Posted> posted;

    @Inject
    ObjectMapper json;

    /**
     * Leaves a mail to be sent once the caller's transaction has committed; nothing is sent if it rolls back.
     *
     * @param key names the occasion; a second mail under the same key is dropped
     * @return whether this was the first under its key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean post(Message message, String key) {
        return post(message, key, clock.instant());
    }

    /** @param due when it may leave */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean post(Message message, String key, Instant due) {
        var first = em.createNativeQuery("""
                        insert into outbox_mail (id, key, recipient, subject, body, html, unsubscribe, attachments, member, created_at, due_at, attempts)
                        values (:id, :key, :recipient, :subject, :body, :html, :unsubscribe, cast(:attachments as jsonb), :member, :now, :due, 0)
                        on conflict (key) do nothing""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("key", key)
                        .setParameter("recipient", message.to())
                        .setParameter("subject", message.subject())
                        .setParameter("body", message.text())
                        .setParameter("html", message.html(), String.class)
                        .setParameter("unsubscribe", Objects.toString(message.unsubscribe(), null), String.class)
                        .setParameter("attachments", attachments(message), String.class)
                        .setParameter("member", message.member(), UUID.class)
                        .setParameter("now", clock.instant())
                        .setParameter("due", due)
                        .executeUpdate()
                == 1;
        if (first) posted.fire(new Posted());
        return first;
    }

    private String attachments(Message message) {
        try {
            return message.attachments().isEmpty() ? null : json.writeValueAsString(message.attachments());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an attachment that is none", e);
        }
    }
}

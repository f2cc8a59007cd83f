package org.mentorher.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mail in the outbox. Its address, its text and what went along are wiped once it has left. */
@Entity
@Table(name = "outbox_mail")
class Mail {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Id
    UUID id;

    String key;
    String recipient;
    String subject;
    String body;
    String html;
    String unsubscribe;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Notice.Attachment> attachments;

    UUID member;
    Instant createdAt;
    Instant dueAt;
    int attempts;
    Instant sentAt;
    Instant givenUpAt;
    String failure;

    protected Mail() {}

    void sent(Instant now) {
        sentAt = now;
        failure = null;
        wipe();
    }

    /** @param permanent the server refused this very mail for good, so that repeating it is of no use */
    void failed(Instant now, Duration patience, boolean permanent, String why) {
        attempts++;
        failure = why;
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        if (permanent || createdAt.plus(patience).isBefore(now)) {
            givenUpAt = now;
            wipe();
        }
    }

    private void wipe() {
        recipient = null;
        body = null;
        subject = null;
        html = null;
        unsubscribe = null;
        attachments = null;
    }
}

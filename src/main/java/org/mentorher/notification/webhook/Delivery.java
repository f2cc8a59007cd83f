package org.mentorher.notification.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** One event on its way to one webhook: PENDING → DELIVERED | GIVEN_UP. Its row is locked by whoever carries it. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {
    enum Stage {
        PENDING,
        DELIVERED,
        GIVEN_UP
    }

    @Id
    UUID id;

    UUID webhook;

    /** The id of the event, the same for every webhook and every attempt. */
    UUID event;

    String kind;
    String body;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PENDING;

    Instant createdAt;
    Instant dueAt;
    int attempts;
    Instant triedAt;

    /** What the address answered last; null where it did not. */
    Integer status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Answer.Failure failure;

    protected Delivery() {}

    Delivery(UUID webhook, UUID event, String kind, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.webhook = webhook;
        this.event = event;
        this.kind = kind;
        this.body = body;
        this.createdAt = now;
        this.dueAt = now;
    }

    void delivered(Answer answer, Instant now) {
        tried(answer, now);
        stage = Stage.DELIVERED;
    }

    /** @param jitter from 0 to 1 */
    void failed(Answer answer, Duration patience, double jitter, Instant now) {
        tried(answer, now);
        dueAt = now.plus(Backoff.pause(attempts, jitter));
        if (!createdAt.plus(patience).isAfter(now)) stage = Stage.GIVEN_UP;
    }

    private void tried(Answer answer, Instant now) {
        if (stage != Stage.PENDING) throw Problem.illegalTransition("delivery", stage, "be tried");
        attempts++;
        triedAt = now;
        status = answer.status();
        failure = answer.failure();
    }
}

package org.mentorher.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Work to be done at the identity server: put a known member into a group, or find or make the account of a proven
 * mailbox for {@code reference} and put it there.
 */
@Entity
@Table(name = "account_order")
class AccountOrder {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Id
    UUID id;

    UUID member;
    UUID reference;
    String email;
    String name;
    String groupName;
    Instant createdAt;
    Instant dueAt;
    Instant doneAt;
    int attempts;
    String failure;

    protected AccountOrder() {}

    AccountOrder(UUID member, UUID reference, String email, String name, String groupName, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.reference = reference;
        this.email = email;
        this.name = name;
        this.groupName = groupName;
        this.createdAt = now;
        this.dueAt = now;
    }

    void done(Instant now) {
        doneAt = now;
        failure = null;
        email = null;
        name = null;
    }

    void failed(Instant now, String why) {
        attempts++;
        failure = why;
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}

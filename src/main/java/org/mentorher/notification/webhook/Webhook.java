package org.mentorher.notification.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** Where one organisation is told of what touches it: ACTIVE ⇄ DISABLED. */
@Entity
@DynamicUpdate
@Table(name = "webhook")
class Webhook {
    /** How long the secret before the newest still signs, so that the reader can change over. */
    static final Duration CHANGE_OVER = Duration.ofDays(1);

    enum Stage {
        ACTIVE,
        DISABLED
    }

    @Id
    UUID id;

    UUID organisation;
    String address;
    String secret;
    String formerSecret;
    Instant formerUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> kinds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.ACTIVE;

    Instant createdAt;
    Instant disabledAt;

    /** Deliveries that failed since the last one that did not. */
    // what the courier writes is nothing that somebody edits
    @OptimisticLock(excluded = true)
    int failures;

    @OptimisticLock(excluded = true)
    Instant failingSince;

    /** Nothing is tried before; null while all goes well. */
    @OptimisticLock(excluded = true)
    Instant retryAt;

    @Version
    long version;

    protected Webhook() {}

    Webhook(UUID organisation, String address, List<String> kinds, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.address = address;
        this.kinds = List.copyOf(kinds);
        this.secret = Signature.newSecret();
        this.createdAt = now;
    }

    boolean edit(String address, List<String> kinds) {
        if (address.equals(this.address) && kinds.equals(this.kinds)) return false;
        this.address = address;
        this.kinds = List.copyOf(kinds);
        return true;
    }

    /** The next deliveries are signed with a new secret, and for a day with the one before as well. */
    void renew(Instant now) {
        // pressed twice, the one that the reader still has goes on, and the one in between was never used
        if (formerUntil == null || !formerUntil.isAfter(now)) {
            formerSecret = secret;
            formerUntil = now.plus(CHANGE_OVER);
        }
        secret = Signature.newSecret();
    }

    /** What a delivery is signed with now, the newest first. */
    List<String> secrets(Instant now) {
        var secrets = new ArrayList<>(List.of(secret));
        if (formerUntil != null && formerUntil.isAfter(now)) secrets.add(formerSecret);
        return secrets;
    }

    void succeeded() {
        failures = 0;
        failingSince = null;
        retryAt = null;
    }

    /**
     * @param jitter from 0 to 1
     * @return whether it has failed for so long that it is disabled now
     */
    boolean failed(Duration patience, double jitter, Instant now) {
        failures++;
        if (failingSince == null) failingSince = now;
        retryAt = now.plus(Backoff.pause(failures, jitter));
        if (stage == Stage.DISABLED || failingSince.plus(patience).isAfter(now)) return false;
        return disable(now);
    }

    /** @return false when it is disabled already */
    boolean disable(Instant now) {
        if (stage == Stage.DISABLED) return false;
        stage = Stage.DISABLED;
        disabledAt = now;
        return true;
    }

    /** @return false when it is active already */
    boolean enable() {
        if (stage == Stage.ACTIVE) return false;
        stage = Stage.ACTIVE;
        disabledAt = null;
        succeeded();
        return true;
    }

    void requireActive() {
        if (stage != Stage.ACTIVE) throw Problem.illegalTransition("webhook", stage, "be tested");
    }
}

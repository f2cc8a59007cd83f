package org.mentorher.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A person with an account, known by the token's {@code iss} and {@code sub}. */
@Entity
@Table(name = "member")
public class Member {
    @Id
    UUID id;

    String issuer;
    String subject;
    // what the token says, written by whichever call comes last: no edit that could be lost
    @OptimisticLock(excluded = true)
    String name;

    /** As the identity server last told it; null until it told one. */
    @OptimisticLock(excluded = true)
    String email;

    @OptimisticLock(excluded = true)
    boolean emailVerified;

    /** In which language the member last read our pages; null until then. */
    @OptimisticLock(excluded = true)
    String language;

    /** The clock of the browser that the member last came with; null until one told it. */
    @OptimisticLock(excluded = true)
    String zone;

    Instant createdAt;
    Instant suspendedAt;
    String suspensionReason;

    @Version
    long version;

    protected Member() {}

    public UUID id() {
        return id;
    }

    /** The name as the person gave it. */
    public String name() {
        return name;
    }

    /** Where mail reaches the person; null where the identity server told none. Show it to nobody before both sides agreed. */
    public String email() {
        return email;
    }

    public boolean emailVerified() {
        return emailVerified;
    }

    public boolean suspended() {
        return suspendedAt != null;
    }

    boolean knownAs(Identity identity) {
        return name.equals(identity.name())
                && java.util.Objects.equals(email, identity.email())
                && emailVerified == identity.emailVerified();
    }

    void becomes(Identity identity) {
        name = identity.name();
        email = identity.email();
        emailVerified = identity.emailVerified();
    }

    /** @param zone null where the browser tells none */
    void reads(String language, String zone) {
        this.language = language;
        if (zone != null) this.zone = zone;
    }

    /** @return false when the member is suspended already */
    boolean suspend(String reason, Instant now) {
        if (suspended()) return false;
        suspendedAt = now;
        suspensionReason = reason;
        return true;
    }

    /** @return false when the member is not suspended */
    boolean reinstate() {
        if (!suspended()) return false;
        suspendedAt = null;
        suspensionReason = null;
        return true;
    }
}

package org.mentorher.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.member.Seniority;
import org.mentorher.shared.EmailAddress;
import org.mentorher.shared.Problem;

/** One leader's commitment in a campaign: PENDING (lapses after 7 days) → SIGNED → WITHDRAWN | REMOVED. */
@Entity
@Table(name = "pledge")
class Pledge {
    /** How long the mailed link holds. */
    static final Duration LAPSES_AFTER = Duration.ofDays(7);

    enum Stage {
        PENDING,
        SIGNED,
        WITHDRAWN,
        REMOVED
    }

    enum Attestation {
        DOMAIN,
        STAFF
    }

    @Id
    UUID id;

    String campaign;
    int textVersion;
    UUID member;
    String name;
    String email;
    String emailCanonical;
    String title;
    String organisation;

    /** The name as it is compared with recorded ones. */
    String organisationKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Seniority seniority;

    int seats;
    String policyUrl;
    String statement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PENDING;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Attestation attestedBy;

    /** Of the page on which it was signed. */
    String language = "en";

    /** SHA-256 of the mailed token; null where no mail was needed. */
    String tokenHash;

    Instant createdAt;
    Instant signedAt;
    Instant endedAt;
    String removalReason;

    @Version
    long version;

    protected Pledge() {}

    Pledge(NewPledge input, Campaign campaign, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.campaign = campaign.slug;
        this.textVersion = campaign.textVersion;
        this.name = input.name();
        this.email = input.email();
        this.emailCanonical = EmailAddress.Parts.canonical(input.email());
        this.title = input.title();
        this.organisation = input.organisation();
        this.organisationKey = Organisation.key(input.organisation());
        this.seniority = input.seniority();
        this.seats = input.seats();
        this.policyUrl = input.conduct().policyUrl();
        this.statement = input.statement();
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    boolean lapsed(Instant now) {
        return stage == Stage.PENDING && !now.isBefore(createdAt.plus(LAPSES_AFTER));
    }

    /**
     * @param vouched whether the organisation's recorded domain vouches for the title
     * @return false when it is signed already
     */
    boolean sign(boolean vouched, Instant now) {
        if (stage == Stage.SIGNED) return false;
        if (stage != Stage.PENDING) throw illegal("be signed");
        if (lapsed(now)) throw new Problem(410, "lapsed", "This link has lapsed. Sign the pledge again.");
        stage = Stage.SIGNED;
        signedAt = now;
        if (vouched) attestedBy = Attestation.DOMAIN;
        return true;
    }

    boolean attest(Attestation by) {
        if (stage != Stage.SIGNED) throw illegal("be attested");
        if (attestedBy != null) return false;
        attestedBy = by;
        return true;
    }

    boolean withdraw(Instant now) {
        if (stage == Stage.WITHDRAWN) return false;
        if (stage != Stage.SIGNED) throw illegal("be withdrawn");
        end(Stage.WITHDRAWN, now);
        return true;
    }

    boolean remove(String reason, Instant now) {
        if (stage == Stage.REMOVED) return false;
        if (stage != Stage.SIGNED) throw illegal("be removed");
        end(Stage.REMOVED, now);
        removalReason = reason;
        return true;
    }

    private void end(Stage last, Instant now) {
        stage = last;
        endedAt = now;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("pledge", stage, wish);
    }
}

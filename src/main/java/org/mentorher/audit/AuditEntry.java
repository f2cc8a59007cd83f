package org.mentorher.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Fact;

/** One row of the audit; the actor is null where the platform itself acted, or a visitor. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;

    UUID actor;

    String kind;

    UUID subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Map<String, Object> details;

    protected AuditEntry() {}

    AuditEntry(Fact fact, Optional<UUID> actor) {
        this.at = fact.at();
        this.actor = actor.orElse(null);
        this.kind = fact.kind();
        this.subject = fact.subject();
        this.details = fact.details();
    }
}

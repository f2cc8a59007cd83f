package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one of the two, or both, will do before they meet again. It goes with every session until it is done. */
@Entity
@Table(name = "next_step")
class NextStep {
    @Id
    UUID id;

    UUID mentorship;

    /** In which it came up. */
    UUID session;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Sides who;

    String what;
    Instant createdAt;
    Instant doneAt;

    @Version
    long version;

    protected NextStep() {}

    NextStep(Session session, Sides who, String what, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = session.mentorship;
        this.session = session.id;
        this.who = who;
        this.what = what;
        this.createdAt = now;
    }

    boolean done(Instant now) {
        if (doneAt != null) return false;
        doneAt = now;
        return true;
    }

    boolean reopen() {
        if (doneAt == null) return false;
        doneAt = null;
        return true;
    }
}

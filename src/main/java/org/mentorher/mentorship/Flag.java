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
import org.mentorher.shared.Problem;

/** Something about a mentorship that staff should look at, and that neither side learns of: OPEN → SEEN → SETTLED, or at once SETTLED. */
@Entity
@Table(name = "mentorship_flag")
class Flag {
    enum Stage {
        OPEN,
        SEEN,
        SETTLED
    }

    enum Cause {
        LOW_SCORES,
        SILENCE
    }

    @Id
    UUID id;

    UUID mentorship;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Cause cause;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    Instant raisedAt;
    Instant seenAt;
    UUID seenBy;
    Instant settledAt;

    /** Null where it settled by itself. */
    UUID settledBy;

    /** What staff did about it. */
    String note;

    @Version
    long version;

    protected Flag() {}

    Flag(UUID mentorship, Cause cause, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.cause = cause;
        this.raisedAt = now;
    }

    /** @return false when somebody saw it already */
    boolean see(UUID by, Instant now) {
        if (stage == Stage.SEEN) return false;
        if (stage != Stage.OPEN) throw illegal("be marked as seen");
        stage = Stage.SEEN;
        seenAt = now;
        seenBy = by;
        return true;
    }

    /** @return false when it was settled with this note already */
    boolean settle(UUID by, String note, Instant now) {
        if (stage == Stage.SETTLED && note.equals(this.note)) return false;
        if (stage == Stage.SETTLED) throw illegal("be settled again");
        settled(now);
        settledBy = by;
        this.note = note;
        return true;
    }

    /** Its cause is gone. @return false when it was settled before */
    boolean passes(Instant now) {
        if (stage == Stage.SETTLED) return false;
        settled(now);
        return true;
    }

    private void settled(Instant now) {
        stage = Stage.SETTLED;
        settledAt = now;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("flag", stage, wish);
    }
}

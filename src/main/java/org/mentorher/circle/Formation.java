package org.mentorher.circle;

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

/** Groups suggested for circles, for staff to look at before anybody is asked: PROPOSED → PUBLISHED | DISCARDED. */
@Entity
@Table(name = "circle_formation")
class Formation {
    enum Stage {
        PROPOSED,
        PUBLISHED,
        DISCARDED
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PROPOSED;

    int seekers;
    int groups;
    int leftOut;
    Instant createdAt;

    @Version
    long version;

    protected Formation() {}

    Formation(UUID id, int seekers, int groups, int leftOut, Instant now) {
        this.id = id;
        this.seekers = seekers;
        this.groups = groups;
        this.leftOut = leftOut;
        this.createdAt = now;
    }

    boolean publish() {
        if (stage == Stage.PUBLISHED) return false;
        if (stage != Stage.PROPOSED) throw illegal("be published");
        stage = Stage.PUBLISHED;
        return true;
    }

    boolean discard() {
        if (stage == Stage.DISCARDED) return false;
        if (stage != Stage.PROPOSED) throw illegal("be discarded");
        stage = Stage.DISCARDED;
        return true;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("formation", stage, wish);
    }
}

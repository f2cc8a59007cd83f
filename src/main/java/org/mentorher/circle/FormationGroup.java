package org.mentorher.circle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.member.Seniority;

/** One group of a formation, which becomes a circle. */
@Entity
@Table(name = "circle_group")
class FormationGroup {
    @Id
    UUID id;

    UUID formation;
    int position;
    String field;
    String language;
    String timeZone;

    /** Minutes from UTC of the clock that is furthest west. */
    int earliest;

    int latest;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Seniority lowest;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Seniority highest;

    int people;

    /** What it has become; null until then, and where everybody had found something by then. */
    UUID circle;

    Instant madeAt;

    protected FormationGroup() {}

    FormationGroup(UUID formation, int position, Grouping.Group group) {
        this.id = UUID.randomUUID();
        this.formation = formation;
        this.position = position;
        this.field = group.field();
        this.language = group.language();
        this.timeZone = group.timeZone();
        this.earliest = group.earliest();
        this.latest = group.latest();
        this.lowest = group.lowest();
        this.highest = group.highest();
        this.people = group.people().size();
    }

    /** @param circle null where nobody was left to ask */
    void made(UUID circle, Instant now) {
        this.circle = circle;
        this.madeAt = now;
    }
}

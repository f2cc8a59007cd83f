package org.mentorher.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person of a formation, in a group or left out with a reason. */
@Entity
@Table(name = "circle_seeker")
class FormationSeeker {
    @Id
    UUID id;

    UUID formation;

    @Column(name = "circle_group")
    UUID group;

    int position;
    UUID request;
    UUID member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Grouping.Reason reason;

    int others;

    protected FormationSeeker() {}

    FormationSeeker(UUID formation, int position, UUID group, Seeker seeker) {
        this.id = UUID.randomUUID();
        this.formation = formation;
        this.position = position;
        this.group = group;
        this.request = seeker.request();
        this.member = seeker.member();
    }

    FormationSeeker(UUID formation, int position, Grouping.LeftOut out) {
        this(formation, position, null, out.seeker());
        this.reason = out.reason();
        this.others = out.others();
    }
}

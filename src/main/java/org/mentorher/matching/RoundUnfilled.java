package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Help;
import org.mentorher.matching.engine.Removal;
import org.mentorher.matching.engine.Unfilled;

/** A mentor whom a round left with free seats, with what stood in the way and what would help. */
@Entity
@Table(name = "round_unfilled")
class RoundUnfilled {
    @Id
    UUID id;

    UUID round;
    int position;
    UUID mentor;
    int seats;
    int menteesConsidered;
    int candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Removal> removals;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Help> helps;

    protected RoundUnfilled() {}

    RoundUnfilled(UUID round, int position, Unfilled unfilled) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.mentor = unfilled.mentor();
        this.seats = unfilled.seats();
        this.menteesConsidered = unfilled.menteesConsidered();
        this.candidates = unfilled.candidates();
        this.removals = unfilled.removals();
        this.helps = unfilled.helps();
    }
}

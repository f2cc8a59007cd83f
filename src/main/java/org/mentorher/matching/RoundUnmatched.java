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
import org.mentorher.matching.engine.Rival;
import org.mentorher.matching.engine.Unmatched;

/** A request that a round left without a mentor, with what stood in the way and what would help. */
@Entity
@Table(name = "round_unmatched")
class RoundUnmatched {
    @Id
    UUID id;

    UUID round;
    int position;
    UUID request;
    int mentorsConsidered;
    int candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Removal> removals;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Help> helps;

    /** Who fitted and was full; null in rounds from before that was told. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Rival> rivals;

    protected RoundUnmatched() {}

    RoundUnmatched(UUID round, int position, Unmatched unmatched) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.request = unmatched.mentee();
        this.mentorsConsidered = unmatched.mentorsConsidered();
        this.candidates = unmatched.candidates();
        this.removals = unmatched.removals();
        this.helps = unmatched.helps();
        this.rivals = unmatched.full();
    }
}

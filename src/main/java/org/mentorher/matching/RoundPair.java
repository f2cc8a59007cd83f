package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Alternative;
import org.mentorher.matching.engine.Pair;
import org.mentorher.matching.engine.Reason;

/** A pair that a round suggests; it becomes a proposal when the round is published. */
@Entity
@Table(name = "round_pair")
class RoundPair {
    @Id
    UUID id;

    UUID round;

    /** The place in the round's list, best score first. */
    int position;

    UUID request;
    UUID mentor;
    int score;
    int rank;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> reasons;

    /** Null, as are the next three, in rounds from before mentors had a score of their own. */
    Integer mentorScore;

    Integer mentorRank;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> mentorReasons;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Alternative> alternatives;

    /** Set on publication; null where things had changed by then. */
    UUID proposal;

    protected RoundPair() {}

    RoundPair(UUID round, int position, Pair pair) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.request = pair.mentee();
        this.mentor = pair.mentor();
        this.score = pair.score();
        this.rank = pair.rank();
        this.reasons = pair.reasons();
        this.mentorScore = pair.mentorScore();
        this.mentorRank = pair.mentorRank();
        this.mentorReasons = pair.mentorReasons();
        this.alternatives = pair.alternatives();
    }

    Fit fit() {
        return new Fit(score, reasons, mentorScore, mentorReasons);
    }
}

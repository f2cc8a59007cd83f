package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Market;

/** A part of a round's inputs, stored before it is solved, so that it can be solved again. */
@Entity
@Table(name = "round_market")
@IdClass(RoundMarket.Key.class)
class RoundMarket {
    record Key(UUID round, int part) {}

    @Id
    UUID round;

    @Id
    int part;

    @JdbcTypeCode(SqlTypes.JSON)
    Market market;

    protected RoundMarket() {}

    RoundMarket(UUID round, int part, Market market) {
        this.round = round;
        this.part = part;
        this.market = market;
    }
}

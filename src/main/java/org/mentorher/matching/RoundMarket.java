package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Market;

/** The inputs of a round, stored before it is solved, so that it can be solved again. */
@Entity
@Table(name = "round_market")
class RoundMarket {
    @Id
    UUID round;

    @JdbcTypeCode(SqlTypes.JSON)
    Market market;

    protected RoundMarket() {}

    RoundMarket(UUID round, Market market) {
        this.round = round;
        this.market = market;
    }
}

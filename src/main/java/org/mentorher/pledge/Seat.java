package org.mentorher.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** One mentee's place with one mentor; see the package for its words. */
@Entity
@Table(name = "seat")
class Seat {
    enum Stage {
        PROMISED,
        OPENED,
        FILLED,
        KEPT
    }

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pledge_id")
    Pledge pledge;

    /** The order in which a pledge's seats are opened; those beyond the promise come last. */
    int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PROMISED;

    /** Whether it is offered now. */
    boolean open;

    /** What sits on it; unique, so nothing sits on two seats. */
    UUID occupant;

    @Version
    long version;

    protected Seat() {}

    Seat(Pledge pledge, int position) {
        this.id = UUID.randomUUID();
        this.pledge = pledge;
        this.position = position;
    }

    boolean free() {
        return open && occupant == null;
    }

    boolean beyondPromise() {
        return position >= pledge.seats;
    }

    void offer() {
        open = true;
        if (stage == Stage.PROMISED) stage = Stage.OPENED;
    }

    /** Takes a free seat back; what was kept stays in the record. */
    void takeBack() {
        if (occupant != null) throw illegal("be taken back while somebody sits on it");
        open = false;
        if (stage == Stage.OPENED) stage = Stage.PROMISED;
    }

    void fill(UUID occupant) {
        if (!free()) throw illegal("be filled");
        this.occupant = occupant;
        if (stage == Stage.OPENED) stage = Stage.FILLED;
    }

    void keep() {
        if (occupant == null) throw illegal("be kept while nobody sits on it");
        stage = Stage.KEPT;
    }

    /** @param offered whether it is offered again */
    void vacate(boolean offered) {
        occupant = null;
        if (stage == Stage.FILLED) stage = Stage.OPENED;
        if (!offered) takeBack();
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("seat", stage, wish);
    }
}

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
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** A peer group that meets every month: FORMING → ACTIVE → CLOSED. It counts its places; see {@link Place} for whose they are. */
@Entity
@Table(name = "circle")
class Circle {
    enum Stage {
        FORMING,
        ACTIVE,
        CLOSED
    }

    enum Moderation {
        ONE,
        PAIR,
        /** The turn passes on with each gathering. */
        ROTATING
    }

    static final int FEWEST_SEATS = 8;
    static final int MOST_SEATS = 12;
    /** With so many it begins by itself. */
    static final int BEGINS_WITH = 8;
    /** With so many its moderator may begin it. */
    static final int MAY_BEGIN_WITH = 4;

    @Id
    UUID id;

    String name;
    String theme;

    /** A field of the taxonomy, or a whole area. */
    String field;

    String language;
    String timeZone;
    int seats;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Moderation moderation;

    /** Whether people whom no mentor was found for may be offered a place. */
    boolean welcoming;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.FORMING;

    // places come and go under the row's lock; whoever edits the circle need not know of them
    @OptimisticLock(excluded = true)
    int joined;

    /** Free places that are held for somebody who was offered one. */
    @OptimisticLock(excluded = true)
    int held;

    /** Null where staff made it. */
    UUID founder;

    Instant createdAt;
    Instant startedAt;
    Instant closedAt;

    @Version
    long version;

    protected Circle() {}

    /** @param founder null for staff, who make it for others */
    Circle(UUID id, UUID founder, NewCircle input, Instant now) {
        this.id = id;
        this.founder = founder;
        this.createdAt = now;
        write(input);
    }

    void edit(NewCircle input) {
        requireOpen("be edited");
        if (input.seats() < joined + held) throw Problem.invalid("seats", "{mentorher.circle.taken}");
        write(input);
    }

    private void write(NewCircle input) {
        name = input.name();
        theme = input.theme();
        field = input.field();
        language = input.language();
        timeZone = input.timeZone();
        seats = input.seats();
        moderation = input.moderation();
        welcoming = input.welcomes();
    }

    boolean begin(Instant now) {
        if (stage == Stage.ACTIVE) return false;
        requireOpen("begin");
        if (joined < MAY_BEGIN_WITH) {
            throw Problem.conflict(
                    "circle-too-small",
                    "A circle begins with at least " + MAY_BEGIN_WITH + " members, the moderator among them.");
        }
        start(now);
        return true;
    }

    boolean close(Instant now) {
        if (stage == Stage.CLOSED) return false;
        stage = Stage.CLOSED;
        closedAt = now;
        held = 0;
        return true;
    }

    boolean closed() {
        return stage == Stage.CLOSED;
    }

    /** Whether a place is neither taken nor held. */
    boolean free() {
        return joined + held < seats;
    }

    int left() {
        return seats - joined - held;
    }

    /** Somebody takes a free place. */
    void join(Instant now) {
        take();
        joined++;
        if (stage == Stage.FORMING && joined >= BEGINS_WITH) start(now);
    }

    /** A free place is held for somebody. */
    void hold() {
        take();
        held++;
    }

    /** A place that was held is free again. */
    void release() {
        requireOpen("give a place back");
        held--;
    }

    void leave() {
        requireOpen("be left");
        joined--;
    }

    private void take() {
        requireOpen("be joined");
        if (!free()) throw Problem.conflict("capacity-reached", "This circle has no free place.");
    }

    private void start(Instant now) {
        stage = Stage.ACTIVE;
        startedAt = now;
    }

    void requireOpen(String wish) {
        if (stage == Stage.CLOSED) throw Problem.illegalTransition("circle", stage, wish);
    }
}

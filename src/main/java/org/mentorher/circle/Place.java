package org.mentorher.circle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/**
 * What a member has of a circle, one a circle and member: ASKED or INVITED, perhaps WAITING and then OFFERED, → JOINED → LEFT;
 * or REFUSED by the moderator, or WITHDRAWN by the member. All but REFUSED may ask again; everybody may be invited again.
 */
@Entity
@Table(name = "circle_place")
class Place {
    enum Stage {
        ASKED,
        INVITED,
        /** Said yes, or was said yes to, when no place was left. */
        WAITING,
        /** A place is held. */
        OFFERED,
        JOINED,
        REFUSED,
        WITHDRAWN,
        LEFT
    }

    static final Duration INVITATION_HOLDS = Duration.ofDays(30);
    static final Duration OFFER_HOLDS = Duration.ofDays(7);

    @Id
    UUID id;

    UUID circle;
    UUID member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage;

    boolean moderates;

    /** When it came to this stage. */
    Instant since;

    /** When an invitation or an offer ends; null otherwise. */
    Instant dueAt;

    Instant joinedAt;

    @Version
    long version;

    protected Place() {}

    private Place(UUID circle, UUID member, Stage stage, Instant now) {
        this.id = UUID.randomUUID();
        this.circle = circle;
        this.member = member;
        move(stage, now);
    }

    static Place asked(UUID circle, UUID member, Instant now) {
        return new Place(circle, member, Stage.ASKED, now);
    }

    static Place invited(UUID circle, UUID member, Instant now) {
        return new Place(circle, member, Stage.INVITED, now);
    }

    boolean live() {
        return switch (stage) {
            case ASKED, INVITED, WAITING, OFFERED, JOINED -> true;
            case REFUSED, WITHDRAWN, LEFT -> false;
        };
    }

    boolean joined() {
        return stage == Stage.JOINED;
    }

    /** Asks once more after an own no, or after having left. */
    boolean ask(Instant now) {
        if (stage == Stage.ASKED || stage == Stage.WAITING || stage == Stage.JOINED) return false;
        if (stage != Stage.WITHDRAWN && stage != Stage.LEFT) throw illegal("be asked for");
        return move(Stage.ASKED, now);
    }

    boolean invite(Instant now) {
        if (stage == Stage.ASKED) throw illegal("be offered by an invitation");
        return !live() && move(Stage.INVITED, now);
    }

    /** There was a yes, and no place is left. */
    void queue(Instant now) {
        if (stage != Stage.ASKED && stage != Stage.INVITED) throw illegal("wait");
        move(Stage.WAITING, now);
    }

    void offer(Instant now) {
        if (stage != Stage.WAITING) throw illegal("be offered");
        move(Stage.OFFERED, now);
    }

    void join(Instant now) {
        if (stage != Stage.ASKED && stage != Stage.INVITED && stage != Stage.OFFERED) throw illegal("be taken");
        move(Stage.JOINED, now);
        joinedAt = now;
    }

    /** The member takes it back, says no, or lets it lapse. */
    boolean withdraw(Instant now) {
        if (stage == Stage.WITHDRAWN) return false;
        if (!live() || stage == Stage.JOINED) throw illegal("be withdrawn");
        return move(Stage.WITHDRAWN, now);
    }

    boolean refuse(Instant now) {
        if (stage == Stage.REFUSED) return false;
        if (stage != Stage.ASKED) throw illegal("be refused");
        return move(Stage.REFUSED, now);
    }

    boolean leave(Instant now) {
        if (stage == Stage.LEFT) return false;
        if (stage != Stage.JOINED) throw illegal("be left");
        moderates = false;
        return move(Stage.LEFT, now);
    }

    boolean moderate() {
        if (stage != Stage.JOINED) throw illegal("moderate");
        if (moderates) return false;
        moderates = true;
        return true;
    }

    /** Moderates no more; again changes nothing. */
    boolean resign() {
        if (!moderates) return false;
        moderates = false;
        return true;
    }

    private boolean move(Stage next, Instant now) {
        stage = next;
        since = now;
        dueAt = switch (next) {
            case INVITED -> now.plus(INVITATION_HOLDS);
            case OFFERED -> now.plus(OFFER_HOLDS);
            default -> null;
        };
        return true;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("place", stage, wish);
    }
}

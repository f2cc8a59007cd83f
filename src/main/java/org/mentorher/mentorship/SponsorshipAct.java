package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.Side;
import org.mentorher.shared.Problem;

/**
 * Something that a mentor did for a mentee where she was not in the room: WAITING → CONFIRMED ⇄ DECLINED; WAITING → WITHDRAWN.
 * Whether it counts is the mentee's word, and she can change it.
 */
@Entity
@Table(name = "sponsorship_act")
class SponsorshipAct {
    @Schema(name = "SponsorshipActStage")
    enum Stage {
        /** Logged by the mentor; the mentee has not said anything. */
        WAITING,
        /** It counts. */
        CONFIRMED,
        /** The mentee does not count it. */
        DECLINED,
        /** Taken back by the mentor who logged it. */
        WITHDRAWN
    }

    @Schema(name = "SponsorshipActKind")
    enum Kind {
        INTRODUCTION,
        STRETCH_ASSIGNMENT,
        RECOMMENDATION,
        PROMOTION
    }

    @Id
    UUID id;

    UUID mentorship;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    String note;
    LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.WAITING;

    UUID loggedBy;
    Instant loggedAt;

    /** When the mentee last said whether it counts. */
    Instant answeredAt;

    @Version
    long version;

    protected SponsorshipAct() {}

    /** @param side of whoever logs it; what the mentee logs counts at once */
    SponsorshipAct(UUID id, UUID mentorship, NewSponsorshipAct input, UUID by, Side side, Instant now) {
        this.id = id;
        this.mentorship = mentorship;
        this.kind = input.kind();
        this.note = input.note();
        this.happenedOn = input.happenedOn();
        this.loggedBy = by;
        this.loggedAt = now;
        if (side == Side.MENTEE) confirm(now);
    }

    boolean confirm(Instant now) {
        return answer(Stage.CONFIRMED, "be confirmed", now);
    }

    boolean decline(Instant now) {
        return answer(Stage.DECLINED, "be declined", now);
    }

    private boolean answer(Stage to, String wish, Instant now) {
        if (stage == to) return false;
        if (stage == Stage.WITHDRAWN) throw illegal(wish);
        stage = to;
        answeredAt = now;
        return true;
    }

    boolean withdraw() {
        if (stage == Stage.WITHDRAWN) return false;
        if (stage != Stage.WAITING) throw illegal("be taken back");
        stage = Stage.WITHDRAWN;
        return true;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("sponsorship act", stage, wish);
    }
}

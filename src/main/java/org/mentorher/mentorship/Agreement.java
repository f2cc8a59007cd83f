package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.Side;
import org.mentorher.member.Format;
import org.mentorher.shared.Problem;

/** One version of what two people agree on: OPEN → AGREED → REPLACED; OPEN → REPLACED | DROPPED. Its terms never change. */
@Entity
@Table(name = "agreement")
class Agreement {
    @Schema(name = "AgreementStage")
    enum Stage {
        /** It waits for a yes of both. */
        OPEN,
        /** It holds. */
        AGREED,
        /** A later version took its place. */
        REPLACED,
        /** Taken back before both had said yes. */
        DROPPED
    }

    /** How often the two meet. */
    enum Rhythm {
        WEEKLY,
        EVERY_TWO_WEEKS,
        MONTHLY
    }

    @Id
    UUID id;

    UUID mentorship;
    int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Rhythm rhythm;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> formats;

    LocalDate endsOn;
    String confidential;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    UUID proposedBy;
    Instant proposedAt;
    Instant mentorConfirmedAt;
    Instant menteeConfirmedAt;
    Instant agreedAt;

    @Version
    long version;

    protected Agreement() {}

    /** @param number one more than that of the version before */
    Agreement(UUID mentorship, int number, NewAgreement terms, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.number = number;
        this.rhythm = terms.rhythm();
        this.formats =
                terms.formats().stream().distinct().sorted().map(Enum::name).toList();
        this.endsOn = terms.until();
        this.confidential = terms.confidential();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** One side's yes; the second yes makes it hold. The same side's second yes changes nothing. */
    boolean confirm(Side side, Instant now) {
        if (stage != Stage.OPEN && stage != Stage.AGREED) throw illegal("be confirmed");
        if (confirmed(side)) return false;
        if (side == Side.MENTOR) mentorConfirmedAt = now;
        else menteeConfirmedAt = now;
        if (confirmed(Side.MENTOR) && confirmed(Side.MENTEE)) {
            stage = Stage.AGREED;
            agreedAt = now;
        }
        return true;
    }

    boolean confirmed(Side side) {
        return (side == Side.MENTOR ? mentorConfirmedAt : menteeConfirmedAt) != null;
    }

    /** Whether it holds as soon as this side says yes. */
    boolean lacksOnly(Side side) {
        return stage == Stage.OPEN && !confirmed(side) && confirmed(side == Side.MENTOR ? Side.MENTEE : Side.MENTOR);
    }

    void replace() {
        if (stage != Stage.OPEN && stage != Stage.AGREED) throw illegal("be replaced");
        stage = Stage.REPLACED;
    }

    boolean drop() {
        if (stage == Stage.DROPPED) return false;
        if (stage != Stage.OPEN) throw illegal("be taken back");
        stage = Stage.DROPPED;
        return true;
    }

    List<Format> formats() {
        return formats.stream().map(Format::valueOf).toList();
    }

    /** Whether it is the other one with nothing but some of these formats added. */
    boolean adds(Set<Format> open, Agreement to) {
        var added = new HashSet<>(formats());
        to.formats().forEach(added::remove);
        return rhythm == to.rhythm
                && endsOn.equals(to.endsOn)
                && confidential.equals(to.confidential)
                && formats.containsAll(to.formats)
                && !added.isEmpty()
                && open.containsAll(added);
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("version of an agreement", stage, wish);
    }
}

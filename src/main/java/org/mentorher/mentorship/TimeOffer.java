package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.member.Format;
import org.mentorher.shared.Problem;

/** Times that one side proposes and of which the other picks one: OPEN → TAKEN | COUNTERED | WITHDRAWN | LAPSED. */
@Entity
@Table(name = "time_offer")
class TimeOffer {
    static final int MOST = 5;

    enum Stage {
        OPEN,
        TAKEN,
        COUNTERED,
        WITHDRAWN,
        LAPSED
    }

    @Id
    UUID id;

    UUID mentorship;

    /** The session that it would move; null for a new one. */
    UUID session;

    UUID offeredBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    /** As ISO 8601, in UTC: a form that lasts in JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> times;

    Instant lastTime;
    int minutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Format format;

    String place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Session.Template template;

    Instant createdAt;

    @Version
    long version;

    protected TimeOffer() {}

    /** @param times one to five, each to come */
    TimeOffer(UUID mentorship, UUID by, List<Instant> times, NewTimeOffer offer, Session.Template template, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.offeredBy = by;
        this.times = times.stream().sorted().map(Instant::toString).toList();
        this.lastTime = times.stream().max(Comparator.naturalOrder()).orElseThrow();
        this.session = offer.session();
        this.minutes = offer.minutes();
        this.format = offer.format();
        this.place = offer.place();
        this.template = template;
        this.createdAt = now;
    }

    List<Instant> times() {
        return times.stream().map(Instant::parse).toList();
    }

    /** Those of its times that can still be picked. */
    List<Instant> timesToCome(Instant now) {
        return times().stream().filter(now::isBefore).toList();
    }

    boolean open(Instant now) {
        return stage == Stage.OPEN && lastTime.isAfter(now);
    }

    Session.Plan plan(Instant time) {
        return new Session.Plan(time, minutes, format, place);
    }

    /** The other side picks one of the times. */
    void take(Instant time, UUID by, Instant now) {
        if (!open(now)) throw illegal("be taken");
        if (by.equals(offeredBy)) {
            throw Problem.conflict("own-time-offer", "These times are your own; the other side picks one.");
        }
        if (!timesToCome(now).contains(time)) throw Problem.invalid("time", "{mentorher.time.offered}");
        stage = Stage.TAKEN;
    }

    /** Somebody proposes other times in its place. */
    void replace(UUID by, Instant now) {
        if (!open(now)) throw illegal("be replaced");
        if (by.equals(offeredBy)) {
            throw Problem.conflict("time-offer-open", "You have proposed times already. Take them back first.");
        }
        stage = Stage.COUNTERED;
    }

    /** @param by the side that takes it back; null where its mentorship or its session is over */
    boolean withdraw(UUID by) {
        if (stage == Stage.WITHDRAWN) return false;
        if (stage != Stage.OPEN) throw illegal("be taken back");
        if (by != null && !by.equals(offeredBy)) {
            throw Problem.conflict("others-time-offer", "Only who proposed these times takes them back.");
        }
        stage = Stage.WITHDRAWN;
        return true;
    }

    /** @return whether its last time has passed unanswered just now */
    boolean lapse(Instant now) {
        if (stage != Stage.OPEN || open(now)) return false;
        stage = Stage.LAPSED;
        return true;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("proposal of times", stage, wish);
    }
}

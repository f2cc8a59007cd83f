package org.mentorher.circle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** One meeting of a circle: PLANNED → HELD | CANCELLED. Who was there can be put right after it. */
@Entity
@Table(name = "circle_gathering")
class Gathering {
    enum Stage {
        PLANNED,
        HELD,
        CANCELLED
    }

    static final Duration REMINDER = Duration.ofDays(2);
    /** The next one is suggested so many weeks later: the same day of the week, at the same hour. */
    static final int WEEKS_BETWEEN = 4;

    @Id
    UUID id;

    UUID circle;
    Instant beginsAt;
    String timeZone;
    int minutes;
    String place;
    String link;
    String topic;

    /** The first one, which takes time for the fundamentals. */
    boolean opening;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PLANNED;

    /** Who leads it; null where nobody moderated when it was planned. */
    UUID moderator;

    /** Members who were there; null until somebody said. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> attended;

    @OptimisticLock(excluded = true)
    Instant remindedAt;

    Instant createdAt;

    @Version
    long version;

    protected Gathering() {}

    Gathering(UUID circle, NewGathering input, boolean opening, UUID moderator, Instant now) {
        this.id = UUID.randomUUID();
        this.circle = circle;
        this.opening = opening;
        this.moderator = moderator;
        this.createdAt = now;
        write(input, now);
    }

    void edit(NewGathering input, Instant now) {
        if (stage != Stage.PLANNED) throw illegal("be moved");
        write(input, now);
    }

    private void write(NewGathering input, Instant now) {
        input.requireSomewhere();
        var begins = input.beginsAt(now);
        if (!begins.equals(beginsAt)) remindedAt = null;
        beginsAt = begins;
        timeZone = input.timeZone();
        minutes = input.minutes();
        place = input.place();
        link = input.link();
        topic = input.topic();
    }

    boolean cancel() {
        if (stage == Stage.CANCELLED) return false;
        if (stage != Stage.PLANNED) throw illegal("be called off");
        stage = Stage.CANCELLED;
        return true;
    }

    boolean begun(Instant now) {
        return !now.isBefore(beginsAt);
    }

    /** Says who was there, which makes it held. */
    boolean attend(Collection<UUID> present, Instant now) {
        if (stage == Stage.CANCELLED || !begun(now)) throw illegal("have been attended");
        var sorted = present.stream().distinct().sorted().toList();
        if (stage == Stage.HELD && sorted.equals(attended)) return false;
        stage = Stage.HELD;
        attended = sorted;
        return true;
    }

    /** Whether everybody can write down an action: it has begun and was not called off. */
    boolean takesActions(Instant now) {
        return stage != Stage.CANCELLED && begun(now);
    }

    boolean remind(Instant now) {
        if (stage != Stage.PLANNED || remindedAt != null || begun(now)) return false;
        if (beginsAt.isAfter(now.plus(REMINDER))) return false;
        remindedAt = now;
        return true;
    }

    /** The same hour of the same day of the week by the clock of its zone, so many weeks later and not in the past. */
    java.time.LocalDateTime following(Instant now) {
        var zone = ZoneId.of(timeZone);
        var next = beginsAt.atZone(zone).plusWeeks(WEEKS_BETWEEN);
        while (next.toInstant().isBefore(now)) next = next.plusWeeks(1);
        return next.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("gathering", stage, wish);
    }
}

package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.mentorher.member.Format;
import org.mentorher.shared.Problem;

/** One meeting of a mentorship: PLANNED → HELD | MISSED | CANCELLED. */
@Entity
@Table(name = "mentorship_session")
class Session {
    enum Stage {
        PLANNED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** What a session begins with before the two write an agenda of their own. */
    enum Template {
        FIRST_MEETING,
        MIDDLE,
        CLOSING
    }

    /**
     * When and how the two meet.
     *
     * @param place a web address or words; null where nothing was said
     */
    record Plan(Instant startsAt, int minutes, Format format, String place) {
        Instant endsAt() {
            return startsAt.plus(Duration.ofMinutes(minutes));
        }
    }

    static final Duration REMINDER = Duration.ofDays(1);

    @Id
    UUID id;

    UUID mentorship;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.PLANNED;

    Instant startsAt;
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Format format;

    String place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Template template;

    /** Null while it is the template's. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> agenda;

    String sharedNotes;

    /** Of its calendar entry: rises with each change that calendars have to know. */
    int sequence;

    /** When its calendar entry last changed. */
    Instant changedAt;

    /** Null where nobody has to be reminded any more. */
    @OptimisticLock(excluded = true)
    Instant remindAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Sides missedBy;

    Instant settledAt;

    /** Who said that it was held or missed, or called it off; null where it was neither of the two. */
    UUID settledBy;

    /** When the mentee said that it was held. */
    Instant confirmedAt;

    @Version
    long version;

    protected Session() {}

    Session(UUID mentorship, Plan plan, Template template, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.template = template;
        plan(plan, now);
    }

    Plan plan() {
        return new Plan(startsAt, minutes(), format, place);
    }

    int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    boolean begun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** Another time, length, format or place. */
    boolean replan(Plan plan, Instant now) {
        requireToCome("be moved", now);
        if (plan.equals(plan())) return false;
        sequence++;
        plan(plan, now);
        return true;
    }

    private void plan(Plan plan, Instant now) {
        var moved = !plan.startsAt().equals(startsAt);
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        format = plan.format();
        place = plan.place();
        changedAt = now;
        // whoever planned it within a day of its start has just been told
        var reminder = startsAt.minus(REMINDER);
        if (moved) remindAt = reminder.isAfter(now) ? reminder : null;
    }

    /** @param by the side that calls it off; null where its mentorship ended or paused */
    boolean cancel(UUID by, Instant now) {
        if (stage == Stage.CANCELLED) return false;
        requireToCome("be called off", now);
        sequence++;
        changedAt = now;
        settle(Stage.CANCELLED, by, now);
        return true;
    }

    /** @param mentee whether it is the mentee who says so, whose word is needed for a kept seat */
    boolean held(UUID by, boolean mentee, Instant now) {
        if (stage == Stage.HELD) return mentee && confirm(now);
        requireBegun("be held", now);
        settle(Stage.HELD, by, now);
        if (mentee) confirmedAt = now;
        return true;
    }

    boolean missed(Sides who, UUID by, Instant now) {
        if (stage == Stage.MISSED && missedBy == who) return false;
        requireBegun("be missed", now);
        settle(Stage.MISSED, by, now);
        missedBy = who;
        return true;
    }

    /** The mentee says that it was held. */
    boolean confirm(Instant now) {
        if (stage != Stage.HELD) throw illegal("be confirmed");
        if (confirmedAt != null) return false;
        confirmedAt = now;
        return true;
    }

    boolean writeAgenda(List<String> items) {
        if (stage != Stage.PLANNED) throw illegal("get another agenda");
        if (items.equals(agenda)) return false;
        agenda = List.copyOf(items);
        return true;
    }

    /** @param text null for nothing */
    boolean writeNotes(String text) {
        if (stage == Stage.CANCELLED) throw illegal("get notes");
        if (Objects.equals(text, sharedNotes)) return false;
        sharedNotes = text;
        return true;
    }

    /** What comes out of a session is noted before, in or after it, but not for one that was called off. */
    void requireStepsTaken() {
        if (stage == Stage.CANCELLED) throw illegal("lead to a next step");
    }

    /** @return whether this is the moment to remind; only the first time */
    boolean remind(Instant now) {
        if (stage != Stage.PLANNED || begun(now) || remindAt == null || remindAt.isAfter(now)) return false;
        remindAt = null;
        return true;
    }

    private void settle(Stage last, UUID by, Instant now) {
        stage = last;
        settledBy = by;
        settledAt = now;
        remindAt = null;
    }

    void requireToCome(String wish, Instant now) {
        if (stage != Stage.PLANNED) throw illegal(wish);
        if (begun(now)) {
            throw Problem.conflict("session-begun", "This session has begun: say whether it was held or missed.");
        }
    }

    private void requireBegun(String wish, Instant now) {
        if (stage != Stage.PLANNED) throw illegal(wish);
        if (!begun(now)) {
            throw Problem.conflict("session-to-come", "This session has not begun yet; it can be moved or called off.");
        }
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("session", stage, wish);
    }
}

package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.ProposalAgreed;
import org.mentorher.matching.Side;
import org.mentorher.shared.Problem;

/** Two people who agreed: ACTIVE ⇄ PAUSED → COMPLETED | ENDED | SUSPENDED. */
@Entity
// a sign of life is written without regard to the version: it must not carry an older stage along
@DynamicUpdate
@Table(name = "mentorship")
class Mentorship {
    enum Stage {
        ACTIVE,
        PAUSED,
        COMPLETED,
        ENDED,
        SUSPENDED
    }

    /** How a side closes it: the goals are reached, or it simply ends. */
    enum Outcome {
        COMPLETED,
        ENDED
    }

    @Id
    UUID id;

    UUID proposal;
    UUID request;
    UUID mentor;
    UUID mentee;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.ACTIVE;

    Instant startedAt;
    Instant endedAt;

    /** The member who closed it; null where it was not one of the two. */
    UUID endedBy;

    /** Until when it is paused, as the two read it; null where nobody named a day. */
    LocalDate pausedUntil;

    /** When that day begins for the one who paused; then it goes on by itself. */
    Instant resumesAt;

    /** When either side last gave a sign of life in it: an answer, a session, a goal. */
    @OptimisticLock(excluded = true)
    Instant lastWordAt;

    /** Since when its seat counts as kept although it runs. */
    Instant keptAt;

    @Version
    long version;

    protected Mentorship() {}

    Mentorship(ProposalAgreed agreed) {
        this.id = agreed.mentorship();
        this.proposal = agreed.subject();
        this.request = agreed.request();
        this.mentor = agreed.mentor();
        this.mentee = agreed.mentee();
        this.startedAt = agreed.at();
        this.lastWordAt = agreed.at();
    }

    /** Either side gave a sign of life. */
    void heard(Instant now) {
        lastWordAt = now;
    }

    /** Its seat counts as kept; only the first time. */
    boolean keep(Instant now) {
        if (stage != Stage.ACTIVE || keptAt != null) return false;
        keptAt = now;
        return true;
    }

    boolean isSide(UUID member) {
        return member.equals(mentor) || member.equals(mentee);
    }

    /** Which of the two this member is. */
    Optional<Side> sideOf(UUID member) {
        if (member.equals(mentor)) return Optional.of(Side.MENTOR);
        return member.equals(mentee) ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    /** @param member one of the two */
    UUID other(UUID member) {
        return member.equals(mentor) ? mentee : mentor;
    }

    /** @throws Problem 409 when it is over */
    void requireRunning(String wish) {
        if (over()) throw illegal(wish);
    }

    /** @throws Problem 409 while it runs */
    void requireOver(String wish) {
        if (!over()) throw illegal(wish);
    }

    boolean over() {
        return stage != Stage.ACTIVE && stage != Stage.PAUSED;
    }

    boolean pause() {
        return pause(null, null);
    }

    /**
     * A pause without a day changes none that has one; another day takes the place of the first.
     *
     * @param until the day it goes on by itself; null for none
     * @param resumes when that day begins
     */
    boolean pause(LocalDate until, Instant resumes) {
        if (stage == Stage.PAUSED && (until == null || until.equals(pausedUntil))) return false;
        requireRunning("be paused");
        stage = Stage.PAUSED;
        pausedUntil = until;
        resumesAt = resumes;
        return true;
    }

    /** Whether the day has come on which it goes on by itself. */
    boolean resumes(Instant now) {
        return stage == Stage.PAUSED && resumesAt != null && !now.isBefore(resumesAt);
    }

    boolean resume() {
        if (stage == Stage.ACTIVE) return false;
        if (stage != Stage.PAUSED) throw illegal("be resumed");
        stage = Stage.ACTIVE;
        pausedUntil = null;
        resumesAt = null;
        return true;
    }

    /** @return false when it was closed with this outcome already */
    boolean close(Outcome outcome, UUID by, Instant now) {
        var last = outcome == Outcome.COMPLETED ? Stage.COMPLETED : Stage.ENDED;
        if (stage == last) return false;
        if (over()) throw illegal("be closed");
        end(last, by, now);
        return true;
    }

    boolean suspend(Instant now) {
        if (over()) return false;
        end(Stage.SUSPENDED, null, now);
        return true;
    }

    private void end(Stage last, UUID by, Instant now) {
        stage = last;
        pausedUntil = null;
        resumesAt = null;
        endedAt = now;
        endedBy = by;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("mentorship", stage, wish);
    }
}

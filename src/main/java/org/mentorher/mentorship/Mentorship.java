package org.mentorher.mentorship;

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
import org.mentorher.matching.ProposalAgreed;
import org.mentorher.shared.Problem;

/** Two people who agreed: ACTIVE ⇄ PAUSED → COMPLETED | ENDED | SUSPENDED. */
@Entity
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

    /** The one beside this side. */
    UUID other(UUID side) {
        return side.equals(mentor) ? mentee : mentor;
    }

    boolean over() {
        return stage != Stage.ACTIVE && stage != Stage.PAUSED;
    }

    boolean pause() {
        if (stage == Stage.PAUSED) return false;
        if (stage != Stage.ACTIVE) throw illegal("be paused");
        stage = Stage.PAUSED;
        return true;
    }

    boolean resume() {
        if (stage == Stage.ACTIVE) return false;
        if (stage != Stage.PAUSED) throw illegal("be resumed");
        stage = Stage.ACTIVE;
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
        endedAt = now;
        endedBy = by;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("mentorship", stage, wish);
    }
}

package org.mentorher.mentorship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/**
 * One side is asked how a mentorship goes: ASKED → ANSWERED | LAPSED. What is answered stands, and only its writer reads
 * it; staff read the scores of a flagged mentorship, and the line where the writer allowed it. The other side never reads any of it.
 */
@Entity
@Table(name = "check_in")
class CheckIn {
    /** How long an answer may take before a reminder. */
    static final Duration REMINDED_AFTER = Duration.ofDays(7);

    enum Stage {
        ASKED,
        ANSWERED,
        /** The next one was asked, or the mentorship ended, before it was answered. */
        LAPSED
    }

    /**
     * How much three sentences are true, from 1, not at all, to 5, fully.
     *
     * @param rhythm we meet as we agreed
     * @param respect I am treated with respect and can speak openly
     * @param worth this mentorship is worth my time
     */
    @Embeddable
    record Scores(Integer rhythm, Integer respect, Integer worth) {
        /** A respect of this or less is low by itself. */
        static final int LOW_RESPECT = 2;

        /** So is a sum of this or less: below the middle of the scale throughout. */
        static final int LOW_SUM = 7;

        /** Whether staff should look: something is not true at all, respect is hardly there, or all of it is weak. */
        boolean low() {
            return rhythm == 1 || worth == 1 || respect <= LOW_RESPECT || rhythm + respect + worth <= LOW_SUM;
        }
    }

    @Id
    UUID id;

    UUID mentorship;

    /** The first of a mentorship is 1; both sides are asked under the same number. */
    int number;

    UUID member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.ASKED;

    Instant askedAt;
    Instant remindAt;
    Instant remindedAt;
    Instant answeredAt;

    @Embedded
    Scores scores;

    String line;
    boolean staffMayRead;

    @Version
    long version;

    protected CheckIn() {}

    CheckIn(UUID mentorship, int number, UUID member, Instant now) {
        this.id = UUID.randomUUID();
        this.mentorship = mentorship;
        this.number = number;
        this.member = member;
        this.askedAt = now;
        this.remindAt = now.plus(REMINDED_AFTER);
    }

    /** @return false when just this was answered already */
    boolean answer(Scores scores, String line, boolean staffMayRead, Instant now) {
        var shared = staffMayRead && line != null;
        if (stage == Stage.ANSWERED
                && scores.equals(this.scores)
                && Objects.equals(line, this.line)
                && shared == this.staffMayRead) return false;
        if (stage != Stage.ASKED) throw Problem.illegalTransition("check-in", stage, "be answered");
        stage = Stage.ANSWERED;
        answeredAt = now;
        this.scores = scores;
        this.line = line;
        this.staffMayRead = shared;
        return true;
    }

    /** @return false when it lapsed already */
    boolean lapse() {
        if (stage == Stage.LAPSED) return false;
        if (stage != Stage.ASKED) throw Problem.illegalTransition("check-in", stage, "lapse");
        stage = Stage.LAPSED;
        return true;
    }

    /** @return false when its member was reminded already */
    boolean remind(Instant now) {
        if (stage != Stage.ASKED) throw Problem.illegalTransition("check-in", stage, "be reminded of");
        if (remindedAt != null) return false;
        remindedAt = now;
        return true;
    }

    /** A pause took so long; the reminder waits with it. */
    void delay(Duration pause) {
        if (stage == Stage.ASKED && remindedAt == null) remindAt = remindAt.plus(pause);
    }
}

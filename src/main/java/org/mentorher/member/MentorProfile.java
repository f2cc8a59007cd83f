package org.mentorher.member;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** The mentor side of a member: DRAFT → IN_REVIEW → ACTIVE ⇄ PAUSED → CLOSED; staff send IN_REVIEW back to DRAFT. */
@Entity
@Table(name = "mentor_profile")
public class MentorProfile {
    public enum Stage {
        DRAFT,
        IN_REVIEW,
        ACTIVE,
        PAUSED,
        CLOSED
    }

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    Member member;

    @Embedded
    Portrait portrait;

    int seats;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.DRAFT;

    Instant conductAcceptedAt;
    Instant submittedAt;
    String returnReason;
    Instant createdAt;
    Instant updatedAt;

    @Version
    long version;

    protected MentorProfile() {}

    MentorProfile(Member member, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.createdAt = now;
    }

    void edit(Portrait portrait, int seats, Instant now) {
        if (stage == Stage.CLOSED) throw illegal("be edited");
        this.portrait = portrait;
        this.seats = seats;
        this.updatedAt = now;
    }

    /** Accepting again keeps the first time. */
    void acceptConduct(Instant now) {
        if (stage == Stage.CLOSED) throw illegal("accept the conduct text");
        if (conductAcceptedAt == null) conductAcceptedAt = now;
    }

    boolean submit(List<Readiness.Missing> missing, Instant now) {
        if (stage == Stage.IN_REVIEW) return false;
        if (stage != Stage.DRAFT) throw illegal("be submitted");
        requireReady(missing);
        stage = Stage.IN_REVIEW;
        submittedAt = now;
        returnReason = null;
        return true;
    }

    boolean accept(List<Readiness.Missing> missing) {
        if (stage == Stage.ACTIVE) return false;
        if (stage != Stage.IN_REVIEW) throw illegal("be accepted");
        requireReady(missing);
        stage = Stage.ACTIVE;
        return true;
    }

    boolean sendBack(String reason) {
        if (stage != Stage.IN_REVIEW) throw illegal("be returned");
        stage = Stage.DRAFT;
        returnReason = reason;
        return true;
    }

    boolean pause() {
        if (stage == Stage.PAUSED) return false;
        if (stage != Stage.ACTIVE) throw illegal("be paused");
        stage = Stage.PAUSED;
        return true;
    }

    boolean resume(List<Readiness.Missing> missing) {
        if (stage == Stage.ACTIVE) return false;
        if (stage != Stage.PAUSED) throw illegal("be resumed");
        requireReady(missing);
        stage = Stage.ACTIVE;
        return true;
    }

    boolean close() {
        if (stage == Stage.CLOSED) return false;
        stage = Stage.CLOSED;
        return true;
    }

    private void requireReady(List<Readiness.Missing> missing) {
        if (missing.isEmpty()) return;
        throw new Problem(
                409,
                "not-ready",
                "Something is still missing.",
                missing.stream()
                        .map(m -> new Problem.Violation(m.code(), "{mentorher.missing." + m.code() + "}"))
                        .toList());
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("mentor profile", stage, wish);
    }

    public UUID id() {
        return id;
    }

    public Member member() {
        return member;
    }

    public Portrait portrait() {
        return portrait;
    }

    /** How many mentees at once, 1 to 5. */
    public int seats() {
        return seats;
    }

    public Stage stage() {
        return stage;
    }
}

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** The mentee side of a member: DRAFT → ACTIVE ⇄ PAUSED → CLOSED. It is ACTIVE as soon as it is complete. */
@Entity
@Table(name = "mentee_profile")
public class MenteeProfile {
    public enum Stage {
        DRAFT,
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

    boolean avoidOwnOrganisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.DRAFT;

    Instant createdAt;
    Instant updatedAt;

    @Version
    long version;

    protected MenteeProfile() {}

    MenteeProfile(Member member, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.createdAt = now;
    }

    /** A profile without formats or languages is kept as a draft; nobody could be matched on it. */
    void edit(Portrait portrait, boolean avoidOwnOrganisation, Instant now) {
        if (stage == Stage.CLOSED) throw illegal("be edited");
        var empty = portrait.missing();
        if (!empty.isEmpty() && stage != Stage.DRAFT) {
            throw Problem.invalid(empty.getFirst(), "{mentorher.profile.emptied}");
        }
        this.portrait = portrait;
        this.avoidOwnOrganisation = avoidOwnOrganisation;
        this.updatedAt = now;
        if (empty.isEmpty() && stage == Stage.DRAFT) stage = Stage.ACTIVE;
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

    boolean close() {
        if (stage == Stage.CLOSED) return false;
        stage = Stage.CLOSED;
        return true;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("mentee profile", stage, wish);
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

    public boolean avoidOwnOrganisation() {
        return avoidOwnOrganisation;
    }

    public Stage stage() {
        return stage;
    }
}

package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Reason;
import org.mentorher.member.MentorProfile;
import org.mentorher.shared.Problem;

/**
 * A suggested pair on its way: IN_REVIEW → APPROVED → AGREED | DECLINED | LAPSED; IN_REVIEW → REJECTED; IN_REVIEW or
 * APPROVED → WITHDRAWN. The two sides see it once it was approved.
 */
@Entity
@Table(name = "proposal")
class Proposal {
    /** How long the two sides have to answer. */
    static final Duration HOLDS = Duration.ofDays(14);

    static final Duration REMINDED_AFTER = Duration.ofDays(7);

    enum Stage {
        IN_REVIEW,
        APPROVED,
        AGREED,
        DECLINED,
        LAPSED,
        REJECTED,
        WITHDRAWN
    }

    enum RefusalReason {
        NO_TIME,
        NOT_MY_FIELD,
        KNOWS_PERSON,
        OTHER
    }

    @Id
    UUID id;

    /** Null for one made by hand. */
    UUID round;

    UUID request;

    /** The mentor profile. */
    UUID mentor;

    UUID mentorMember;
    UUID menteeMember;
    int score;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> reasons;

    /** Null, as are the reasons, in proposals from before mentors had a score of their own. */
    Integer mentorScore;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> mentorReasons;

    /** Why staff made it by hand. */
    String handReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.IN_REVIEW;

    Instant mentorConsentedAt;
    Instant menteeConsentedAt;
    Instant createdAt;
    Instant approvedAt;
    Instant expiresAt;
    Instant remindedAt;
    Instant closedAt;
    String rejectionReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Side declinedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RefusalReason declineReason;

    String declineNote;

    /** What it began; null until AGREED. */
    UUID mentorship;

    @Version
    long version;

    protected Proposal() {}

    Proposal(Request request, MentorProfile mentor, Fit fit, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request.id;
        this.mentor = mentor.id();
        this.mentorMember = mentor.member().id();
        this.menteeMember = request.member;
        this.score = fit.score();
        this.reasons = fit.reasons();
        this.mentorScore = fit.mentorScore();
        this.mentorReasons = fit.mentorReasons();
        this.createdAt = now;
    }

    boolean live() {
        return stage == Stage.IN_REVIEW || stage == Stage.APPROVED;
    }

    /** The side that this member is on, if the two sides may see the proposal at all. */
    Optional<Side> sideOf(UUID member) {
        if (approvedAt == null) return Optional.empty();
        if (member.equals(mentorMember)) return Optional.of(Side.MENTOR);
        return member.equals(menteeMember) ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    boolean approve(Instant now) {
        if (stage == Stage.APPROVED) return false;
        if (stage != Stage.IN_REVIEW) throw illegal("be approved");
        stage = Stage.APPROVED;
        approvedAt = now;
        expiresAt = now.plus(HOLDS);
        return true;
    }

    boolean reject(String reason, Instant now) {
        if (stage == Stage.REJECTED) return false;
        if (stage != Stage.IN_REVIEW) throw illegal("be rejected");
        close(Stage.REJECTED, now);
        rejectionReason = reason;
        return true;
    }

    boolean overdue(Instant now) {
        return stage == Stage.APPROVED && !now.isBefore(expiresAt);
    }

    boolean reminderDue(Instant now) {
        return stage == Stage.APPROVED && remindedAt == null && !now.isBefore(approvedAt.plus(REMINDED_AFTER));
    }

    /** One side's yes; the same side's second yes changes nothing. */
    Answer consent(Side side, Instant now) {
        if (stage == Stage.AGREED) return new Answer.Agreed(mentorship);
        if (stage != Stage.APPROVED) return new Answer.Refused(stage);
        if (side == Side.MENTOR && mentorConsentedAt == null) mentorConsentedAt = now;
        if (side == Side.MENTEE && menteeConsentedAt == null) menteeConsentedAt = now;
        return waitingOn().<Answer>map(Answer.Waiting::new).orElseGet(() -> new Answer.Agreed(UUID.randomUUID()));
    }

    /** Who has not said yes; the mentor where neither has. */
    Optional<Side> waitingOn() {
        if (stage != Stage.APPROVED) return Optional.empty();
        if (mentorConsentedAt == null) return Optional.of(Side.MENTOR);
        return menteeConsentedAt == null ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    boolean consented(Side side) {
        return (side == Side.MENTOR ? mentorConsentedAt : menteeConsentedAt) != null;
    }

    void agree(UUID mentorship, Instant now) {
        if (stage != Stage.APPROVED || waitingOn().isPresent()) throw illegal("be agreed");
        close(Stage.AGREED, now);
        this.mentorship = mentorship;
    }

    boolean decline(Side by, RefusalReason reason, String note, Instant now) {
        if (stage == Stage.DECLINED && declinedBy == by) return false;
        if (stage != Stage.APPROVED) throw illegal("be declined");
        close(Stage.DECLINED, now);
        declinedBy = by;
        declineReason = reason;
        declineNote = note;
        return true;
    }

    void lapse(Instant now) {
        if (!overdue(now)) throw illegal("lapse");
        close(Stage.LAPSED, now);
    }

    void withdraw(Instant now) {
        if (!live()) throw illegal("be withdrawn");
        close(Stage.WITHDRAWN, now);
    }

    void reminded(Instant now) {
        if (!reminderDue(now)) throw illegal("be reminded of");
        remindedAt = now;
    }

    private void close(Stage last, Instant now) {
        stage = last;
        closedAt = now;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("proposal", stage, wish);
    }
}

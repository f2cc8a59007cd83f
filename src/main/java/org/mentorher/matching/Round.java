package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Report;
import org.mentorher.matching.engine.Weights;
import org.mentorher.shared.Problem;

/**
 * One run of the engine: QUEUED → RUNNING → DONE | FAILED; DONE → PUBLISHED | DISCARDED. One that waits or runs may be
 * cancelled, which discards it.
 */
@Entity
@Table(name = "round")
class Round {
    enum Stage {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        PUBLISHED,
        DISCARDED
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Method method;

    long seed;

    /** The mentees' weights, as {@link #policy} has them too. */
    @JdbcTypeCode(SqlTypes.JSON)
    Weights weights;

    /** Null in rounds from before there was more to choose than the weights. */
    @JdbcTypeCode(SqlTypes.JSON)
    Policy policy;

    /** Makes anonymous ids of this round's people; never told. */
    String salt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.QUEUED;

    /** What the engine said; null until DONE. */
    @JdbcTypeCode(SqlTypes.JSON)
    Report report;

    Instant createdAt;
    Instant startedAt;
    Instant finishedAt;

    @Version
    long version;

    protected Round() {}

    Round(Method method, long seed, Policy policy, Instant now) {
        this(UUID.randomUUID(), method, seed, policy, now);
    }

    Round(UUID id, Method method, long seed, Policy policy, Instant now) {
        this.id = id;
        this.method = method;
        this.seed = seed;
        this.weights = policy.mentee();
        this.policy = policy;
        this.salt = UUID.randomUUID().toString();
        this.createdAt = now;
    }

    Policy policy() {
        return policy == null ? Policy.of(weights) : policy;
    }

    /** Whether there is a result to look at. */
    boolean solved() {
        return stage == Stage.DONE || stage == Stage.PUBLISHED;
    }

    void run(Instant now) {
        if (stage != Stage.QUEUED) throw illegal("be run");
        stage = Stage.RUNNING;
        startedAt = now;
    }

    void done(Report report, Instant now) {
        if (stage != Stage.RUNNING) throw illegal("be done");
        stage = Stage.DONE;
        this.report = report;
        finishedAt = now;
    }

    void fail(Instant now) {
        if (stage != Stage.RUNNING) throw illegal("fail");
        stage = Stage.FAILED;
        finishedAt = now;
    }

    boolean publish() {
        if (stage == Stage.PUBLISHED) return false;
        if (stage != Stage.DONE) throw illegal("be published");
        stage = Stage.PUBLISHED;
        return true;
    }

    boolean discard() {
        if (stage == Stage.DISCARDED) return false;
        if (stage != Stage.DONE && stage != Stage.QUEUED) throw illegal("be discarded");
        stage = Stage.DISCARDED;
        return true;
    }

    /** Whoever solves it has stopped. */
    void cancel(Instant now) {
        if (stage != Stage.RUNNING) throw illegal("be cancelled");
        stage = Stage.DISCARDED;
        finishedAt = now;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("round", stage, wish);
    }
}

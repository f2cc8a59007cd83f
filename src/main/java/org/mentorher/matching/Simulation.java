package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Report;
import org.mentorher.matching.sheets.Complaint;
import org.mentorher.matching.sheets.Complaints;
import org.mentorher.matching.sheets.Terms;
import org.mentorher.shared.Problem;

/** Two spreadsheets matched without accounts: QUEUED → RUNNING → DONE | REFUSED (for its rows) | FAILED. */
@Entity
@Table(name = "simulation")
class Simulation {
    enum Stage {
        QUEUED,
        RUNNING,
        DONE,
        REFUSED,
        FAILED
    }

    /** What was wrong with the rows: the first of each kind, and how many there are. */
    record Found(
            List<Complaint> errors, List<Complaint> warnings, long errorCount, long warningCount, long rowsLeftOut) {
        static Found of(Complaints c) {
            return new Found(c.errors(), c.warnings(), c.errorCount(), c.warningCount(), c.rowsLeftOut());
        }
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Method method;

    @JdbcTypeCode(SqlTypes.JSON)
    Policy policy;

    long seed;

    /** Whether rows with errors are left out; otherwise one refuses all. */
    boolean lenient;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.QUEUED;

    /** Null until DONE or REFUSED. */
    @JdbcTypeCode(SqlTypes.JSON)
    Found complaints;

    /** Null until DONE. */
    @JdbcTypeCode(SqlTypes.JSON)
    Report report;

    Instant createdAt;
    Instant startedAt;
    Instant finishedAt;

    @Version
    long version;

    protected Simulation() {}

    Simulation(Method method, Policy policy, long seed, boolean lenient, Instant now) {
        this.id = UUID.randomUUID();
        this.method = method;
        this.policy = policy;
        this.seed = seed;
        this.lenient = lenient;
        this.createdAt = now;
    }

    /** Zones are taken at the moment it came, so that running it again gives the same. */
    Terms terms() {
        return new Terms(method, policy, seed, lenient, createdAt);
    }

    void run(Instant now) {
        if (stage != Stage.QUEUED) throw illegal("be run");
        stage = Stage.RUNNING;
        startedAt = now;
    }

    void done(Report report, Complaints complaints, Instant now) {
        if (stage != Stage.RUNNING) throw illegal("be done");
        stage = Stage.DONE;
        this.report = report;
        this.complaints = Found.of(complaints);
        finishedAt = now;
    }

    void refuse(Complaints complaints, Instant now) {
        if (stage != Stage.RUNNING) throw illegal("be refused");
        stage = Stage.REFUSED;
        this.complaints = Found.of(complaints);
        finishedAt = now;
    }

    void fail(Instant now) {
        if (stage != Stage.RUNNING) throw illegal("fail");
        stage = Stage.FAILED;
        finishedAt = now;
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("simulation", stage, wish);
    }
}

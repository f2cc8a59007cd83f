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
import org.mentorher.member.Portrait;
import org.mentorher.shared.Problem;

/** A mentee's wish for a mentor: OPEN → PROPOSED → MATCHED | WITHDRAWN | EXPIRED. A proposal that fails reopens it, and so does a mentorship that ended early. */
@Entity
@Table(name = "request")
class Request {
    static final Duration HOLDS = Duration.ofDays(180);

    enum Stage {
        OPEN,
        PROPOSED,
        MATCHED,
        WITHDRAWN,
        EXPIRED
    }

    /** A mentor asked for by name (the id of the mentor profile), and why. */
    record Choice(UUID mentor, String reason) {}

    @Id
    UUID id;

    UUID member;
    String field;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    String message;

    /** Ranked, best first. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Choice> choices;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    /** How often it came to nothing: proposals that failed, mentorships that ended; more go first. */
    int priority;

    /** In how many published rounds nobody was found for it; more go first as well. */
    int passedOver;

    Instant createdAt;
    Instant expiresAt;

    /** When nothing more will happen to it: withdrawn, expired, or its mentorship over. */
    Instant settledAt;

    @Version
    long version;

    protected Request() {}

    Request(UUID member, NewRequest input, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.field = input.field();
        this.topics = Portrait.topics(input.topics());
        this.message = input.message();
        this.choices = input.choices();
        this.createdAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    void propose() {
        if (stage != Stage.OPEN) throw illegal("get a proposal");
        stage = Stage.PROPOSED;
    }

    /** Its proposal failed: it is open again and goes first among equals. */
    void reopen() {
        if (stage != Stage.PROPOSED) throw illegal("be reopened");
        stage = Stage.OPEN;
        priority++;
    }

    /** A published round found nobody: it goes before its equals in the next one. */
    void passOver() {
        if (stage != Stage.OPEN) throw illegal("be passed over");
        passedOver++;
    }

    /** How often it was let down so far, by people or by rounds. */
    int letDown() {
        return priority + passedOver;
    }

    void match() {
        if (stage != Stage.PROPOSED) throw illegal("be matched");
        stage = Stage.MATCHED;
    }

    boolean withdraw(Instant now) {
        if (stage == Stage.WITHDRAWN) return false;
        if (stage != Stage.OPEN && stage != Stage.PROPOSED) throw illegal("be withdrawn");
        stage = Stage.WITHDRAWN;
        settledAt = now;
        return true;
    }

    void expire(Instant now) {
        if (stage != Stage.OPEN) throw illegal("expire");
        stage = Stage.EXPIRED;
        settledAt = now;
    }

    /** Its mentorship is over; again changes nothing. */
    void settle(Instant now) {
        if (stage != Stage.MATCHED) throw illegal("be settled");
        if (settledAt == null) settledAt = now;
    }

    /** Its mentorship is over and she wants another one: open for as long as a new request, and first among equals. */
    void openAgain(Instant now) {
        if (stage != Stage.MATCHED || settledAt == null) throw illegal("be opened again");
        stage = Stage.OPEN;
        settledAt = null;
        expiresAt = now.plus(HOLDS);
        priority++;
    }

    Optional<String> reasonFor(UUID mentor) {
        return choices.stream()
                .filter(c -> c.mentor().equals(mentor))
                .map(Choice::reason)
                .findFirst();
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("request", stage, wish);
    }
}

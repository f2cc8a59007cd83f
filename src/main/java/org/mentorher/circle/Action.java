package org.mentorher.circle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** The one thing that a member does until the next gathering: OPEN → DONE ⇄ NOT_YET. Its circle sees it. */
@Entity
@Table(name = "circle_action")
class Action {
    @Schema(name = "CircleActionStage")
    enum Stage {
        OPEN,
        DONE,
        NOT_YET
    }

    /** How it went, as its member says. */
    @Schema(name = "CircleActionOutcome")
    enum Outcome {
        DONE,
        NOT_YET
    }

    @Id
    UUID id;

    UUID circle;
    UUID gathering;
    UUID member;
    String text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    Instant writtenAt;

    @Version
    long version;

    protected Action() {}

    Action(Gathering gathering, UUID member, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.circle = gathering.circle;
        this.gathering = gathering.id;
        this.member = member;
        this.text = text;
        this.writtenAt = now;
    }

    /** Says it otherwise, as long as it was not taken up. */
    boolean write(String text) {
        if (text.equals(this.text)) return false;
        if (stage != Stage.OPEN) throw Problem.illegalTransition("action", stage, "be written again");
        this.text = text;
        return true;
    }

    boolean conclude(Outcome outcome) {
        var next = outcome == Outcome.DONE ? Stage.DONE : Stage.NOT_YET;
        if (stage == next) return false;
        stage = next;
        return true;
    }
}

package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mentorher.shared.Problem;

/** What a mentee wants to reach, in steps: OPEN ⇄ REACHED | LET_GO. Hers alone until she shares it. */
@Entity
@Table(name = "goal")
class Goal {
    @Schema(name = "GoalStage")
    enum Stage {
        OPEN,
        REACHED,
        LET_GO
    }

    /**
     * One step on the way.
     *
     * @param doneAt null while it is not done
     */
    record Step(UUID id, String text, Instant doneAt) {}

    @Id
    UUID id;

    UUID mentorship;
    String title;
    String why;
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Step> steps;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage = Stage.OPEN;

    boolean shared;
    Instant createdAt;
    Instant updatedAt;

    @Version
    long version;

    protected Goal() {}

    Goal(UUID id, UUID mentorship, NewGoal input, Instant now) {
        this.id = id;
        this.mentorship = mentorship;
        this.createdAt = now;
        this.steps = List.of();
        write(input, now);
    }

    /** Steps that are known by their id stay done or not as they are. */
    void edit(NewGoal input, Instant now) {
        if (stage != Stage.OPEN) throw illegal("be edited");
        write(input, now);
    }

    private void write(NewGoal input, Instant now) {
        var known = steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        title = input.title();
        why = input.why();
        dueOn = input.due();
        steps = input.steps().stream()
                .map(step -> {
                    var there = step.id() == null ? null : known.get(step.id());
                    return there == null
                            ? new Step(UUID.randomUUID(), step.text(), null)
                            : new Step(there.id(), step.text(), there.doneAt());
                })
                .toList();
        updatedAt = now;
    }

    /** Exactly these steps are done; what was done before keeps its day. */
    boolean tick(Set<UUID> done, Instant now) {
        var ticked = steps.stream()
                .map(step -> new Step(
                        step.id(),
                        step.text(),
                        !done.contains(step.id()) ? null : step.doneAt() == null ? now : step.doneAt()))
                .toList();
        if (ticked.equals(steps)) return false;
        if (stage != Stage.OPEN) throw illegal("be worked on");
        steps = ticked;
        updatedAt = now;
        return true;
    }

    boolean reach(Instant now) {
        return move(Stage.REACHED, now);
    }

    boolean letGo(Instant now) {
        return move(Stage.LET_GO, now);
    }

    boolean reopen(Instant now) {
        return move(Stage.OPEN, now);
    }

    private boolean move(Stage to, Instant now) {
        if (stage == to) return false;
        if (stage != Stage.OPEN && to != Stage.OPEN) throw illegal("become " + to);
        stage = to;
        updatedAt = now;
        return true;
    }

    boolean share(Instant now) {
        if (shared) return false;
        shared = true;
        updatedAt = now;
        return true;
    }

    /** From now on nobody else reads it; what was read was read. */
    boolean unshare(Instant now) {
        if (!shared) return false;
        shared = false;
        updatedAt = now;
        return true;
    }

    long done() {
        return steps.stream().filter(step -> step.doneAt() != null).count();
    }

    private Problem illegal(String wish) {
        return Problem.illegalTransition("goal", stage, wish);
    }
}

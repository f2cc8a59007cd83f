package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Transitions;

/** OPEN ⇄ REACHED | LET_GO. */
class GoalTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void every_step_from_every_stage() {
        Transitions.<Goal>of(g -> g.stage)
                .from("OPEN", GoalTest::open)
                .from("OPEN and shared", () -> {
                    var goal = open();
                    goal.share(SUNDAY);
                    return goal;
                })
                .from("REACHED", () -> {
                    var goal = open();
                    goal.reach(SUNDAY);
                    return goal;
                })
                .from("LET_GO", () -> {
                    var goal = open();
                    goal.letGo(SUNDAY);
                    return goal;
                })
                .act("edit", g -> g.edit(input("Another"), MONDAY))
                .step("tick", g -> g.tick(Set.of(g.steps.getFirst().id()), MONDAY))
                .step("reach", g -> g.reach(MONDAY))
                .step("let go", g -> g.letGo(MONDAY))
                .step("reopen", g -> g.reopen(MONDAY))
                .step("share", g -> g.share(MONDAY))
                .step("unshare", g -> g.unshare(MONDAY))
                .hold("""
                                  | edit    | tick    | reach   | let go  | reopen | share   | unshare
                  OPEN            | OPEN    | OPEN    | REACHED | LET_GO  | same   | OPEN    | same
                  OPEN and shared | OPEN    | OPEN    | REACHED | LET_GO  | same   | same    | OPEN
                  REACHED         | refused | refused | same    | refused | OPEN   | REACHED | same
                  LET_GO          | refused | refused | refused | same    | OPEN   | LET_GO  | same""");
    }

    @Test
    void a_new_goal_is_hers_alone() {
        assertEquals(false, open().shared);
    }

    @Test
    void a_tick_keeps_its_first_day_and_can_be_taken_back() {
        var goal = open();
        var one = goal.steps.get(0).id();
        var two = goal.steps.get(1).id();
        goal.tick(Set.of(one), SUNDAY);
        goal.tick(Set.of(one, two), MONDAY);
        assertEquals(SUNDAY, goal.steps.get(0).doneAt());
        assertEquals(MONDAY, goal.steps.get(1).doneAt());
        goal.tick(Set.of(two), MONDAY);
        assertNull(goal.steps.get(0).doneAt());
        assertEquals(1, goal.done());
    }

    @Test
    void an_edit_keeps_what_is_done_of_the_steps_it_keeps() {
        var goal = open();
        var one = goal.steps.get(0).id();
        goal.tick(Set.of(one), SUNDAY);
        var stranger = UUID.randomUUID();
        goal.edit(
                new NewGoal(
                        "Lead",
                        null,
                        null,
                        List.of(
                                new NewGoal.NewStep(null, "First of all"),
                                new NewGoal.NewStep(one, "Ask again"),
                                new NewGoal.NewStep(stranger, "Of nobody"))),
                MONDAY);
        assertEquals(
                List.of("First of all", "Ask again", "Of nobody"),
                goal.steps.stream().map(Goal.Step::text).toList());
        assertEquals(SUNDAY, goal.steps.get(1).doneAt());
        assertNotEquals(stranger, goal.steps.get(2).id());
    }

    private static Goal open() {
        return new Goal(new UUID(0, 1), new UUID(0, 2), input("Lead my first audit"), SUNDAY);
    }

    private static NewGoal input(String title) {
        return new NewGoal(
                title, null, null, List.of(new NewGoal.NewStep(null, "Ask"), new NewGoal.NewStep(null, "Shadow")));
    }
}

package org.mentorher.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** FORMING → ACTIVE → CLOSED, and a count of places that never passes the seats. */
class CircleTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID AMINA = new UUID(0, 1);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Circle>of(c -> c.stage)
                .from("FORMING alone", () -> joined(1))
                .from("FORMING with four", () -> joined(4))
                .from("FORMING with seven", () -> joined(7))
                .from("ACTIVE with four", CircleTest::begun)
                .from("ACTIVE full", () -> joined(10))
                .from("ACTIVE held", () -> {
                    var circle = joined(9);
                    circle.hold();
                    return circle;
                })
                .from("CLOSED", () -> {
                    var circle = joined(8);
                    circle.close(MONDAY);
                    return circle;
                })
                .step("begin", c -> c.begin(MONDAY))
                .step("close", c -> c.close(MONDAY))
                .act("join", c -> c.join(MONDAY))
                .act("hold", Circle::hold)
                .act("leave", Circle::leave)
                .act("edit", c -> c.edit(written("Another name", 12)))
                .hold("""
                                      | begin            | close  | join              | hold              | leave   | edit
                    FORMING alone     | circle-too-small | CLOSED | FORMING           | FORMING           | FORMING | FORMING
                    FORMING with four | ACTIVE           | CLOSED | FORMING           | FORMING           | FORMING | FORMING
                    FORMING with seven| ACTIVE           | CLOSED | ACTIVE            | FORMING           | FORMING | FORMING
                    ACTIVE with four  | same             | CLOSED | ACTIVE            | ACTIVE            | ACTIVE  | ACTIVE
                    ACTIVE full       | same             | CLOSED | capacity-reached  | capacity-reached  | ACTIVE  | ACTIVE
                    ACTIVE held       | same             | CLOSED | capacity-reached  | capacity-reached  | ACTIVE  | ACTIVE
                    CLOSED            | refused          | same   | refused           | refused           | refused | refused""");
    }

    @Test
    void it_begins_by_itself_with_the_eighth() {
        var circle = joined(7);
        assertThat(circle.startedAt).isNull();
        circle.join(MONDAY);
        assertThat(circle.stage).isEqualTo(Circle.Stage.ACTIVE);
        assertThat(circle.startedAt).isEqualTo(MONDAY);
    }

    @Test
    void one_that_has_begun_stays_so_when_people_leave() {
        var circle = joined(8);
        for (int i = 0; i < 8; i++) circle.leave();
        assertThat(circle.stage).isEqualTo(Circle.Stage.ACTIVE);
        assertThat(circle.joined).isZero();
    }

    @Test
    void a_place_that_was_held_is_given_back_or_taken() {
        var circle = joined(9);
        circle.hold();
        assertThat(circle.free()).isFalse();
        circle.release();
        assertThat(circle.free()).isTrue();
        circle.join(MONDAY);
        assertThat(circle.left()).isZero();
    }

    @Test
    void its_seats_never_fall_below_who_is_in_or_was_offered_a_place() {
        var circle = joined(8);
        circle.hold();
        assertThatThrownBy(() -> circle.edit(written("Smaller", 8)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().field())
                                .isEqualTo("seats"));
        circle.edit(written("Just so", 9));
        assertThat(circle.left()).isZero();
    }

    private static Circle begun() {
        var circle = joined(4);
        circle.begin(MONDAY);
        return circle;
    }

    private static Circle joined(int members) {
        var circle = new Circle(new UUID(0, 2), AMINA, written("Numbers after nine", 10), MONDAY);
        for (int i = 0; i < members; i++) circle.join(MONDAY);
        return circle;
    }

    static NewCircle written(String name, int seats) {
        return new NewCircle(
                name,
                "For people who count.",
                "finance.accounting",
                "en",
                "Africa/Nairobi",
                seats,
                Circle.Moderation.ROTATING,
                true);
    }
}

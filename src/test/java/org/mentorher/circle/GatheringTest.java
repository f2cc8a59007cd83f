package org.mentorher.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** A gathering PLANNED → HELD | CANCELLED, its reminder, its agenda, and the actions taken at it. */
class GatheringTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant BEGINS = Instant.parse("2026-12-10T15:00:00Z");
    private static final Instant AFTER = BEGINS.plus(Duration.ofHours(1));
    private static final UUID CIRCLE = new UUID(0, 1);
    private static final UUID BAO = new UUID(0, 2);
    private static final UUID AMINA = new UUID(0, 3);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Gathering>of(g -> g.stage)
                .from("PLANNED", GatheringTest::planned)
                .from("HELD", () -> {
                    var gathering = planned();
                    gathering.attend(List.of(BAO), AFTER);
                    return gathering;
                })
                .from("CANCELLED", () -> {
                    var gathering = planned();
                    gathering.cancel();
                    return gathering;
                })
                .act("move", g -> g.edit(written("2026-12-11T18:00"), MONDAY))
                .step("cancel", Gathering::cancel)
                .step("attend too early", g -> g.attend(List.of(BAO), MONDAY))
                .step("attend", g -> g.attend(List.of(BAO), AFTER))
                .step("put it right", g -> g.attend(List.of(AMINA, BAO, BAO), AFTER))
                .step("remind too early", g -> g.remind(BEGINS.minus(Duration.ofDays(3))))
                .step("remind", g -> g.remind(BEGINS.minus(Duration.ofDays(2))))
                .step("remind too late", g -> g.remind(AFTER))
                .hold("""
                              | move    | cancel    | attend too early | attend  | put it right | remind too early | remind  | remind too late
                    PLANNED   | PLANNED | CANCELLED | refused          | HELD    | HELD         | same             | PLANNED | same
                    HELD      | refused | refused   | refused          | same    | HELD         | same             | same    | same
                    CANCELLED | refused | same      | refused          | refused | refused      | same             | same    | same""");
    }

    @Test
    void it_is_reminded_of_once_and_again_only_when_it_was_moved() {
        var gathering = planned();
        assertThat(gathering.remind(BEGINS.minus(Duration.ofHours(40)))).isTrue();
        assertThat(gathering.remind(BEGINS.minus(Duration.ofHours(30)))).isFalse();
        gathering.edit(written("2026-12-10T18:00"), MONDAY);
        assertThat(gathering.remind(BEGINS.minus(Duration.ofHours(20)))).isFalse();
        gathering.edit(written("2026-12-11T18:00"), MONDAY);
        assertThat(gathering.remind(BEGINS.minus(Duration.ofHours(20)))).isTrue();
    }

    @Test
    void the_following_one_is_at_the_same_hour_though_clocks_change_in_between() {
        var input = new NewGathering("2027-03-10T18:00", "Europe/Madrid", 90, "Room 4", null, "Pay");
        var gathering = new Gathering(CIRCLE, input, true, AMINA, MONDAY);
        assertThat(gathering.following(MONDAY)).hasToString("2027-04-07T18:00");
        assertThat(gathering.beginsAt).isEqualTo("2027-03-10T17:00:00Z");
        // long after, the next of these weekdays is suggested, not one that has passed
        assertThat(gathering.following(Instant.parse("2027-06-01T00:00:00Z"))).hasToString("2027-06-02T18:00");
    }

    @Test
    void it_needs_somewhere_to_go_and_a_time_to_come() {
        assertRefused(new NewGathering("2026-12-10T18:00", "Africa/Nairobi", 90, null, null, "Pay"), "place");
        assertRefused(new NewGathering("2026-11-22T18:00", "Africa/Nairobi", 90, "Room 4", null, "Pay"), "begins");
        assertRefused(new NewGathering("2026-13-40T18:00", "Africa/Nairobi", 90, "Room 4", null, "Pay"), "begins");
    }

    private static void assertRefused(NewGathering input, String field) {
        assertThatThrownBy(() -> new Gathering(CIRCLE, input, true, AMINA, MONDAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().field())
                                .isEqualTo(field));
    }

    @Test
    void an_agenda_fills_the_time_whatever_its_length() {
        for (int minutes = 30; minutes <= 240; minutes++) {
            for (boolean opening : new boolean[] {true, false}) {
                var agenda = Agenda.of(minutes, opening);
                assertThat(agenda.items()).extracting(Agenda.Item::part).containsExactly(Agenda.Part.values());
                assertThat(agenda.items())
                        .allSatisfy(item -> assertThat(item.minutes()).isPositive());
                assertThat(agenda.items().stream()
                                .mapToInt(Agenda.Item::minutes)
                                .sum())
                        .isEqualTo(minutes);
            }
        }
        assertThat(Agenda.of(90, true).items().get(1).minutes()).isEqualTo(25);
        assertThat(Agenda.of(90, false).items().get(1).minutes()).isEqualTo(5);
    }

    @Test
    void every_step_of_an_action() {
        Transitions.<Action>of(a -> a.stage)
                .from("OPEN", GatheringTest::action)
                .from("DONE", () -> concluded(Action.Outcome.DONE))
                .from("NOT_YET", () -> concluded(Action.Outcome.NOT_YET))
                .step("same words", a -> a.write("Ask."))
                .step("other words", a -> a.write("Ask twice."))
                .step("done", a -> a.conclude(Action.Outcome.DONE))
                .step("not yet", a -> a.conclude(Action.Outcome.NOT_YET))
                .hold("""
                            | same words | other words | done | not yet
                    OPEN    | same       | OPEN        | DONE | NOT_YET
                    DONE    | same       | refused     | same | NOT_YET
                    NOT_YET | same       | refused     | DONE | same""");
    }

    @Test
    void every_step_of_a_formation() {
        Transitions.<Formation>of(f -> f.stage)
                .from("PROPOSED", GatheringTest::formation)
                .from("PUBLISHED", () -> {
                    var formation = formation();
                    formation.publish();
                    return formation;
                })
                .from("DISCARDED", () -> {
                    var formation = formation();
                    formation.discard();
                    return formation;
                })
                .step("publish", Formation::publish)
                .step("discard", Formation::discard)
                .hold("""
                              | publish   | discard
                    PROPOSED  | PUBLISHED | DISCARDED
                    PUBLISHED | same      | refused
                    DISCARDED | refused   | same""");
    }

    @Test
    void the_turn_goes_round_in_the_order_in_which_people_joined() {
        var first = place(1);
        var second = place(2);
        var third = place(3);
        var joined = List.of(first, second, third);
        assertThat(Moderators.after(joined, first.member)).containsSame(second);
        assertThat(Moderators.after(joined, third.member)).containsSame(first);
        assertThat(Moderators.after(joined, BAO)).containsSame(first);
        assertThat(Moderators.after(List.of(first), first.member)).isEmpty();
        assertThat(Moderators.after(List.of(), first.member)).isEmpty();
    }

    private static Place place(int number) {
        return Place.invited(CIRCLE, new UUID(9, number), MONDAY);
    }

    private static Formation formation() {
        return new Formation(new UUID(0, 9), 8, 1, 0, MONDAY);
    }

    private static Action concluded(Action.Outcome outcome) {
        var action = action();
        action.conclude(outcome);
        return action;
    }

    private static Action action() {
        return new Action(planned(), BAO, "Ask.", AFTER);
    }

    private static Gathering planned() {
        return new Gathering(CIRCLE, written("2026-12-10T18:00"), true, AMINA, MONDAY);
    }

    private static NewGathering written(String begins) {
        return new NewGathering(begins, "Africa/Nairobi", 90, null, "https://meet.example/nine", "Asking for more pay");
    }
}

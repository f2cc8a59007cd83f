package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.member.Format;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Transitions;

/** PLANNED → HELD | MISSED | CANCELLED. */
class SessionTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final UUID MENTORSHIP = new UUID(0, 1);
    private static final UUID AMINA = new UUID(0, 4);
    private static final UUID BAO = new UUID(0, 5);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Session>of(s -> s.stage)
                .from("PLANNED to come", () -> planned(FRIDAY))
                .from("PLANNED begun", () -> planned(MONDAY))
                .from("HELD", () -> heldBy(AMINA, false))
                .from("HELD confirmed", () -> heldBy(BAO, true))
                .from("MISSED", () -> missed(Sides.BOTH))
                .from("CANCELLED", SessionTest::cancelled)
                .step("move", s -> s.replan(plan(FRIDAY, 30), TUESDAY))
                .step("cancel", s -> s.cancel(AMINA, TUESDAY))
                .step("held", s -> s.held(AMINA, false, TUESDAY))
                .step("held by her", s -> s.held(BAO, true, TUESDAY))
                .step("missed", s -> s.missed(Sides.BOTH, AMINA, TUESDAY))
                .step("confirm", s -> s.confirm(TUESDAY))
                .step("agenda", s -> s.writeAgenda(List.of("The talk")))
                .step("notes", s -> s.writeNotes("It went well."))
                .step("remind", s -> s.remind(FRIDAY.minus(Duration.ofHours(1))))
                .hold("""
                                   | move          | cancel        | held            | held by her     | missed          | confirm | agenda  | notes   | remind
                  PLANNED to come  | PLANNED       | CANCELLED     | session-to-come | session-to-come | session-to-come | refused | PLANNED | PLANNED | PLANNED
                  PLANNED begun    | session-begun | session-begun | HELD            | HELD            | MISSED          | refused | PLANNED | PLANNED | same
                  HELD             | refused       | refused       | same            | HELD            | refused         | HELD    | refused | HELD    | same
                  HELD confirmed   | refused       | refused       | same            | same            | refused         | same    | refused | HELD    | same
                  MISSED           | refused       | refused       | refused         | refused         | same            | refused | refused | MISSED  | same
                  CANCELLED        | refused       | same          | refused         | refused         | refused         | refused | refused | refused | same""");
    }

    @Test
    void the_sequence_rises_with_what_calendars_have_to_know_and_with_nothing_else() {
        var session = planned(FRIDAY);
        assertThat(session.sequence).isZero();
        session.writeAgenda(List.of("The talk"));
        session.writeNotes("Bring the numbers.");
        session.remind(FRIDAY.minus(Duration.ofHours(2)));
        session.replan(session.plan(), MONDAY);
        assertThat(session.sequence).isZero();
        session.replan(plan(FRIDAY, 45), MONDAY);
        assertThat(session.sequence).isOne();
        session.replan(plan(FRIDAY.plusSeconds(3600), 45), MONDAY);
        session.cancel(AMINA, MONDAY);
        assertThat(session.sequence).isEqualTo(3);
    }

    @Test
    void it_reminds_once_from_a_day_before_and_again_only_after_it_was_moved() {
        var session = planned(FRIDAY);
        assertThat(session.remind(FRIDAY.minus(Duration.ofHours(25)))).isFalse();
        assertThat(session.remind(FRIDAY.minus(Duration.ofHours(24)))).isTrue();
        assertThat(session.remind(FRIDAY.minus(Duration.ofHours(23)))).isFalse();
        session.replan(plan(FRIDAY, 90), FRIDAY.minus(Duration.ofHours(30)));
        assertThat(session.remindAt).as("another length is no other time").isNull();
        var later = FRIDAY.plus(Duration.ofDays(7));
        session.replan(plan(later, 90), FRIDAY.minus(Duration.ofHours(20)));
        assertThat(session.remind(later.minus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void what_is_planned_for_tomorrow_needs_no_reminder_today() {
        assertThat(new Session(MENTORSHIP, plan(TUESDAY, 60), Session.Template.MIDDLE, MONDAY.plusSeconds(1)).remindAt)
                .isNull();
        assertThat(new Session(MENTORSHIP, plan(TUESDAY.plusSeconds(60), 60), Session.Template.MIDDLE, MONDAY).remindAt)
                .isEqualTo(MONDAY.plusSeconds(60));
    }

    @Test
    void who_missed_it_is_kept_and_nobody_changes_it_afterwards() {
        var session = missed(Sides.MENTOR);
        assertThat(session.missedBy).isEqualTo(Sides.MENTOR);
        assertThatThrownBy(() -> session.missed(Sides.MENTEE, AMINA, TUESDAY)).isInstanceOf(Problem.class);
        assertThat(session.missedBy).isEqualTo(Sides.MENTOR);
        assertThat(session.settledBy).isEqualTo(AMINA);
    }

    @Test
    void only_the_mentees_own_word_confirms() {
        assertThat(heldBy(AMINA, false).confirmedAt).isNull();
        assertThat(heldBy(BAO, true).confirmedAt).isEqualTo(TUESDAY);
    }

    @Test
    void nothing_follows_from_a_session_that_was_called_off() {
        planned(FRIDAY).requireStepsTaken();
        heldBy(AMINA, false).requireStepsTaken();
        assertThatThrownBy(cancelled()::requireStepsTaken).isInstanceOf(Problem.class);
    }

    private static Session planned(Instant start) {
        return new Session(MENTORSHIP, plan(start, 60), Session.Template.MIDDLE, MONDAY.minus(Duration.ofDays(7)));
    }

    private static Session heldBy(UUID who, boolean mentee) {
        var session = planned(MONDAY);
        session.held(who, mentee, TUESDAY);
        return session;
    }

    private static Session missed(Sides who) {
        var session = planned(MONDAY);
        session.missed(who, AMINA, TUESDAY);
        return session;
    }

    private static Session cancelled() {
        var session = planned(FRIDAY);
        session.cancel(AMINA, MONDAY);
        return session;
    }

    private static Session.Plan plan(Instant start, int minutes) {
        return new Session.Plan(start, minutes, Format.VIDEO, null);
    }
}

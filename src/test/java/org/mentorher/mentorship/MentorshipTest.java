package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.ProposalAgreed;
import org.mentorher.shared.Transitions;

/** ACTIVE ⇄ PAUSED → COMPLETED | ENDED | SUSPENDED. */
class MentorshipTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID PROPOSAL = new UUID(0, 1);
    private static final UUID ID = new UUID(0, 2);
    private static final UUID REQUEST = new UUID(0, 3);
    private static final UUID AMINA = new UUID(0, 4);
    private static final UUID BAO = new UUID(0, 5);
    private static final UUID CARMEN = new UUID(0, 6);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Mentorship>of(m -> m.stage)
                .from("ACTIVE", MentorshipTest::active)
                .from("PAUSED", MentorshipTest::paused)
                .from("PAUSED until a day", MentorshipTest::pausedUntil)
                .from("COMPLETED", () -> closed(Mentorship.Outcome.COMPLETED))
                .from("ENDED", () -> closed(Mentorship.Outcome.ENDED))
                .from("SUSPENDED", () -> {
                    var mentorship = active();
                    mentorship.suspend(SUNDAY);
                    return mentorship;
                })
                .step("pause", Mentorship::pause)
                .step("pause until", m -> m.pause(DAY, MONDAY))
                .step("pause longer", m -> m.pause(DAY.plusDays(1), MONDAY))
                .step("resume", Mentorship::resume)
                .step("complete", m -> m.close(Mentorship.Outcome.COMPLETED, BAO, MONDAY))
                .step("end", m -> m.close(Mentorship.Outcome.ENDED, BAO, MONDAY))
                .step("suspend", m -> m.suspend(MONDAY))
                .hold("""
                                     | pause   | pause until | pause longer | resume  | complete  | end     | suspend
                  ACTIVE             | PAUSED  | PAUSED      | PAUSED       | same    | COMPLETED | ENDED   | SUSPENDED
                  PAUSED             | same    | PAUSED      | PAUSED       | ACTIVE  | COMPLETED | ENDED   | SUSPENDED
                  PAUSED until a day | same    | same        | PAUSED       | ACTIVE  | COMPLETED | ENDED   | SUSPENDED
                  COMPLETED          | refused | refused     | refused      | refused | same      | refused | same
                  ENDED              | refused | refused     | refused      | refused | refused   | same    | same
                  SUSPENDED          | refused | refused     | refused      | refused | refused   | refused | same""");
    }

    @Test
    void it_begins_as_the_two_agreed() {
        var mentorship = active();
        assertEquals(ID, mentorship.id);
        assertEquals(PROPOSAL, mentorship.proposal);
        assertEquals(REQUEST, mentorship.request);
        assertEquals(AMINA, mentorship.mentor);
        assertEquals(BAO, mentorship.mentee);
        assertEquals(SUNDAY, mentorship.startedAt);
        assertNull(mentorship.endedAt);
    }

    @Test
    void only_the_two_are_its_sides() {
        assertTrue(active().isSide(AMINA));
        assertTrue(active().isSide(BAO));
        assertFalse(active().isSide(CARMEN));
    }

    @Test
    void a_pause_does_not_end_it_and_every_end_does() {
        assertFalse(active().over());
        assertFalse(paused().over());
        for (var outcome : Mentorship.Outcome.values())
            assertTrue(closed(outcome).over());
    }

    @Test
    void who_closed_it_and_when_is_kept_when_the_other_closes_it_too() {
        var mentorship = active();
        mentorship.close(Mentorship.Outcome.ENDED, AMINA, SUNDAY);
        mentorship.close(Mentorship.Outcome.ENDED, BAO, MONDAY);
        assertEquals(AMINA, mentorship.endedBy);
        assertEquals(SUNDAY, mentorship.endedAt);
    }

    @Test
    void a_suspension_names_nobody() {
        var mentorship = paused();
        mentorship.suspend(MONDAY);
        assertEquals(MONDAY, mentorship.endedAt);
        assertNull(mentorship.endedBy);
    }

    private static Mentorship active() {
        return new Mentorship(new ProposalAgreed(PROPOSAL, ID, REQUEST, AMINA, BAO, SUNDAY));
    }

    @Test
    void it_goes_on_when_its_day_has_come_and_not_without_one() {
        var mentorship = pausedUntil();
        assertFalse(mentorship.resumes(MONDAY.minusMillis(1)));
        assertTrue(mentorship.resumes(MONDAY));
        mentorship.resume();
        assertFalse(mentorship.resumes(MONDAY));
        assertNull(mentorship.pausedUntil);
        assertFalse(paused().resumes(MONDAY));
    }

    @Test
    void an_end_forgets_the_day() {
        var mentorship = pausedUntil();
        mentorship.close(Mentorship.Outcome.ENDED, BAO, SUNDAY);
        assertNull(mentorship.pausedUntil);
        assertFalse(mentorship.resumes(MONDAY));
    }

    private static Mentorship pausedUntil() {
        var mentorship = active();
        mentorship.pause(DAY, MONDAY);
        return mentorship;
    }

    private static Mentorship paused() {
        var mentorship = active();
        mentorship.pause();
        return mentorship;
    }

    private static Mentorship closed(Mentorship.Outcome outcome) {
        var mentorship = active();
        mentorship.close(outcome, AMINA, SUNDAY);
        return mentorship;
    }
}

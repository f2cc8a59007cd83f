package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Problem;

/** Every 30 days a check-in, after 35 silent ones a warning, 7 later the end; a pause stops the clock. */
class PulseTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final Pulse pulse = new Pulse(new UUID(0, 1), START);

    @Test
    void a_check_in_is_due_after_thirty_days_and_again_after_thirty_more() {
        assertFalse(pulse.checkInDue(day(30).minusSeconds(1)));
        assertTrue(pulse.checkInDue(day(30)));
        assertEquals(1, pulse.ask(day(30).plusSeconds(600)));
        assertFalse(pulse.checkInDue(day(60).minusSeconds(1)));
        assertEquals(2, pulse.ask(day(60)));
    }

    @Test
    void what_a_standstill_left_out_is_not_made_up_for() {
        assertEquals(1, pulse.ask(day(100)));
        assertFalse(pulse.checkInDue(day(119)));
        assertTrue(pulse.checkInDue(day(120)));
    }

    @Test
    void nobody_is_asked_before_it_is_due() {
        assertRefused(() -> pulse.ask(day(29)));
        assertEquals(0, pulse.asked);
    }

    @Test
    void thirty_five_silent_days_warn_and_seven_more_end_it() {
        assertFalse(pulse.silent(START, day(35).minusSeconds(1)));
        assertTrue(pulse.silent(START, day(35)));
        assertRefused(() -> pulse.warn(START, day(34)));
        pulse.warn(START, day(35));
        assertFalse(pulse.silent(START, day(36)));
        assertRefused(() -> pulse.warn(START, day(36)));
        assertFalse(pulse.faded(START, day(42).minusSeconds(1)));
        assertTrue(pulse.faded(START, day(42)));
    }

    @Test
    void a_word_takes_the_warning_back_and_the_count_begins_anew() {
        pulse.warn(START, day(35));
        assertFalse(pulse.heardAgain(START));
        assertRefused(() -> pulse.clear(START));
        assertTrue(pulse.heardAgain(day(41)));
        assertFalse(pulse.faded(day(41), day(42)));
        pulse.clear(day(41));
        assertNull(pulse.endsAt);
        assertFalse(pulse.silent(day(41), day(75)));
        assertTrue(pulse.silent(day(41), day(76)));
    }

    @Test
    void a_pause_counts_for_nothing() {
        assertTrue(pulse.pause(day(10)));
        assertFalse(pulse.pause(day(11)));
        assertFalse(pulse.checkInDue(day(300)));
        assertFalse(pulse.silent(START, day(300)));
        assertEquals(Duration.ofDays(290), pulse.resume(START, day(300)));
        assertEquals(Duration.ZERO, pulse.resume(START, day(301)));
        assertFalse(pulse.checkInDue(day(319)));
        assertTrue(pulse.checkInDue(day(320)));
        assertFalse(pulse.silent(START, day(324)));
        assertTrue(pulse.silent(START, day(325)));
    }

    @Test
    void a_second_pause_gives_back_its_own_time_too() {
        pulse.pause(day(10));
        pulse.resume(START, day(20));
        pulse.pause(day(25));
        pulse.resume(START, day(35));
        assertFalse(pulse.silent(START, day(54)));
        assertTrue(pulse.silent(START, day(55)));
    }

    @Test
    void after_a_word_in_the_pause_only_the_rest_of_it_is_given_back() {
        pulse.pause(day(10));
        pulse.resume(day(15), day(20));
        assertFalse(pulse.silent(day(15), day(54)));
        assertTrue(pulse.silent(day(15), day(55)));
    }

    @Test
    void a_pause_holds_the_end_back_as_well() {
        pulse.warn(START, day(35));
        pulse.pause(day(37));
        assertFalse(pulse.faded(START, day(100)));
        pulse.resume(START, day(100));
        assertFalse(pulse.heardAgain(START));
        assertFalse(pulse.faded(START, day(104)));
        assertTrue(pulse.faded(START, day(105)));
    }

    @Test
    void a_word_in_the_pause_still_takes_the_warning_back() {
        pulse.warn(START, day(35));
        pulse.pause(day(37));
        pulse.resume(day(50), day(100));
        assertTrue(pulse.heardAgain(day(50)));
    }

    private static void assertRefused(Runnable step) {
        assertEquals(
                "illegal-transition", assertThrows(Problem.class, step::run).slug());
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}

package org.mentorher.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Transitions;

/** Promised → opened → filled → kept: the record of one place. */
class SeatTest {
    private static final UUID OCCUPANT = new UUID(0, 1);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Seat>of(s -> s.stage)
                .from("PROMISED", SeatTest::promised)
                .from("OPENED", SeatTest::opened)
                .from("FILLED", SeatTest::filled)
                .from("KEPT and taken", SeatTest::kept)
                .from("KEPT and free", () -> {
                    var seat = kept();
                    seat.vacate(true);
                    return seat;
                })
                .from("KEPT and taken back", () -> {
                    var seat = kept();
                    seat.vacate(false);
                    return seat;
                })
                .act("offer", Seat::offer)
                .act("take back", Seat::takeBack)
                .act("fill", s -> s.fill(OCCUPANT))
                .act("keep", Seat::keep)
                .act("vacate", s -> s.vacate(true))
                .act("vacate for good", s -> s.vacate(false))
                .hold("""
                                      | offer  | take back | fill    | keep    | vacate | vacate for good
                  PROMISED            | OPENED | same      | refused | refused | same   | same
                  OPENED              | same   | PROMISED  | FILLED  | refused | same   | PROMISED
                  FILLED              | same   | refused   | refused | KEPT    | OPENED | PROMISED
                  KEPT and taken      | same   | refused   | refused | same    | KEPT   | KEPT
                  KEPT and free       | same   | KEPT      | KEPT    | refused | same   | KEPT
                  KEPT and taken back | KEPT   | same      | refused | refused | same   | same""");
    }

    @Test
    void only_an_offered_and_empty_seat_is_free() {
        assertFalse(promised().free());
        assertTrue(opened().free());
        assertFalse(filled().free());
        assertFalse(kept().free());
    }

    @Test
    void a_vacated_seat_is_free_again_when_it_is_offered() {
        var seat = filled();
        seat.vacate(true);
        assertNull(seat.occupant);
        assertTrue(seat.free());
    }

    @Test
    void a_vacated_seat_that_is_not_offered_is_not_free() {
        var seat = filled();
        seat.vacate(false);
        assertNull(seat.occupant);
        assertFalse(seat.open);
        assertFalse(seat.free());
    }

    @Test
    void what_was_kept_stays_kept_through_everything_that_follows() {
        var seat = kept();
        seat.vacate(true);
        seat.takeBack();
        seat.offer();
        seat.fill(new UUID(0, 2));
        seat.vacate(false);
        seat.offer();
        assertEquals(Seat.Stage.KEPT, seat.stage);
        assertTrue(seat.free());
    }

    @Test
    void seats_after_the_promised_number_are_beyond_the_promise() {
        var pledge = PledgeTest.pending(Instant.EPOCH);
        assertEquals(2, pledge.seats);
        assertFalse(new Seat(pledge, 1).beyondPromise());
        assertTrue(new Seat(pledge, 2).beyondPromise());
    }

    private static Seat promised() {
        return new Seat(PledgeTest.pending(Instant.EPOCH), 0);
    }

    private static Seat opened() {
        var seat = promised();
        seat.offer();
        return seat;
    }

    private static Seat filled() {
        var seat = opened();
        seat.fill(OCCUPANT);
        return seat;
    }

    private static Seat kept() {
        var seat = filled();
        seat.keep();
        return seat;
    }
}

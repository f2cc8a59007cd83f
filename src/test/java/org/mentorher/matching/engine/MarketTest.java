package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.Amina.id;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the engine refuses to be given. */
class MarketTest {

    @Test
    void a_mentor_or_a_mentee_comes_once() {
        var amina = Amina.mentors().mentor();
        var bao = Bao.seeks().mentee();
        assertRefused("mentor comes twice", () -> new Market(List.of(amina, amina), List.of()));
        assertRefused("mentee comes twice", () -> new Market(List.of(), List.of(bao, bao)));
    }

    @Test
    void a_capacity_is_not_negative_and_seats_do_not_overflow() {
        var negative = Amina.mentors().seats(-1).mentor();
        assertRefused("capacity", () -> new Market(List.of(negative), List.of()));
        var huge = Amina.mentors().seats(Integer.MAX_VALUE).mentor();
        var one = Amina.mentors().named("one").mentor();
        assertRefused("too many seats", () -> new Market(List.of(huge, one), List.of()));
    }

    @Test
    void seniority_offset_and_priority_are_in_range() {
        assertRefused("seniority", () -> Amina.mentors().seniority(6));
        assertRefused("seniority", () -> Bao.seeks().seniority(-1));
        assertRefused("utcOffsetMinutes", () -> Amina.mentors().offset(1081));
        assertRefused("utcOffsetMinutes", () -> Bao.seeks().offset(-1081));
        assertRefused("priority", () -> Bao.seeks().priority(-1));
    }

    @Test
    void up_to_five_mentors_are_ranked_and_none_twice() {
        assertEquals(
                5,
                Bao.seeks()
                        .ranking(id("1"), id("2"), id("3"), id("4"), id("5"))
                        .mentee()
                        .ranked()
                        .size());
        assertRefused(
                "ranked mentors", () -> Bao.seeks().ranking(id("1"), id("2"), id("3"), id("4"), id("5"), id("6")));
        assertRefused("ranked twice", () -> Bao.seeks().ranking(id("1"), id("1")));
    }

    @Test
    void a_market_does_not_change_with_the_lists_it_was_made_of() {
        var mentors = new ArrayList<>(List.of(Amina.mentors().mentor()));
        var market = new Market(mentors, List.of());
        mentors.clear();
        assertEquals(1, market.mentors().size());
    }

    private static void assertRefused(String reason, Executable attempt) {
        var message = assertThrows(IllegalArgumentException.class, attempt).getMessage();
        assertTrue(message.contains(reason), message);
    }
}

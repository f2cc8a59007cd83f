package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.Amina.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an unmatched mentee is told: what removed her candidates, and which one change of hers would help. */
class UnmatchedTest {
    private static final String SEAT = ", and in this round you would have had a seat";

    @Test
    void each_mentor_counts_once_with_the_first_rule_that_fails() {
        var unmatched = alone(
                Bao.seeks().excluding(id("refused")),
                Amina.mentors().named("lawyer").fields("law.tax").languages("fr"),
                Amina.mentors().named("peer").seniority(2).formats("OFFICE"),
                Amina.mentors().named("junior").seniority(1),
                Amina.mentors().named("bao as mentor").person(id("person of bao")),
                Amina.mentors().named("refused"));
        assertEquals(5, unmatched.mentorsConsidered());
        assertEquals(0, unmatched.candidates());
        assertEquals(
                List.of(
                        new Removal("field", 1, "Works in another area than the one you asked for"),
                        new Removal("seniority", 2, "Is not at least one step more senior than you"),
                        new Removal("not-available", 2, "Is not available for this request")),
                unmatched.removals());
    }

    @Test
    void candidates_lost_to_others_are_counted_as_seats_taken() {
        var first = Bao.seeks().named("first").priority(1);
        var one = match(List.of(Amina.mentors()), List.of(Bao.seeks(), first)).getFirst();
        assertEquals(id("bao"), one.mentee());
        assertEquals(1, one.candidates());
        assertEquals(
                List.of(new Removal("seats-taken", 1, "1 mentor fits, but the seats went to others")), one.removals());

        var second = Bao.seeks().named("second").priority(1);
        var mentors = List.of(Amina.mentors(), Amina.mentors().named("ella"));
        var two = match(mentors, List.of(first, Bao.seeks(), second)).getFirst();
        assertEquals(
                List.of(new Removal("seats-taken", 2, "2 mentors fit, but all their seats went to others")),
                two.removals());
    }

    @Test
    void the_language_that_opens_most_mentors_is_named() {
        var unmatched = alone(
                Bao.seeks(),
                Amina.mentors().named("1").languages("fr", "sw"),
                Amina.mentors().named("2").languages("sw"),
                Amina.mentors().named("3").languages("fr").seniority(0),
                Amina.mentors().named("4").languages("fr").seats(0));
        assertEquals(
                List.of(new Help("another-language", 2, true, "Adding the language sw would open 2 mentors" + SEAT)),
                unmatched.helps());
    }

    @Test
    void of_changes_that_open_as_many_the_first_by_name_is_named() {
        var unmatched = alone(Bao.seeks(), Amina.mentors().languages("sw", "pt", "fr", "zu", "de"));
        assertEquals(
                List.of(new Help("another-language", 1, true, "Adding the language de would open 1 mentor" + SEAT)),
                unmatched.helps());
    }

    @Test
    void the_format_that_opens_most_mentors_is_named() {
        var unmatched = alone(Bao.seeks(), Amina.mentors().formats("PHONE"));
        assertEquals(
                List.of(new Help(
                        "another-format",
                        1,
                        true,
                        "Agreeing to the meeting format PHONE as well would open 1 mentor" + SEAT)),
                unmatched.helps());
    }

    @Test
    void the_area_that_opens_most_mentors_is_named_and_a_mentor_counts_once_in_it() {
        var unmatched = alone(
                Bao.seeks(),
                Amina.mentors().named("1").fields("law.tax", "law.trade"),
                Amina.mentors().named("2").fields("science.biology"),
                Amina.mentors().named("3").fields("science"));
        assertEquals(
                List.of(new Help(
                        "another-area", 2, true, "Taking the area science as well would open 2 mentors" + SEAT)),
                unmatched.helps());
    }

    @Test
    void mentors_at_her_own_level_are_left_to_staff() {
        var unmatched = alone(
                Bao.seeks().seniority(2),
                Amina.mentors().named("peer").seniority(2),
                Amina.mentors().named("junior").seniority(1));
        var text = "Staff can propose a mentor at your own level by hand: 1 mentor fits in all else";
        assertEquals(List.of(new Help("own-level", 1, true, text + SEAT)), unmatched.helps());
    }

    @Test
    void what_is_not_available_or_has_no_seat_is_no_help() {
        var unmatched = alone(
                Bao.seeks().avoiding("X").excluding(id("refused")),
                Amina.mentors().named("refused"),
                Amina.mentors().named("colleague").organisation("X"),
                Amina.mentors().named("full").seats(0));
        assertEquals(List.of(), unmatched.helps());
    }

    @Test
    void the_most_effective_help_comes_first() {
        var unmatched = alone(
                Bao.seeks(),
                Amina.mentors().named("1").languages("fr"),
                Amina.mentors().named("2").formats("PHONE"),
                Amina.mentors().named("3").formats("PHONE"),
                Amina.mentors().named("4").fields("law"));
        assertEquals(
                List.of("another-format", "another-area", "another-language"),
                unmatched.helps().stream().map(Help::code).toList());
    }

    @Test
    void a_field_nearby_and_one_more_hour_are_named() {
        var unmatched = alone(
                Bao.seeks().neighbours().reach(60),
                Amina.mentors().named("1").fields("finance.banking"),
                Amina.mentors().named("2").fields("finance.banking"),
                Amina.mentors().named("3").offset(-120));
        assertEquals(
                List.of(
                        new Help(
                                "neighbouring-field",
                                2,
                                true,
                                "Taking the field finance.banking as well would open 2 mentors" + SEAT),
                        new Help(
                                "wider-zone",
                                1,
                                true,
                                "Reaching one more hour by the clock would open 1 mentor" + SEAT)),
                unmatched.helps());
    }

    @Test
    void a_change_that_opens_fewer_but_would_have_matched_her_is_put_first() {
        var rival = Bao.seeks().named("rival").priority(1).languages("fr");
        var other = Bao.seeks().named("other").priority(1).languages("fr");
        var mentors = List.of(
                Amina.mentors().named("1").languages("fr"),
                Amina.mentors().named("2").languages("fr"),
                Amina.mentors().named("3").languages("sw").formats("PHONE", "VIDEO"));
        var unmatched = match(mentors, List.of(Bao.seeks(), rival, other)).getFirst();
        assertEquals(
                List.of(new Help("another-language", 1, true, "Adding the language sw would open 1 mentor" + SEAT)),
                unmatched.helps());
    }

    @Test
    void a_change_that_opens_mentors_who_are_full_with_better_ones_promises_nothing() {
        var rival = Bao.seeks().named("rival").priority(1).languages("fr");
        var unmatched = match(List.of(Amina.mentors().languages("fr")), List.of(Bao.seeks(), rival))
                .getFirst();
        assertEquals(
                List.of(new Help("another-language", 1, false, "Adding the language fr would open 1 mentor")),
                unmatched.helps());
    }

    @Test
    void full_mentors_are_told_nearest_first_with_the_margin_priority_or_the_lot() {
        var mentors = List.of(
                Amina.mentors().named("score"),
                Amina.mentors().named("priority"),
                Amina.mentors().named("lot"));
        var mentees = List.of(
                Bao.seeks().seniority(0).ranking(id("score"), id("priority"), id("lot")),
                Bao.seeks().named("1").ranking(id("score")),
                Bao.seeks().named("2").seniority(0).priority(1).ranking(id("priority")),
                Bao.seeks().named("3").seniority(0).ranking(id("lot")));
        for (long seed = 0; seed < 20; seed++) {
            var unmatched = match(mentors, mentees, Method.STABLE, seed);
            if (unmatched.getFirst().mentee().equals(id("bao"))) {
                var full = unmatched.getFirst().full();
                assertEquals(
                        List.of(new Rival(
                                id("score"),
                                4,
                                "Is full with mentees who fit better by the mentor's own score,"
                                        + " the nearest by 4 points or less")),
                        full.stream().filter(rival -> rival.margin() > 0).toList());
                assertEquals(
                        List.of(
                                "Is full with mentees who fit as well, and the lot decided",
                                "Is full with mentees whose earlier proposals failed and who therefore come first"),
                        full.stream()
                                .filter(rival -> rival.margin() == 0)
                                .map(Rival::text)
                                .sorted()
                                .toList());
                assertEquals(id("score"), full.getLast().mentor(), "nearest first");
                return;
            }
        }
        throw new AssertionError("Bao wins every lot");
    }

    @Test
    void at_most_five_full_mentors_are_told() {
        var mentors = new ArrayList<Amina>();
        var mentees = new ArrayList<Bao>();
        for (int number = 0; number < 7; number++) {
            mentors.add(Amina.mentors().named("mentor " + number));
            mentees.add(Bao.seeks().named("mentee " + number).priority(1));
        }
        mentees.add(Bao.seeks());
        var unmatched = match(mentors, mentees, Method.STABLE, 1).getFirst();
        assertEquals(7, unmatched.candidates());
        assertEquals(5, unmatched.full().size());
    }

    @Test
    void nothing_differs_between_a_mentor_who_is_blocked_and_one_of_her_own_organisation() {
        int told = 0;
        for (long seed = 0; seed < 300; seed++) {
            var market = new RandomMarket(seed).upTo(12, 16);
            for (var method : Method.values()) {
                var blocked = Matcher.match(hidden(market, true), method, Policy.DEFAULT, seed);
                var colleague = Matcher.match(hidden(market, false), method, Policy.DEFAULT, seed);
                assertEquals(List.copyOf(blocked.unmatched()), List.copyOf(colleague.unmatched()), "seed " + seed);
                assertEquals(List.copyOf(blocked.pairs()), List.copyOf(colleague.pairs()), "seed " + seed);
                assertEquals(List.copyOf(blocked.unfilled()), List.copyOf(colleague.unfilled()), "seed " + seed);
                told += blocked.unmatched().size();
            }
        }
        assertTrue(told > 1000, "unmatched: " + told);
    }

    /** Every third mentor is out of the question for all mentees, because she is blocked or because of where she works. */
    private static Market hidden(Market market, boolean blocked) {
        var mentors = new ArrayList<Mentor>();
        var excluded = new HashSet<UUID>();
        for (var mentor : market.mentors()) {
            boolean hide = mentors.size() % 3 == 0;
            if (hide) {
                excluded.add(mentor.id());
            }
            mentors.add(new Mentor(
                    mentor.id(),
                    mentor.person(),
                    mentor.capacity(),
                    mentor.fields(),
                    mentor.seniority(),
                    mentor.languages(),
                    mentor.formats(),
                    mentor.topics(),
                    mentor.utcOffsetMinutes(),
                    hide && !blocked ? "X" : "Y",
                    mentor.leastScore(),
                    mentor.waitingSeats()));
        }
        var mentees = market.mentees().stream()
                .map(mentee -> new Mentee(
                        mentee.id(),
                        mentee.person(),
                        mentee.field(),
                        mentee.neighbours(),
                        mentee.seniority(),
                        mentee.languages(),
                        mentee.formats(),
                        mentee.topics(),
                        mentee.utcOffsetMinutes(),
                        mentee.zoneReachMinutes(),
                        "X",
                        true,
                        mentee.ranked(),
                        mentee.priority(),
                        blocked ? excluded : Set.of()))
                .toList();
        return new Market(mentors, mentees);
    }

    private static Unmatched alone(Bao bao, Amina... mentors) {
        return match(List.of(mentors), List.of(bao)).getFirst();
    }

    private static List<Unmatched> match(List<Amina> mentors, List<Bao> mentees, Method method, long seed) {
        var market = new Market(
                mentors.stream().map(Amina::mentor).toList(),
                mentees.stream().map(Bao::mentee).toList());
        return Matcher.match(market, method, Policy.DEFAULT, seed).unmatched();
    }

    private static List<Unmatched> match(List<Amina> mentors, List<Bao> mentees) {
        var both = Stream.of(Method.values())
                .map(method -> match(mentors, mentees, method, 7))
                .toList();
        assertEquals(both.getFirst().size(), both.getLast().size(), "methods leave as many over here");
        return both.getFirst();
    }
}

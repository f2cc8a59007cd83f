package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mentorher.matching.engine.Amina.id;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an unmatched mentee is told: what removed her candidates, and which one change of hers would help. */
class UnmatchedTest {

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
                List.of(new Help("another-language", 2, "Adding the language sw would open 2 mentors")),
                unmatched.helps());
    }

    @Test
    void of_changes_that_open_as_many_the_first_by_name_is_named() {
        var unmatched = alone(Bao.seeks(), Amina.mentors().languages("sw", "pt", "fr", "zu", "de"));
        assertEquals(
                List.of(new Help("another-language", 1, "Adding the language de would open 1 mentor")),
                unmatched.helps());
    }

    @Test
    void the_format_that_opens_most_mentors_is_named() {
        var unmatched = alone(Bao.seeks(), Amina.mentors().formats("PHONE"));
        assertEquals(
                List.of(new Help(
                        "another-format", 1, "Agreeing to the meeting format PHONE as well would open 1 mentor")),
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
                List.of(new Help("another-area", 2, "Asking in the area science instead would open 2 mentors")),
                unmatched.helps());
    }

    @Test
    void mentors_at_her_own_level_are_left_to_staff() {
        var unmatched = alone(
                Bao.seeks().seniority(2),
                Amina.mentors().named("peer").seniority(2),
                Amina.mentors().named("junior").seniority(1));
        var text = "Staff can propose a mentor at your own level by hand: 1 mentor fits in all else";
        assertEquals(List.of(new Help("own-level", 1, text)), unmatched.helps());
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

    private static Unmatched alone(Bao bao, Amina... mentors) {
        return match(List.of(mentors), List.of(bao)).getFirst();
    }

    private static List<Unmatched> match(List<Amina> mentors, List<Bao> mentees) {
        var market = new Market(
                mentors.stream().map(Amina::mentor).toList(),
                mentees.stream().map(Bao::mentee).toList());
        var both = Stream.of(Method.values())
                .map(method -> Matcher.match(market, method, Policy.DEFAULT, 7).unmatched())
                .toList();
        assertEquals(both.getFirst().size(), both.getLast().size(), "methods leave as many over here");
        return both.getFirst();
    }
}

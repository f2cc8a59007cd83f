package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.Amina.id;
import static org.mentorher.matching.engine.MatchingPropertiesTest.forEachSeed;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mentor with seats left is told. */
class UnfilledTest {
    private static final String SEAT = ", and in this round one of your seats would have been taken";

    @Test
    void each_mentee_counts_once_with_the_first_rule_that_fails() {
        var unfilled = of(
                Amina.mentors().seats(2).leastScore(90).organisation("X"),
                Bao.seeks().named("lawyer").field("law.tax"),
                Bao.seeks().named("senior").seniority(3),
                Bao.seeks().named("french").languages("fr"),
                Bao.seeks().named("caller").formats("PHONE"),
                Bao.seeks().named("refuser").excluding(id("amina")),
                Bao.seeks().named("colleague").avoiding("x"),
                Bao.seeks().named("below").offset(720).topics("pay"),
                Bao.seeks().named("hers"));
        assertEquals(1, unfilled.seats());
        assertEquals(8, unfilled.menteesConsidered());
        assertEquals(1, unfilled.candidates());
        assertEquals(
                List.of(
                        new Removal("field", 1, "Asks for a field that you do not work in"),
                        new Removal("seniority", 1, "Is not at least one step less senior than you"),
                        new Removal("language", 1, "Shares no language with you"),
                        new Removal("format", 1, "Agreed to none of the meeting formats you offer"),
                        new Removal("not-available", 2, "Is not available to you"),
                        new Removal(
                                "below-least-score", 1, "Fits you less than your least score or that of this round"),
                        new Removal("yours", 1, "1 mentee fits and is yours")),
                unfilled.removals());
    }

    @Test
    void changes_that_would_open_mentees_are_named_with_what_would_have_come_of_them() {
        var unfilled = of(
                Amina.mentors(),
                Bao.seeks().named("1").languages("fr"),
                Bao.seeks().named("2").languages("fr"),
                Bao.seeks().named("3").formats("PHONE"),
                Bao.seeks().named("4").field("law.tax").neighbours(),
                Bao.seeks().named("5").seniority(3));
        assertEquals(
                List.of(
                        new Help("another-language", 2, true, "Adding the language fr would open 2 mentees" + SEAT),
                        new Help(
                                "another-field",
                                1,
                                true,
                                "Offering the field law.tax as well would open 1 mentee" + SEAT),
                        new Help(
                                "another-format",
                                1,
                                true,
                                "Offering the meeting format PHONE as well would open 1 mentee" + SEAT),
                        new Help(
                                "own-level",
                                1,
                                true,
                                "Staff can propose a mentee at your own level by hand: 1 mentee fits in all else"
                                        + SEAT)),
                unfilled.helps());
    }

    @Test
    void a_mentee_who_is_better_off_elsewhere_would_not_have_come() {
        var market = new Market(
                List.of(
                        Amina.mentors().languages("fr").mentor(),
                        Amina.mentors().named("preferred").mentor()),
                List.of(Bao.seeks().ranking(id("preferred")).mentee()));
        var unfilled = Matcher.match(market, Method.STABLE, Policy.DEFAULT, 1)
                .unfilled()
                .getFirst();
        assertEquals(id("amina"), unfilled.mentor());
        assertEquals(
                List.of(new Help("another-language", 1, false, "Adding the language en would open 1 mentee")),
                unfilled.helps());
    }

    @ParameterizedTest
    @EnumSource
    void each_mentor_with_seats_left_appears_once_in_order_and_accounts_for_all_mentees(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(10, 14);
            var matching = Matcher.match(market, method, Policy.DEFAULT, seed);
            var left = new HashMap<UUID, Integer>();
            market.mentors().forEach(mentor -> left.put(mentor.id(), mentor.capacity()));
            matching.pairs().forEach(pair -> left.merge(pair.mentor(), -1, Integer::sum));
            left.values().removeIf(seats -> seats == 0);
            assertEquals(
                    left.keySet().stream().sorted().toList(),
                    matching.unfilled().stream().map(Unfilled::mentor).toList(),
                    "seed " + seed);
            for (var unfilled : matching.unfilled()) {
                assertEquals(left.get(unfilled.mentor()), unfilled.seats(), "seed " + seed);
                int counted =
                        unfilled.removals().stream().mapToInt(Removal::mentors).sum();
                assertEquals(market.mentees().size(), counted, "seed " + seed);
                assertTrue(unfilled.helps().stream().allMatch(help -> help.mentors() > 0), "seed " + seed);
            }
        });
    }

    private static Unfilled of(Amina mentor, Bao... mentees) {
        var market = new Market(
                List.of(mentor.mentor()),
                List.of(mentees).stream().map(Bao::mentee).toList());
        return Matcher.match(market, Method.STABLE, Policy.DEFAULT, 1)
                .unfilled()
                .getFirst();
    }
}

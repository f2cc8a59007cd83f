package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.Amina.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a matched mentee and her mentor are told. */
class PairTest {

    @Test
    void both_sides_are_told_score_rank_and_reasons_of_their_own() {
        var pair = pairOf("bao", List.of(Amina.mentors().topics("negotiation", "pay")), List.of(Bao.seeks()));
        assertEquals(100, pair.score());
        assertEquals(90, pair.mentorScore(), "asks about one of two topics, which count 20 of 100");
        assertEquals(1, pair.rank());
        assertEquals(1, pair.mentorRank());
        assertEquals(
                "Works in the field you asked for", pair.reasons().getFirst().text());
        assertEquals("Asks for your main field", pair.mentorReasons().getFirst().text());
        assertEquals(90, pair.mentorReasons().stream().mapToInt(Reason::points).sum());
        assertEquals(List.of(), pair.alternatives());
    }

    @Test
    void the_mentors_rank_counts_all_who_come_in_question() {
        var mentors = List.of(Amina.mentors().seats(3));
        var mentees = List.of(
                Bao.seeks(),
                Bao.seeks().named("1").priority(1),
                Bao.seeks().named("2").topics("pay"));
        assertEquals(2, pairOf("bao", mentors, mentees).mentorRank());
        assertEquals(1, pairOf("1", mentors, mentees).mentorRank());
        assertEquals(3, pairOf("2", mentors, mentees).mentorRank());
    }

    @Test
    void who_got_her_first_choice_is_told_the_next_three() {
        var mentors = IntStream.range(0, 5)
                .mapToObj(number -> Amina.mentors().named("mentor " + number))
                .toList();
        var bao = Bao.seeks().ranking(id("mentor 3"), id("mentor 1"), id("mentor 0"), id("mentor 4"));
        var pair = pairOf("bao", mentors, List.of(bao));
        var text = "Would have come next; you got one who stands higher in your order";
        assertEquals(id("mentor 3"), pair.mentor());
        assertEquals(
                List.of(
                        new Alternative(id("mentor 1"), 100, "ranked-lower", text),
                        new Alternative(id("mentor 0"), 100, "ranked-lower", text),
                        new Alternative(id("mentor 4"), 100, "ranked-lower", text)),
                pair.alternatives());
    }

    @Test
    void who_got_a_later_choice_is_told_why_not_the_earlier_ones() {
        var mentors = List.of(
                Amina.mentors().named("score"),
                Amina.mentors().named("priority"),
                Amina.mentors().named("hers"));
        var mentees = List.of(
                Bao.seeks().seniority(0).ranking(id("score"), id("priority"), id("hers")),
                Bao.seeks().named("1").ranking(id("score")),
                Bao.seeks().named("2").seniority(0).priority(1).ranking(id("priority")));
        var pair = pairOf("bao", mentors, mentees);
        assertEquals(3, pair.rank());
        assertEquals(
                List.of(
                        new Alternative(
                                id("score"),
                                96,
                                "full-preferred-others",
                                "Is full with mentees who fit better by the mentor's own score, the nearest by 4 points"
                                        + " or less"),
                        new Alternative(
                                id("priority"),
                                96,
                                "full-priority",
                                "Is full with mentees whose earlier proposals failed and who therefore come first")),
                pair.alternatives());
    }

    @Test
    void a_seat_that_the_total_gave_to_another_is_told_as_such() {
        // The best total puts Bao with the mentor of her field, though she named another, who is free for somebody
        // else.
        var mentors = List.of(
                Amina.mentors().named("named").fields("finance.banking"),
                Amina.mentors().named("other"));
        var bao = Bao.seeks().ranking(id("named"));
        var market = market(mentors, List.of(bao));
        var pair =
                Matcher.match(market, Method.OPTIMAL, Policy.DEFAULT, 1).pairs().getFirst();
        assertEquals(id("other"), pair.mentor());
        assertEquals("total", pair.alternatives().getFirst().code());
        assertEquals(
                "Went to others for the sake of the whole round",
                pair.alternatives().getFirst().text());
    }

    @ParameterizedTest
    @EnumSource
    void alternatives_are_the_first_three_others_of_her_order_and_true(Method method) {
        for (long seed = 0; seed < 200; seed++) {
            var market = new RandomMarket(seed).upTo(10, 20);
            var matching = Matcher.match(market, method, Policy.DEFAULT, seed);
            var mentees = MatchingPropertiesTest.mentees(market);
            for (var pair : matching.pairs()) {
                var her = mentees.get(pair.mentee());
                int others = Oracle.candidates(market, her).size() - 1;
                assertEquals(Math.min(3, others), pair.alternatives().size(), "seed " + seed);
                long got = Oracle.wish(market, her, pair.mentor());
                var seen = new HashSet<UUID>();
                for (var alternative : pair.alternatives()) {
                    assertTrue(seen.add(alternative.mentor()), "seed " + seed);
                    long wish = Oracle.wish(market, her, alternative.mentor());
                    boolean lower = alternative.code().equals("ranked-lower");
                    assertTrue(lower ? wish >= got : wish <= got, "seed " + seed);
                    assertTrue(method != Method.STABLE || !alternative.code().equals("total"), "seed " + seed);
                }
            }
        }
    }

    private static Market market(List<Amina> mentors, List<Bao> mentees) {
        return new Market(
                mentors.stream().map(Amina::mentor).toList(),
                mentees.stream().map(Bao::mentee).toList());
    }

    private static Pair pairOf(String mentee, List<Amina> mentors, List<Bao> mentees) {
        return new ArrayList<>(Matcher.match(market(mentors, mentees), Method.STABLE, Policy.DEFAULT, 7)
                        .pairs())
                .stream()
                        .filter(pair -> pair.mentee().equals(id(mentee)))
                        .findFirst()
                        .orElseThrow();
    }
}

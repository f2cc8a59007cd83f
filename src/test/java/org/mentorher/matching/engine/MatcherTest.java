package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.Amina.id;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets whom, in markets small enough to see why. */
class MatcherTest {

    @ParameterizedTest
    @EnumSource
    void an_empty_market_gives_an_empty_matching(Method method) {
        var matching = match(method, List.of(), List.of());
        assertEquals(List.of(), matching.pairs());
        assertEquals(List.of(), matching.unmatched());
        var report = matching.report();
        assertEquals(nobody(report, 0, 0), report);
    }

    private static Report nobody(Report report, int mentors, int seats) {
        return new Report(
                report.inputHash(), 0, mentors, seats, 0, 0, 0, 0, 0, 0, 0, report.certificate(), report.quality());
    }

    @ParameterizedTest
    @EnumSource
    void mentors_without_mentees_stay_alone(Method method) {
        var report = match(method, List.of(Amina.mentors().seats(3)), List.of()).report();
        assertEquals(nobody(report, 1, 3), report);
    }

    @ParameterizedTest
    @EnumSource
    void mentees_without_mentors_are_unmatched_with_nothing_to_explain(Method method) {
        var matching = match(method, List.of(), List.of(Bao.seeks()));
        assertEquals(List.of(new Unmatched(id("bao"), 0, 0, List.of(), List.of(), List.of())), matching.unmatched());
    }

    @ParameterizedTest
    @EnumSource
    void a_mentor_without_seats_matches_nobody(Method method) {
        var matching = match(method, List.of(Amina.mentors().seats(0)), List.of(Bao.seeks()));
        assertEquals(List.of(), matching.pairs());
        var removal = new Removal("no-free-seat", 1, "Has no free seat at present");
        assertEquals(
                List.of(new Unmatched(id("bao"), 1, 0, List.of(removal), List.of(), List.of())), matching.unmatched());
    }

    @ParameterizedTest
    @EnumSource
    void a_capacity_beyond_all_need_is_fine(Method method) {
        var amina = Amina.mentors().seats(Integer.MAX_VALUE);
        var matching =
                match(method, List.of(amina), List.of(Bao.seeks(), Bao.seeks().named("cleo")));
        assertEquals(2, matching.pairs().size());
        assertEquals(Integer.MAX_VALUE, matching.report().seats());
    }

    @Test
    void a_ranked_mentor_comes_before_one_who_scores_more() {
        var lesser = Amina.mentors().named("lesser").fields("finance.banking");
        var bao = Bao.seeks().ranking(id("unknown"), id("lesser"));
        var pair = match(Method.STABLE, List.of(Amina.mentors(), lesser), List.of(bao))
                .pairs()
                .getFirst();
        assertEquals(id("lesser"), pair.mentor());
        assertEquals(85, pair.score());
        assertEquals(1, pair.rank());
    }

    @Test
    void the_order_of_the_ranked_mentors_is_hers() {
        var mentors = List.of(
                Amina.mentors(), Amina.mentors().named("ella"), Amina.mentors().named("fay"));
        var bao = Bao.seeks().ranking(id("fay"), id("amina"), id("ella"));
        var pairs = match(Method.STABLE, mentors, List.of(bao)).pairs();
        assertEquals(id("fay"), pairs.getFirst().mentor());
    }

    @Test
    void a_ranked_mentor_must_pass_the_hard_rules_all_the_same() {
        var abroad = Amina.mentors().named("abroad").languages("fr");
        var bao = Bao.seeks().ranking(id("abroad"));
        var pair = match(Method.STABLE, List.of(Amina.mentors(), abroad), List.of(bao))
                .pairs()
                .getFirst();
        assertEquals(id("amina"), pair.mentor());
    }

    @Test
    void a_mentor_prefers_the_higher_score_and_then_the_one_who_has_waited() {
        var waited = Bao.seeks().named("waited").priority(2);
        var fresh = Bao.seeks().named("fresh").priority(1);
        var fitsLess = Bao.seeks().named("fits less").priority(9).offset(120);
        var matching = match(Method.STABLE, List.of(Amina.mentors()), List.of(fresh, fitsLess, waited));
        assertEquals(id("waited"), matching.pairs().getFirst().mentee());

        var withoutHer = match(Method.STABLE, List.of(Amina.mentors()), List.of(fitsLess, fresh));
        assertEquals(id("fresh"), withoutHer.pairs().getFirst().mentee());
    }

    @Test
    void among_equals_the_seed_draws_the_lots() {
        var equals = List.of(Bao.seeks(), Bao.seeks().named("cleo"), Bao.seeks().named("dalia"));
        var winners = IntStream.range(0, 50)
                .mapToObj(seed -> Matcher.match(
                                market(List.of(Amina.mentors()), equals), Method.STABLE, Policy.DEFAULT, seed)
                        .pairs()
                        .getFirst()
                        .mentee())
                .collect(Collectors.toSet());
        assertEquals(Set.of(id("bao"), id("cleo"), id("dalia")), winners);
    }

    @Test
    void optimal_moves_one_mentee_so_that_two_are_matched_and_counts_what_that_blocks() {
        // Bao fits both mentors, Amina better; Cleo fits Amina alone, and less well than Bao does.
        var banker = Amina.mentors().named("banker").fields("finance.banking").languages("en");
        var bao = Bao.seeks();
        var cleo = Bao.seeks().named("cleo").offset(360).excluding(id("banker"));

        var stable = match(Method.STABLE, List.of(Amina.mentors(), banker), List.of(bao, cleo));
        assertEquals(
                List.of(id("amina")), stable.pairs().stream().map(Pair::mentor).toList());
        assertEquals(0, stable.report().blockingPairs());

        var optimal = match(Method.OPTIMAL, List.of(Amina.mentors(), banker), List.of(bao, cleo));
        assertEquals(2, optimal.pairs().size());
        assertEquals(1, optimal.report().blockingPairs());
        assertEquals(1.5, optimal.report().meanRank());
        assertEquals(90, optimal.report().scoreMean());
        assertEquals(3, optimal.report().candidatePairs());
    }

    @Test
    void the_hash_depends_on_market_weights_method_and_seed() {
        var market = market(List.of(Amina.mentors()), List.of(Bao.seeks()));
        var hash = hash(market, Method.STABLE, Policy.DEFAULT, 1);
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        assertNotEquals(hash, hash(market, Method.OPTIMAL, Policy.DEFAULT, 1));
        assertNotEquals(hash, hash(market, Method.STABLE, Policy.of(new Weights(1, 1, 1, 1, 1, 1)), 1));
        assertNotEquals(hash, hash(market, Method.STABLE, Policy.DEFAULT, 2));
        var other = market(List.of(Amina.mentors().topics("pay")), List.of(Bao.seeks()));
        assertNotEquals(hash, hash(other, Method.STABLE, Policy.DEFAULT, 1));
        var excluding = market(List.of(Amina.mentors()), List.of(Bao.seeks().excluding(id("ella"))));
        assertNotEquals(hash, hash(excluding, Method.STABLE, Policy.DEFAULT, 1));
    }

    @Test
    void the_hash_is_the_same_in_every_run_of_the_virtual_machine() {
        var amina = Amina.mentors().languages("en", "fr", "sw", "de", "pt").topics("pay", "boards", "law");
        var bao = Bao.seeks().formats("VIDEO", "PHONE", "GROUP", "OFFICE").excluding(id("1"), id("2"), id("3"));
        assertEquals(
                "3958dd6af79f37de655dc6bdb92fab37b62600d8046a137ab19cb5f6a2c25dee",
                hash(market(List.of(amina), List.of(bao)), Method.STABLE, Policy.DEFAULT, 1));
    }

    private static String hash(Market market, Method method, Policy policy, long seed) {
        return Matcher.match(market, method, policy, seed).report().inputHash();
    }

    private static Matching match(Method method, List<Amina> mentors, List<Bao> mentees) {
        return Matcher.match(market(mentors, mentees), method, Policy.DEFAULT, 7);
    }

    private static Market market(List<Amina> mentors, List<Bao> mentees) {
        return new Market(
                mentors.stream().map(Amina::mentor).toList(),
                mentees.stream().map(Bao::mentee).toList());
    }
}

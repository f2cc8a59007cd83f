package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mentorher.matching.engine.MatchingPropertiesTest.forEachSeed;
import static org.mentorher.matching.engine.MatchingPropertiesTest.match;
import static org.mentorher.matching.engine.MatchingPropertiesTest.mentees;
import static org.mentorher.matching.engine.MatchingPropertiesTest.total;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about a matching is true, over the same seeded random markets. */
class ReportPropertiesTest {

    @ParameterizedTest
    @EnumSource
    void ranks_follow_the_mentees_own_order_and_the_report_adds_up(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var matching = match(market, method, seed);
            var mentees = mentees(market);
            for (var pair : matching.pairs()) {
                var candidates = Oracle.candidates(market, mentees.get(pair.mentee()));
                long hers = Oracle.wish(market, mentees.get(pair.mentee()), pair.mentor());
                var wishes = candidates.stream()
                        .map(mentor -> Oracle.wish(market, mentees.get(pair.mentee()), mentor.id()))
                        .toList();
                long better = wishes.stream().filter(wish -> wish < hers).count();
                long asGood = wishes.stream().filter(wish -> wish == hers).count();
                assertTrue(pair.rank() > better && pair.rank() <= better + asGood, "rank, seed " + seed);
            }
            var report = matching.report();
            assertEquals(matching.pairs().size(), report.matched(), "seed " + seed);
            assertEquals(matching.unmatched().size(), report.unmatched(), "seed " + seed);
            long candidates = market.mentees().stream()
                    .mapToLong(mentee -> Oracle.candidates(market, mentee).size())
                    .sum();
            assertEquals(candidates, report.candidatePairs(), "seed " + seed);
            assertEquals(total(matching), report.scoreMean() * report.matched(), 1e-6, "seed " + seed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void removals_account_for_every_mentor_of_the_market(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            for (var left : match(market, method, seed).unmatched()) {
                int removed =
                        left.removals().stream().mapToInt(Removal::mentors).sum();
                assertEquals(left.mentorsConsidered(), removed, "seed " + seed);
                long codes =
                        left.removals().stream().map(Removal::code).distinct().count();
                assertEquals(left.removals().size(), codes, "each code once, seed " + seed);
            }
        });
    }

    /** GREEDY is no method to choose, so it has no price. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GREEDY")
    void the_price_of_the_chosen_method_is_what_the_report_says_of_it_even_where_lists_are_short(Method method) {
        var usual = Policy.DEFAULT;
        var shortLists = new Policy(usual.mentee(), usual.mentor(), 0, 0, usual.priority(), 1, 256, 2048, 0);
        forEachSeed(seed -> {
            var report = Matcher.match(new RandomMarket(seed).upTo(8, 20), method, shortLists, seed)
                    .report();
            var price = report.quality().prices().stream()
                    .filter(one -> one.method() == method)
                    .findFirst()
                    .orElseThrow();
            var said = new Quality.Price(
                    method, report.matched(), report.certificate().weight(), report.meanRank(), report.blockingPairs());
            assertEquals(said, price, "seed " + seed);
        });
    }
}

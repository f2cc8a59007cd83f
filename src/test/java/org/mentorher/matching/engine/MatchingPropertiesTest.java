package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in every market, over seeded random ones. A failure names the seed that makes it happen again. */
class MatchingPropertiesTest {
    private static final int MARKETS = 300;

    @ParameterizedTest
    @EnumSource
    void every_mentee_appears_once_and_no_mentor_takes_more_than_the_seats(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var matching = match(market, method, seed);
            var seen = new HashSet<UUID>();
            var taken = new HashMap<UUID, Integer>();
            for (var pair : matching.pairs()) {
                assertTrue(seen.add(pair.mentee()), "paired twice, seed " + seed);
                taken.merge(pair.mentor(), 1, Integer::sum);
            }
            matching.unmatched().forEach(left -> assertTrue(seen.add(left.mentee()), "listed twice, seed " + seed));
            assertEquals(market.mentees().size(), seen.size(), "mentees, seed " + seed);
            for (var mentor : market.mentors()) {
                assertTrue(taken.getOrDefault(mentor.id(), 0) <= mentor.capacity(), "capacity, seed " + seed);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_pair_breaks_a_hard_rule_or_an_exclusion_and_its_points_sum_to_its_score(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var mentors = mentors(market);
            var mentees = mentees(market);
            for (var pair : match(market, method, seed).pairs()) {
                var mentee = mentees.get(pair.mentee());
                var assessment = Matcher.assess(mentors.get(pair.mentor()), mentee, Policy.DEFAULT);
                assertEquals(List.of(), assessment.broken(), "broken rules, seed " + seed);
                assertTrue(!mentee.excluded().contains(pair.mentor()), "exclusion, seed " + seed);
                assertEquals(assessment.score(), pair.score(), "score, seed " + seed);
                int points = pair.reasons().stream().mapToInt(Reason::points).sum();
                assertEquals(pair.score(), points, "points, seed " + seed);
            }
        });
    }

    @Test
    void a_stable_matching_leaves_no_pair_who_would_both_rather_have_each_other() {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var matching = match(market, Method.STABLE, seed);
            assertEquals(List.of(), Oracle.surelyBlocking(market, matching), "blocking pairs, seed " + seed);
            assertEquals(0, matching.report().blockingPairs(), "reported blocking pairs, seed " + seed);
        });
    }

    @Test
    void an_optimal_matching_reports_at_least_the_blocking_pairs_that_are_beyond_doubt() {
        long inAll = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(8, 20);
            var matching = match(market, Method.OPTIMAL, seed);
            int beyondDoubt = Oracle.surelyBlocking(market, matching).size();
            assertTrue(beyondDoubt <= matching.report().blockingPairs(), "blocking pairs, seed " + seed);
            inAll += beyondDoubt;
        }
        assertTrue(inAll > 0, "the markets are too easy to show that stability and the best total differ");
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_the_input_does_not_matter_and_the_same_input_gives_the_same_answer(Method method) {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var expected = match(market, method, seed);
            assertEquals(expected, match(market, method, seed), "second run, seed " + seed);
            assertEquals(expected, match(shuffled(market, seed), method, seed), "shuffled, seed " + seed);
        });
    }

    @Test
    void one_more_mentor_never_hurts_a_mentee_in_a_stable_matching() {
        forEachSeed(seed -> {
            var random = new RandomMarket(seed);
            var market = random.upTo(8, 20);
            var mentors = new ArrayList<>(market.mentors());
            mentors.add(random.mentor());
            var larger = new Market(mentors, market.mentees());

            var before = byMentee(match(market, Method.STABLE, seed));
            var after = byMentee(match(larger, Method.STABLE, seed));
            for (var mentee : market.mentees()) {
                if (before.containsKey(mentee.id())) {
                    assertTrue(after.containsKey(mentee.id()), "lost her mentor, seed " + seed);
                    long then =
                            Oracle.wish(larger, mentee, before.get(mentee.id()).mentor());
                    long now =
                            Oracle.wish(larger, mentee, after.get(mentee.id()).mentor());
                    assertTrue(now <= then, "got a lesser mentor, seed " + seed);
                }
            }
        });
    }

    @Test
    void optimal_never_matches_fewer_than_stable_nor_scores_less_with_as_many() {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(8, 20);
            var stable = match(market, Method.STABLE, seed);
            var optimal = match(market, Method.OPTIMAL, seed);
            int more = optimal.pairs().size() - stable.pairs().size();
            int better = Oracle.Total.of(market, optimal).score()
                    - Oracle.Total.of(market, stable).score();
            assertTrue(more > 0 || more == 0 && better >= 0, "seed " + seed);
        });
    }

    @Test
    void optimal_equals_the_best_of_all_matchings_in_tiny_markets() {
        forEachSeed(seed -> {
            var market = new RandomMarket(seed).upTo(4, 6);
            var matching = match(market, Method.OPTIMAL, seed);
            var best = Oracle.bestOfAll(market);
            assertEquals(best, Oracle.Total.of(market, matching), "seed " + seed);
        });
    }

    static void forEachSeed(LongConsumer property) {
        LongStream.range(0, MARKETS).forEach(property);
    }

    static Matching match(Market market, Method method, long seed) {
        return Matcher.match(market, method, Policy.DEFAULT, seed);
    }

    static int total(Matching matching) {
        return matching.pairs().stream().mapToInt(Pair::score).sum();
    }

    private static Market shuffled(Market market, long seed) {
        var mentors = new ArrayList<>(market.mentors());
        var mentees = new ArrayList<>(market.mentees());
        Collections.shuffle(mentors, new Random(seed));
        Collections.shuffle(mentees, new Random(seed + 1));
        return new Market(mentors, mentees);
    }

    private static Map<UUID, Mentor> mentors(Market market) {
        return market.mentors().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
    }

    static Map<UUID, Mentee> mentees(Market market) {
        return market.mentees().stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
    }

    private static Map<UUID, Pair> byMentee(Matching matching) {
        return matching.pairs().stream().collect(Collectors.toMap(Pair::mentee, Function.identity()));
    }
}

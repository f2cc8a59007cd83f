package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a change is what happens if the market is run again with it. */
class CounterfactualTest {
    private static final int MARKETS = 300;

    private static final List<Policy> POLICIES = List.of(
            Policy.DEFAULT,
            new Policy(Weights.DEFAULT, Weights.MENTOR_DEFAULT, 50, 50, Policy.Priority.FIRST, 64, 1024, 8192, 0));

    @Test
    void a_change_of_hers_would_have_matched_her_under_stable_exactly_if_it_does() {
        int would = 0;
        int wouldNot = 0;
        for (int seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(12, 24);
            var policy = POLICIES.get(seed % POLICIES.size());
            var packed = new Packed(market, policy, seed);
            var crowd = new MentorCrowd(packed);
            for (var left : Matcher.match(market, Method.STABLE, policy, seed).unmatched()) {
                var mentee = market.mentees().stream()
                        .filter(one -> one.id().equals(left.mentee()))
                        .findFirst()
                        .orElseThrow();
                var does = does(market, mentee, policy, seed, packed, crowd);
                for (var help : left.helps()) {
                    if (!help.code().equals("own-level")) {
                        assertEquals(does.get(help.code()), help.wouldHaveMatched(), help.code() + ", seed " + seed);
                        would += help.wouldHaveMatched() ? 1 : 0;
                        wouldNot += help.wouldHaveMatched() ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(would > 100 && wouldNot > 100, would + " would, " + wouldNot + " would not");
    }

    /** For each kind of change that opens a mentor whether one of the kind matches her. */
    private static Map<String, Boolean> does(
            Market market, Mentee mentee, Policy policy, long seed, Packed packed, MentorCrowd crowd) {
        var does = new HashMap<String, Boolean>();
        var terms = Terms.of(policy);
        for (var fact : Crowd.FACTS) {
            for (var change : crowd.changes(fact, packed.roster.mentees().indexOf(mentee))) {
                var changed = Changed.by(change, mentee);
                boolean opens = market.mentors().stream()
                        .anyMatch(mentor ->
                                !HardRule.allAllow(mentor, mentee, terms) && HardRule.allAllow(mentor, changed, terms));
                if (opens) {
                    var mentees = market.mentees().stream()
                            .map(one -> one == mentee ? changed : one)
                            .toList();
                    boolean matched =
                            Matcher.match(new Market(market.mentors(), mentees), Method.STABLE, policy, seed)
                                    .pairs()
                                    .stream()
                                    .anyMatch(pair -> pair.mentee().equals(mentee.id()));
                    does.merge(change.code(), matched, Boolean::logicalOr);
                }
            }
        }
        return does;
    }

    @Test
    void a_change_of_an_empty_mentor_would_have_filled_a_seat_under_stable_exactly_if_it_does() {
        int would = 0;
        int wouldNot = 0;
        for (int seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(14, 12);
            var policy = POLICIES.get(seed % POLICIES.size());
            var packed = new Packed(market, policy, seed);
            var crowd = new MenteeCrowd(packed);
            for (var left : Matcher.match(market, Method.STABLE, policy, seed).unfilled()) {
                var mentor = market.mentors().stream()
                        .filter(one -> one.id().equals(left.mentor()))
                        .findFirst()
                        .orElseThrow();
                if (left.seats() == mentor.capacity()) {
                    var does = does(market, mentor, policy, seed, packed, crowd);
                    for (var help : left.helps()) {
                        if (!help.code().equals("own-level")) {
                            assertEquals(
                                    does.get(help.code()), help.wouldHaveMatched(), help.code() + ", seed " + seed);
                            would += help.wouldHaveMatched() ? 1 : 0;
                            wouldNot += help.wouldHaveMatched() ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertTrue(would > 100 && wouldNot > 100, would + " would, " + wouldNot + " would not");
    }

    private static Map<String, Boolean> does(
            Market market, Mentor mentor, Policy policy, long seed, Packed packed, MenteeCrowd crowd) {
        var does = new HashMap<String, Boolean>();
        var terms = Terms.of(policy);
        for (var fact : Crowd.FACTS) {
            for (var change : crowd.changes(fact, packed.roster.mentors().indexOf(mentor))) {
                var changed = Changed.by(change, mentor);
                boolean opens = market.mentees().stream()
                        .anyMatch(mentee ->
                                !HardRule.allAllow(mentor, mentee, terms) && HardRule.allAllow(changed, mentee, terms));
                if (opens) {
                    var mentors = market.mentors().stream()
                            .map(one -> one == mentor ? changed : one)
                            .toList();
                    boolean matched =
                            Matcher.match(new Market(mentors, market.mentees()), Method.STABLE, policy, seed)
                                    .pairs()
                                    .stream()
                                    .anyMatch(pair -> pair.mentor().equals(mentor.id()));
                    does.merge(change.code(), matched, Boolean::logicalOr);
                }
            }
        }
        return does;
    }
}

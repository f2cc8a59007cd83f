package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session is at any time what matching the market as it stands from scratch gives. */
class SessionTest {
    private static final int MARKETS = 3000;
    private static final int STEPS = 10;
    private static final long PLENTY = 1_000_000;

    @Test
    void a_session_equals_matching_from_scratch_whatever_comes_to_pass() {
        int agreements = 0;
        int left = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            var story = new Story(seed, 1000, seed % 3 == 0 ? 0 : PLENTY);
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
                if (story.random.nextInt(3) > 0) {
                    assertEquals(story.fromScratch(), pairs(story.session), "seed " + seed + ", step " + step);
                }
            }
            assertEquals(story.fromScratch(), pairs(story.session), "seed " + seed);
            assertEquals(story.agreed, agreed(story.session), "agreed, seed " + seed);
            agreements += story.agreed.size();
            left += story.left;
        }
        assertTrue(agreements > MARKETS && left > MARKETS, "too little happens");
    }

    @Test
    void a_session_equals_the_matcher_to_the_score() {
        for (long seed = 0; seed < 200; seed++) {
            var story = new Story(seed, 1000, PLENTY);
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
            }
            var matched = Matcher.match(story.market(), Method.STABLE, story.policy, seed).pairs().stream()
                    .map(pair -> new Session.Match(pair.mentee(), pair.mentor(), pair.score()))
                    .sorted(Comparator.comparing(Session.Match::mentee))
                    .toList();
            assertEquals(matched, story.session.suggested(), "seed " + seed);
        }
    }

    @Test
    void arrivals_and_drop_outs_leave_no_trace_where_budgets_cut_lists_either() {
        for (long seed = 0; seed < MARKETS / 4; seed++) {
            var story = new Story(seed, 2, PLENTY);
            for (int step = 0; step < STEPS; step++) {
                story.comeOrGo();
            }
            assertEquals(story.fromScratch(), pairs(story.session), "seed " + seed);
        }
    }

    @Test
    void an_agreed_pair_stays_whoever_comes_and_need_not_have_been_suggested() {
        var mentor = Amina.mentors().mentor();
        var bao = Bao.seeks().mentee();
        var session = Session.of(new Market(List.of(mentor), List.of(bao)), Policy.DEFAULT, 1);
        var excluding = Bao.seeks().named("chioma").excluding(mentor.id()).mentee();
        session.arrive(excluding);
        session.agree(excluding.id(), mentor.id());
        assertEquals(List.of(), session.suggested());
        session.arrive(Bao.seeks().named("dalia").priority(9).mentee());
        assertEquals(List.of(), session.suggested());
        assertEquals(Map.of(excluding.id(), mentor.id()), agreed(session));
    }

    @Test
    void the_whole_lot_decides_where_the_first_bits_of_two_lots_are_equal() {
        var lots = new Lots(1);
        var byFirstBits = new HashMap<Long, String>();
        int twins = 0;
        for (int tries = 0; tries < 200_000; tries++) {
            var one = "bao " + tries;
            var twin = byFirstBits.put(lots.of(Amina.id(one)) >>> 35, one);
            if (twin != null) {
                twins++;
                var mentor = Amina.mentors().mentor();
                var mentees = List.of(Bao.seeks().named(one).mentee(), Bao.seeks().named(twin).mentee());
                var first = mentees.stream().map(Mentee::id).min(Comparator.comparingLong(lots::of)).orElseThrow();
                for (var order : List.of(mentees, mentees.reversed())) {
                    var session = Session.of(new Market(List.of(mentor), order), Policy.DEFAULT, 1);
                    assertEquals(Map.of(first, mentor.id()), pairs(session));
                }
            }
        }
        assertTrue(twins > 0, "no lots alike");
    }

    @Test
    void what_is_not_there_cannot_come_leave_or_agree() {
        var mentor = Amina.mentors().mentor();
        var bao = Bao.seeks().mentee();
        var session = Session.of(new Market(List.of(mentor), List.of(bao)), Policy.DEFAULT, 1);
        assertThrows(IllegalArgumentException.class, () -> session.arrive(bao));
        assertThrows(IllegalArgumentException.class, () -> session.leave(mentor.id()));
        assertThrows(IllegalArgumentException.class, () -> session.agree(bao.id(), bao.id()));
        session.agree(bao.id(), mentor.id());
        assertThrows(IllegalArgumentException.class, () -> session.arrive(bao));
        assertThrows(IllegalArgumentException.class, () -> session.leave(bao.id()));
        var late = Bao.seeks().named("late").mentee();
        session.arrive(late);
        assertThrows(IllegalArgumentException.class, () -> session.agree(late.id(), mentor.id()));
        session.leave(late.id());
        session.arrive(late);
        assertEquals(List.of(), session.suggested());
    }

    private static Map<UUID, UUID> pairs(Session session) {
        return byMentee(session.suggested());
    }

    private static Map<UUID, UUID> agreed(Session session) {
        return byMentee(session.agreed());
    }

    private static Map<UUID, UUID> byMentee(List<Session.Match> matches) {
        var pairs = new TreeMap<UUID, UUID>();
        matches.forEach(match -> pairs.put(match.mentee(), match.mentor()));
        return pairs;
    }

    /** What happens in one session, drawn from a seed, and the market as it then stands. */
    private static final class Story {
        private final SplittableRandom random;
        private final RandomMarket source;
        private final long seed;
        private final Policy policy;
        private final List<Mentor> mentors;
        private final List<Mentee> mentees;
        private final List<Mentee> gone = new ArrayList<>();
        private final Map<UUID, UUID> agreed = new TreeMap<>();
        private final Session session;
        private int left;

        Story(long seed, int budget, long spare) {
            this.seed = seed;
            random = new SplittableRandom(seed);
            source = new RandomMarket(seed);
            policy = new Policy(
                    Weights.DEFAULT,
                    Weights.MENTOR_DEFAULT,
                    random.nextInt(3) == 0 ? random.nextInt(80) : 0,
                    random.nextInt(3) == 0 ? random.nextInt(80) : 0,
                    random.nextBoolean() ? Policy.Priority.FIRST : Policy.Priority.AMONG_EQUALS,
                    random.nextInt(1, 4),
                    budget,
                    4 * budget,
                    0);
            var market = source.upTo(10, 24);
            mentors = new ArrayList<>(market.mentors());
            mentees = new ArrayList<>(market.mentees());
            session = Session.of(market, policy, seed, spare);
        }

        void goOn() {
            if (random.nextInt(3) == 0) {
                agree();
            } else {
                comeOrGo();
            }
        }

        void comeOrGo() {
            if (mentees.isEmpty() || random.nextInt(3) > 0) {
                boolean again = !gone.isEmpty() && random.nextInt(4) == 0;
                var mentee = again ? gone.removeLast() : source.mentee(mentors);
                mentees.add(mentee);
                session.arrive(mentee);
            } else {
                var mentee = mentees.remove(random.nextInt(mentees.size()));
                gone.add(mentee);
                session.leave(mentee.id());
                left++;
            }
        }

        /** Mostly a suggested pair, sometimes any. */
        private void agree() {
            var suggested = random.nextInt(4) > 0 ? session.suggested() : List.<Session.Match>of();
            if (!suggested.isEmpty()) {
                var match = suggested.get(random.nextInt(suggested.size()));
                agree(match.mentee(), match.mentor());
            } else if (!mentees.isEmpty() && !mentors.isEmpty()) {
                var mentor = mentors.get(random.nextInt(mentors.size()));
                if (mentor.capacity() > 0) {
                    agree(mentees.get(random.nextInt(mentees.size())).id(), mentor.id());
                }
            }
        }

        private void agree(UUID mentee, UUID mentor) {
            session.agree(mentee, mentor);
            agreed.put(mentee, mentor);
            mentees.removeIf(open -> open.id().equals(mentee));
            mentors.replaceAll(
                    one -> one.id().equals(mentor) ? Changed.capacity(one, one.capacity() - 1) : one);
        }

        Market market() {
            return new Market(mentors, mentees);
        }

        /** As the matcher does it, without the explanations. */
        Map<UUID, UUID> fromScratch() {
            var packed = new Packed(market(), policy, seed);
            var graph = Candidates.enough(packed).graph();
            int[] choice = DeferredAcceptance.choice(graph);
            var pairs = new TreeMap<UUID, UUID>();
            for (int mentee = 0; mentee < choice.length; mentee++) {
                if (choice[mentee] != Graph.NONE) {
                    pairs.put(
                            packed.roster.mentees().get(mentee).id(),
                            packed.roster.mentors().get(graph.mentor()[choice[mentee]]).id());
                }
            }
            return pairs;
        }
    }
}

package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            var story = new SessionStory(seed, 1000, seed % 3 == 0 ? 0 : PLENTY);
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
            var story = new SessionStory(seed, 1000, PLENTY);
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
            var story = new SessionStory(seed, 2, PLENTY);
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

    /**
     * Efua asks mentor one, who turns Chioma away for her. Chioma then takes Dalia's place with mentor two, and Dalia
     * hers with mentor one. Without Efua both have their first wish, though the seat that she has in the end is of no
     * use to them.
     */
    @Test
    void who_made_others_move_leaves_more_than_her_seat() {
        var one =
                Amina.mentors().named("one").topics("pay", "boards", "funding").mentor();
        var two = Amina.mentors().named("two").topics("writing").mentor();
        var three = Amina.mentors().named("three").topics("hiring").mentor();
        var chioma = Bao.seeks()
                .named("chioma")
                .topics("writing")
                .ranking(one.id(), two.id())
                .mentee();
        var dalia = Bao.seeks()
                .named("dalia")
                .topics("pay", "boards")
                .ranking(two.id(), one.id())
                .mentee();
        var efua = Bao.seeks()
                .named("efua")
                .topics("funding")
                .ranking(one.id(), three.id())
                .mentee();
        var market = new Market(List.of(one, two, three), List.of(chioma, dalia, efua));
        var moved = Map.of(chioma.id(), two.id(), dalia.id(), one.id(), efua.id(), three.id());
        var wished = Map.of(chioma.id(), one.id(), dalia.id(), two.id());

        var session = Session.of(market, Policy.DEFAULT, 1);
        assertEquals(moved, pairs(session));
        session.agree(efua.id(), three.id());
        assertEquals(wished, pairs(session));

        session = Session.of(market, Policy.DEFAULT, 1);
        assertEquals(moved, pairs(session));
        session.leave(efua.id());
        assertEquals(wished, pairs(session));
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
                var mentees = List.of(
                        Bao.seeks().named(one).mentee(), Bao.seeks().named(twin).mentee());
                var first = mentees.stream()
                        .map(Mentee::id)
                        .min(Comparator.comparingLong(lots::of))
                        .orElseThrow();
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
}

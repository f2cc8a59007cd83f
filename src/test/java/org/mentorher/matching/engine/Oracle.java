package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Answers the engine's questions the slow and obvious way, knowing nothing of it but how one pair is assessed. */
final class Oracle {
    private Oracle() {}

    private static final Terms TERMS = Terms.of(Policy.DEFAULT);

    /** How many are matched, and both sides' scores in all, in hundredths. */
    record Total(int matched, int score) {
        static Total of(Market market, Matching matching) {
            int score = 0;
            for (var pair : matching.pairs()) {
                var mentee = market.mentees().stream()
                        .filter(one -> one.id().equals(pair.mentee()))
                        .findFirst()
                        .orElseThrow();
                score += both(mentor(market, pair.mentor()), mentee);
            }
            return new Total(matching.pairs().size(), score);
        }
    }

    static List<Mentor> candidates(Market market, Mentee mentee) {
        return market.mentors().stream()
                .filter(mentor -> assess(mentor, mentee).broken().isEmpty())
                .toList();
    }

    /** How a mentee sees a mentor, the better the smaller; equal where only lots decide. */
    static long wish(Market market, Mentee mentee, UUID id) {
        int ranked = mentee.ranked().indexOf(id);
        if (ranked >= 0) {
            return ranked - 1_000_000_000;
        }
        var mentor = mentor(market, id);
        return -1000L * TERMS.mentee().inner(mentor, mentee) - mentor.waitingSeats();
    }

    /** Pairs who would both rather have each other, leaving out those where lots would have to decide. */
    static List<String> surelyBlocking(Market market, Matching matching) {
        var mentorOf = new HashMap<UUID, UUID>();
        matching.pairs().forEach(pair -> mentorOf.put(pair.mentee(), pair.mentor()));
        var blocking = new ArrayList<String>();
        for (var mentee : market.mentees()) {
            for (var mentor : candidates(market, mentee)) {
                var got = mentorOf.get(mentee.id());
                if (got == null || wish(market, mentee, mentor.id()) < wish(market, mentee, got)) {
                    var held = market.mentees().stream()
                            .filter(other -> mentor.id().equals(mentorOf.get(other.id())))
                            .toList();
                    if (held.size() < mentor.capacity()
                            || held.stream().anyMatch(other -> prefers(mentor, mentee, other))) {
                        blocking.add(mentee.id() + " and " + mentor.id());
                    }
                }
            }
        }
        return blocking;
    }

    /** Tries every matching; for tiny markets only. */
    static Total bestOfAll(Market market) {
        return bestFrom(market, 0, new HashMap<>());
    }

    private static Total bestFrom(Market market, int next, HashMap<UUID, Integer> taken) {
        if (next == market.mentees().size()) {
            return new Total(0, 0);
        }
        var mentee = market.mentees().get(next);
        var best = bestFrom(market, next + 1, taken);
        for (var mentor : candidates(market, mentee)) {
            if (taken.getOrDefault(mentor.id(), 0) < mentor.capacity()) {
                taken.merge(mentor.id(), 1, Integer::sum);
                var rest = bestFrom(market, next + 1, taken);
                taken.merge(mentor.id(), -1, Integer::sum);
                var total = new Total(rest.matched() + 1, rest.score() + both(mentor, mentee));
                if (Comparator.comparingInt(Total::matched)
                                .thenComparingInt(Total::score)
                                .compare(total, best)
                        > 0) {
                    best = total;
                }
            }
        }
        return best;
    }

    private static boolean prefers(Mentor mentor, Mentee mentee, Mentee other) {
        int more = TERMS.mentor().inner(mentor, mentee) - TERMS.mentor().inner(mentor, other);
        return more > 0 || more == 0 && mentee.priority() > other.priority();
    }

    private static int both(Mentor mentor, Mentee mentee) {
        return TERMS.mentee().inner(mentor, mentee) + TERMS.mentor().inner(mentor, mentee);
    }

    private static Mentor mentor(Market market, UUID id) {
        return market.mentors().stream()
                .filter(mentor -> mentor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Mentor mentor, Mentee mentee) {
        return Matcher.assess(mentor, mentee, Policy.DEFAULT);
    }
}

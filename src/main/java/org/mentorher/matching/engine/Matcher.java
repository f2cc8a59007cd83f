package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;

/** The door of the engine. Stateless; safe to call from several threads. */
public final class Matcher {
    private Matcher() {}

    /**
     * Matches a market. The same arguments give the same answer, in whatever order the lists come.
     *
     * @param seed draws the lots that settle ties; any value
     * @return every mentee exactly once, in a pair or unmatched with the reasons why
     * @throws NullPointerException if an argument is null
     */
    public static Matching match(Market market, Method method, Weights weights, long seed) {
        Objects.requireNonNull(method, "method");
        var roster = Roster.of(market, seed);
        var scale = new Scale(weights);
        var candidates = new Candidates(roster, scale);
        var graph = candidates.graph();
        var solution = Solution.of(graph, method, 0);
        int[] places = solution.choice().clone();
        for (int number = 0; number < places.length; number++) {
            if (places[number] != Candidates.NONE) {
                places[number] -= graph.first()[number];
            }
        }

        var pairs = new ArrayList<Pair>();
        var unmatched = new ArrayList<Unmatched>();
        for (int number = 0; number < places.length; number++) {
            var mentee = roster.mentees().get(number);
            if (places[number] == Candidates.NONE) {
                unmatched.add(Funnel.explain(mentee, roster.mentors()));
            } else {
                long choice = candidates.order(number)[places[number]];
                var mentor = roster.mentors().get(Candidates.mentor(choice));
                int rank = places[number] + 1;
                var reasons = scale.reasons(mentor, mentee);
                pairs.add(new Pair(mentee.id(), mentor.id(), Candidates.score(choice), rank, reasons));
            }
        }
        // By id and not by lot, so that two rounds with different seeds can be laid side by side.
        pairs.sort(Comparator.comparing(Pair::mentee));
        unmatched.sort(Comparator.comparing(Unmatched::mentee));

        var report = new Report(
                Fingerprint.of(roster, method, weights, seed),
                places.length,
                roster.mentors().size(),
                market.seats(),
                candidates.pairs(),
                pairs.size(),
                unmatched.size(),
                solution.blockingPairs(),
                pairs.stream().mapToInt(Pair::rank).average().orElse(0),
                pairs.stream().mapToInt(Pair::score).average().orElse(0));
        return new Matching(pairs, unmatched, report);
    }

    /**
     * The pair scored outside any round, for a proposal by hand; also lists the hard rules that it would break.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Assessment assess(Mentor mentor, Mentee mentee, Weights weights) {
        var scale = new Scale(weights);
        return new Assessment(
                scale.score(mentor, mentee), scale.reasons(mentor, mentee), HardRule.brokenBy(mentor, mentee));
    }
}

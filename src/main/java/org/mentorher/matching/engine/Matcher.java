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
    public static Matching match(Market market, Method method, Policy policy, long seed) {
        Objects.requireNonNull(method, "method");
        var packed = new Packed(market, policy, seed);
        var roster = packed.roster;
        var candidates = Candidates.enough(packed);
        var graph = candidates.graph();
        var solution = Solution.of(graph, method, policy.fairnessSlack());
        var terms = packed.terms;

        var pairs = new ArrayList<Pair>();
        var unmatched = new ArrayList<Unmatched>();
        for (int number = 0; number < graph.mentees(); number++) {
            var mentee = roster.mentees().get(number);
            int edge = solution.choice()[number];
            if (edge == Graph.NONE) {
                unmatched.add(Funnel.explain(mentee, roster.mentors(), terms));
            } else {
                var mentor = roster.mentors().get(graph.mentor()[edge]);
                int score = Scale.outside(packed.menteeInner(graph.mentor()[edge], number));
                var reasons = terms.mentee().reasons(mentor, mentee);
                pairs.add(new Pair(mentee.id(), mentor.id(), score, candidates.rank(number, edge), reasons));
            }
        }
        // By id and not by lot, so that two rounds with different seeds can be laid side by side.
        pairs.sort(Comparator.comparing(Pair::mentee));
        unmatched.sort(Comparator.comparing(Unmatched::mentee));

        var report = new Report(
                Fingerprint.of(roster, method, policy, seed),
                graph.mentees(),
                graph.mentors(),
                market.seats(),
                graph.edges(),
                candidates.cut(),
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
    public static Assessment assess(Mentor mentor, Mentee mentee, Policy policy) {
        var terms = Terms.of(policy);
        return new Assessment(
                Scale.outside(terms.mentee().inner(mentor, mentee)),
                terms.mentee().reasons(mentor, mentee),
                Scale.outside(terms.mentor().inner(mentor, mentee)),
                terms.mentor().reasons(mentor, mentee),
                HardRule.brokenBy(mentor, mentee, terms));
    }
}

package org.mentorher.matching.engine;

import java.util.Objects;
import org.mentorher.matching.engine.Progress.Step;

/** The door of the engine. Stateless; safe to call from several threads. */
public final class Matcher {
    private Matcher() {}

    /** As {@link #match(Market, Method, Policy, long, Progress)}, unheard. */
    public static Matching match(Market market, Method method, Policy policy, long seed) {
        return match(market, method, policy, seed, Progress.NONE);
    }

    /**
     * Matches a market. The same arguments give the same answer, in whatever order the lists come.
     *
     * @param seed draws the lots that settle ties; any value
     * @param progress hears how far it has come; what it throws ends the matching
     * @return every mentee exactly once, in a pair or unmatched with the reasons why
     * @throws NullPointerException if an argument is null
     */
    public static Matching match(Market market, Method method, Policy policy, long seed, Progress progress) {
        Objects.requireNonNull(method, "method");
        progress.at(Step.CANDIDATES, 0, 1);
        var packed = new Packed(market, policy, seed);
        var candidates = Candidates.enough(packed, progress);
        progress.at(Step.CANDIDATES, 1, 1);

        progress.at(Step.MATCHING, 0, 1);
        var solution = Solution.of(candidates.graph(), method, policy.fairnessSlack());
        progress.at(Step.MATCHING, 1, 1);

        progress.at(Step.EXPLAINING, 0, 1);
        var rows = new Explanations(packed, candidates, method, solution.choice());
        var certificate = certificate(packed, method, seed, solution);
        var quality = rows.quality(Quality.prices(candidates.graph(), policy.fairnessSlack(), candidates::rank));
        var report = report(market, candidates, solution, certificate, quality);
        var matching = new Matching(rows.pairs(), rows.unmatched(), rows.unfilled(), report);
        progress.at(Step.EXPLAINING, 1, 1);
        return matching;
    }

    private static Certificate certificate(Packed packed, Method method, long seed, Solution solution) {
        return new Certificate(
                method,
                solution.blockingPairs(),
                solution.mostPairs(),
                solution.weight(),
                Double.isNaN(solution.gap()) ? null : solution.gap(),
                Fingerprint.of(packed.roster, method, packed.terms.policy(), seed),
                packed.terms.policy(),
                seed,
                Fingerprint.VERSION);
    }

    private static Report report(
            Market market, Candidates candidates, Solution solution, Certificate certificate, Quality quality) {
        return new Report(
                certificate.inputHash(),
                market.mentees().size(),
                market.mentors().size(),
                market.seats(),
                candidates.graph().edges(),
                candidates.cut(),
                solution.matched(),
                market.mentees().size() - solution.matched(),
                solution.blockingPairs(),
                quality.mentees().meanRank(),
                quality.mentees().meanScore(),
                certificate,
                quality);
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

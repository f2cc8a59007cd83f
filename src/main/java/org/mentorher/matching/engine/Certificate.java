package org.mentorher.matching.engine;

/**
 * What is claimed of a matching, and all that is needed to check it: the same inputs, policy, method and seed give the
 * same matching in the same version of the engine.
 *
 * @param method what was aimed at
 * @param blockingPairs pairs who would both rather have each other than what they got; counted, 0 proves stability
 * @param mostPairs the most pairs that any matching of the candidate graph has
 * @param weight sum over the pairs of both sides' scores, in hundredths of a point
 * @param dualityGap OPTIMAL and FAIR: how much more the weight could be at most with as many pairs (and as high a floor);
 *     below 1 proves that it could not be more. Null for the methods that claim nothing of the kind
 * @param inputHash SHA-256, 64 lower-case hex digits, over market, policy, method and seed in canonical order
 * @param policy the rules that held
 * @param seed of the lots
 * @param engineVersion raised when the same input may give another result
 */
public record Certificate(
        Method method,
        long blockingPairs,
        int mostPairs,
        long weight,
        Double dualityGap,
        String inputHash,
        Policy policy,
        long seed,
        String engineVersion) {}

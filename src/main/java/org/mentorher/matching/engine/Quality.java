package org.mentorher.matching.engine;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * How good a matching is for those in it. Figures over pairs are 0, and histograms all 0, when nobody is matched.
 *
 * @param matchRate matched mentees / mentees, 0-1; 0 without mentees
 * @param mentees what the mentees got, in their own eyes
 * @param mentors what the mentors got, in theirs; ranks are among all mentees on whose lists the mentor is
 * @param loadGini how unevenly the mentors with a seat are used, 0 (all alike) to nearly 1 (one has all): the Gini
 *     coefficient of taken seats / seats, that is half the mean difference between two mentors over the mean (Gini 1912;
 *     Sen, On Economic Inequality, 1973)
 * @param envious mentees who would rather have a mentor whom someone else has
 * @param justlyEnvious those of them whom such a mentor would also rather have than one of the mentees held (justified
 *     envy: Abdulkadiroğlu and Sönmez, School Choice, American Economic Review 2003); 0 if stable
 * @param prices what each of the methods STABLE, OPTIMAL and FAIR gives on the same candidate graph, in this order; worked
 *     out when first read, as it takes running all three
 */
public record Quality(
        double matchRate,
        OneSide mentees,
        OneSide mentors,
        double loadGini,
        int envious,
        int justlyEnvious,
        List<Price> prices) {

    /** Ranks from 1 on that are counted one by one. */
    static final int RANKS = 10;

    /** Histogram bars of ten points each. */
    private static final int BARS = 10;

    /**
     * One side of the pairs.
     *
     * @param meanRank mean place of the partner in the own order, 1 is best
     * @param ranks pairs by that place: 1 to 10, and last all beyond
     * @param meanScore mean of the own scores, 0-100
     * @param leastScore the worst own score, 0-100
     * @param fifthScore the 5th percentile: the smallest own score such that at least 5 % of the pairs have it or less
     *     (nearest rank; definition 1 of Hyndman and Fan, Sample Quantiles, American Statistician 1996)
     * @param scores pairs by own score in tens of points: 0-9, 10-19, and so on to 90-100
     */
    public record OneSide(
            double meanRank,
            List<Integer> ranks,
            double meanScore,
            int leastScore,
            int fifthScore,
            List<Integer> scores) {
        public OneSide {
            ranks = List.copyOf(ranks);
            scores = List.copyOf(scores);
        }

        /** @param rank for each mentee, from 1 on, 0 if she is in no pair; {@code score} likewise, 0-100 */
        static OneSide of(int[] rank, int[] score) {
            var paired = IntStream.range(0, rank.length)
                    .filter(mentee -> rank[mentee] > 0)
                    .toArray();
            int[] sorted =
                    Arrays.stream(paired).map(mentee -> score[mentee]).sorted().toArray();
            int[] ranks = new int[RANKS + 1];
            int[] scores = new int[BARS];
            for (int mentee : paired) {
                ranks[Math.min(rank[mentee], RANKS + 1) - 1]++;
                scores[Math.min(score[mentee] / 10, BARS - 1)]++;
            }
            return new OneSide(
                    Arrays.stream(paired)
                            .mapToLong(mentee -> rank[mentee])
                            .average()
                            .orElse(0),
                    Arrays.stream(ranks).boxed().toList(),
                    Arrays.stream(sorted).average().orElse(0),
                    sorted.length == 0 ? 0 : sorted[0],
                    sorted.length == 0 ? 0 : sorted[(sorted.length * 5 + 99) / 100 - 1],
                    Arrays.stream(scores).boxed().toList());
        }
    }

    /**
     * What a method gives.
     *
     * @param matched pairs
     * @param weight sum over the pairs of both sides' scores, in hundredths of a point
     * @param meanRank mean place in the mentees' orders, 1 is best; 0 when nobody is matched
     * @param blockingPairs pairs who would both rather have each other
     */
    public record Price(Method method, int matched, long weight, double meanRank, long blockingPairs) {
        static Price of(Method method, Solution solution, IntBinaryOperator rank) {
            long ranks = 0;
            for (int mentee = 0; mentee < solution.choice().length; mentee++) {
                int edge = solution.choice()[mentee];
                ranks += edge == Graph.NONE ? 0 : rank.applyAsInt(mentee, edge);
            }
            double mean = solution.matched() == 0 ? 0 : (double) ranks / solution.matched();
            return new Price(method, solution.matched(), solution.weight(), mean, solution.blockingPairs());
        }
    }

    /** Runs the methods when the first figure is read. */
    static List<Price> prices(Graph graph, int fairnessSlack, IntBinaryOperator rank) {
        var methods = List.of(Method.STABLE, Method.OPTIMAL, Method.FAIR);
        return new AbstractList<>() {
            private List<Price> worked;

            @Override
            public synchronized Price get(int index) {
                if (worked == null) {
                    worked = methods.stream()
                            .map(method -> Price.of(method, Solution.of(graph, method, fairnessSlack), rank))
                            .toList();
                }
                return worked.get(index);
            }

            @Override
            public int size() {
                return methods.size();
            }
        };
    }

    static Quality of(Graph graph, int[] choice, OneSide mentees, OneSide mentors, List<Price> prices) {
        var seating = Seating.of(graph, choice);
        int envious = 0;
        int justly = 0;
        for (int mentee = 0; mentee < choice.length; mentee++) {
            boolean envies = false;
            boolean rightly = false;
            for (int edge = graph.first()[mentee]; edge < seating.preferredEnd(mentee) && !rightly; edge++) {
                int mentor = graph.mentor()[edge];
                if (seating.filled(mentor) > 0) {
                    envies = true;
                    rightly = graph.claim(mentee, edge) < seating.weakest(mentor);
                }
            }
            envious += envies ? 1 : 0;
            justly += rightly ? 1 : 0;
        }
        return new Quality(
                choice.length == 0 ? 0 : (double) seating.matched() / choice.length,
                mentees,
                mentors,
                gini(seating, graph.capacity()),
                envious,
                justly,
                prices);
    }

    private static double gini(Seating seating, int[] capacity) {
        double[] load = IntStream.range(0, capacity.length)
                .filter(mentor -> capacity[mentor] > 0)
                .mapToDouble(mentor -> (double) seating.filled(mentor) / capacity[mentor])
                .sorted()
                .toArray();
        double sum = 0;
        double weighted = 0;
        for (int at = 0; at < load.length; at++) {
            sum += load[at];
            weighted += (at + 1) * load[at];
        }
        return sum == 0 ? 0 : Math.max(0, 2 * weighted / (load.length * sum) - (load.length + 1.0) / load.length);
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A candidate graph made directly, without a market, for the algorithms by themselves. Mentors stand in groups of Zipf
 * sizes, people of one group beside each other; within a group a few mentors are wanted by most. Both scores share how
 * well the two fit, so that they agree in part, as they do in life.
 *
 * @param mentees how many; mentors are a quarter of it
 * @param seats per mentee, 0.25 to 1.25: every mentor has 1 to 5
 * @param listLength candidates of each mentee
 * @param seed the same seed gives the same graph
 */
record RandomGraph(int mentees, double seats, int listLength, long seed) {
    private static final int BEST = 10_000;
    private static final int MENTORS_PER_GROUP = 60;

    Graph graph() {
        var random = new SplittableRandom(seed);
        int mentors = Math.max(1, mentees / 4);
        int length = Math.min(listLength, mentors);
        int groups = Math.max(1, mentors / MENTORS_PER_GROUP);
        var popularity = new Zipf(groups, 0.8);

        int[] capacity = Capacities.of(random, mentors, seats);
        double[] wanted = random.doubles(mentors).toArray();
        int edges = Math.multiplyExact(mentees, length);
        int[] first = new int[mentees + 1];
        int[] mentor = new int[edges];
        int[] claim = new int[edges];
        int[] weight = new int[edges];
        long[] row = new long[length];
        for (int mentee = 0; mentee < mentees; mentee++) {
            int group = popularity.at((mentee + 0.5) / mentees);
            int begin = (int) (popularity.below(group) * mentors);
            int width = Math.max(2 * length, (int) (popularity.share(group) * mentors));
            double promising = random.nextDouble();
            for (int at = 0; at < length; at++) {
                int candidate = fresh(random, row, at, begin, Math.min(width, mentors), mentors);
                double fit = random.nextDouble();
                int hers = (int) (BEST * (0.3 + 0.35 * wanted[candidate] + 0.35 * fit));
                int theirs = (int) (BEST * (0.3 + 0.2 * promising + 0.35 * fit + 0.15 * random.nextDouble()));
                row[at] = (long) (BEST - hers) << 48 | (long) theirs << 32 | candidate;
            }
            Arrays.sort(row);
            for (int at = 0; at < length; at++) {
                int edge = mentee * length + at;
                int hers = BEST - (int) (row[at] >>> 48);
                int theirs = (int) (row[at] >>> 32) & 0xFFFF;
                mentor[edge] = (int) row[at];
                claim[edge] = BEST - theirs;
                weight[edge] = hers + theirs;
            }
            first[mentee + 1] = (mentee + 1) * length;
        }
        return new Graph(first, mentor, claim, weight, capacity, shuffled(random, mentees));
    }

    /** A mentor of the group who is not in the row yet, those at its front more often. */
    private static int fresh(SplittableRandom random, long[] row, int filled, int begin, int width, int mentors) {
        int candidate = (begin + (int) (width * Math.pow(random.nextDouble(), 1.5))) % mentors;
        while (holds(row, filled, candidate)) {
            candidate =
                    (candidate - begin + mentors + 1) % mentors < width ? (candidate + 1) % mentors : begin % mentors;
        }
        return candidate;
    }

    private static boolean holds(long[] row, int filled, int candidate) {
        for (int at = 0; at < filled; at++) {
            if ((int) row[at] == candidate) {
                return true;
            }
        }
        return false;
    }

    private static int[] shuffled(SplittableRandom random, int count) {
        int[] numbers = new int[count];
        for (int at = 0; at < count; at++) {
            int other = random.nextInt(at + 1);
            numbers[at] = numbers[other];
            numbers[other] = at;
        }
        return numbers;
    }
}

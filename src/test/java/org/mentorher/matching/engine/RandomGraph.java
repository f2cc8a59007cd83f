package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes candidate graphs from a seed: crowded or roomy, with weights that often tie or hardly ever. */
final class RandomGraph {
    private final SplittableRandom random;
    private int mostCapacity = 3;
    private int weights;

    RandomGraph(long seed) {
        random = new SplittableRandom(seed);
        weights = new int[] {1, 2, 20, 20_000, Integer.MAX_VALUE}[random.nextInt(5)];
    }

    /** Weights are 0 to one less than this. */
    RandomGraph weights(int bound) {
        weights = bound;
        return this;
    }

    int heaviest() {
        return weights - 1;
    }

    RandomGraph capacities(int most) {
        mostCapacity = most;
        return this;
    }

    Graph upTo(int mostMentees, int mostMentors) {
        return of(random.nextInt(mostMentees + 1), random.nextInt(mostMentors + 1), mostMentors);
    }

    /** @param longest no mentee has more candidates */
    Graph of(int mentees, int mentors, int longest) {
        int[] first = new int[mentees + 1];
        int[] mentor = new int[mentees * Math.min(mentors, longest)];
        int edges = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            int size = random.nextInt(Math.min(mentors, longest) + 1);
            int row = edges;
            while (edges < row + size) {
                int any = random.nextInt(mentors);
                if (IntStream.range(row, edges).noneMatch(edge -> mentor[edge] == any)) {
                    mentor[edges++] = any;
                }
            }
            first[mentee + 1] = edges;
        }
        int claims = random.nextBoolean() ? 3 : 10_000;
        return new Graph(
                first,
                Arrays.copyOf(mentor, edges),
                random.ints(edges, 0, claims).toArray(),
                random.ints(edges, 0, weights).toArray(),
                random.ints(mentors, 0, mostCapacity + 1).toArray(),
                shuffled(mentees));
    }

    int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int at = count - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int swapped = order[at];
            order[at] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** Any matching, found by chance. */
    int[] matching(Graph graph) {
        int[] free = graph.capacity().clone();
        int[] choice = new int[graph.mentees()];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            choice[mentee] = Graph.NONE;
            int size = graph.first()[mentee + 1] - graph.first()[mentee];
            int edge = size == 0 ? Graph.NONE : graph.first()[mentee] + random.nextInt(size);
            if (size > 0 && free[graph.mentor()[edge]] > 0) {
                free[graph.mentor()[edge]]--;
                choice[mentee] = edge;
            }
        }
        return choice;
    }
}

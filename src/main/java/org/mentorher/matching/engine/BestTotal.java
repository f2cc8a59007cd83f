package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The most pairs, and among those matchings the highest total score; exact. A pair costs the points it misses to the
 * best score. Starting from no pair, each phase finds how cheaply one more pair can be had, by a chain of mentees who
 * move on to another mentor until one reaches a free seat, and carries out chains of that cost until none is left.
 * What is matched after each phase is the cheapest matching of its size, so the last one is the answer.
 *
 * <p>The primal-dual method for minimum cost flow (Ford and Fulkerson, Flows in Networks, 1962, chapter III), with the
 * heights that keep all costs non-negative for Dijkstra's algorithm (Edmonds and Karp, Theoretical Improvements in
 * Algorithmic Efficiency for Network Flow Problems, 1972). Costs are small whole numbers, so there are few phases.
 * Several matchings may be best; the canonical order of people decides which is found.
 */
final class BestTotal {
    private static final int FAR = Integer.MAX_VALUE;

    private final Candidates candidates;
    private final int[] place;
    /** For each mentor the mentees held, of whom the first {@code taken} count. */
    private final int[][] held;

    private final int[] taken;
    /** Cost of the cheapest chain to each person so far; mentees without a mentor stay at 0. */
    private final int[] menteeHeight;

    private final int[] mentorHeight;
    private final int[] distance;
    private final PriorityQueue<Long> queue = new PriorityQueue<>();
    private int nearest;
    private final boolean[] seen;
    /** Who found each mentor on the current chain, and at which place of her order. */
    private final int[] finder;

    private final int[] foundAt;
    private final int[] stack;

    private BestTotal(Candidates candidates) {
        this.candidates = candidates;
        int mentees = candidates.mentees();
        int mentors = candidates.mentors();
        place = new int[mentees];
        Arrays.fill(place, Candidates.NONE);
        held = new int[mentors][];
        taken = new int[mentors];
        menteeHeight = new int[mentees];
        mentorHeight = new int[mentors];
        distance = new int[mentors];
        seen = new boolean[mentors];
        finder = new int[mentors];
        foundAt = new int[mentors];
        stack = new int[mentees];
        // A capacity may be far beyond what anyone could use: room is made for those who may come, at most.
        int[] suitors = new int[mentors];
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (long choice : candidates.order(mentee)) {
                suitors[Candidates.mentor(choice)]++;
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            held[mentor] = new int[Math.min(suitors[mentor], candidates.capacity(mentor))];
        }
    }

    /** For each mentee the place that she got in her own order, or {@link Candidates#NONE}. */
    static int[] places(Candidates candidates) {
        var search = new BestTotal(candidates);
        while (search.measure()) {
            search.raise();
            search.carryOut();
        }
        return search.place;
    }

    /** Distances (cost above the heights) from all mentees without a mentor; whether any free seat is in reach. */
    private boolean measure() {
        Arrays.fill(distance, FAR);
        queue.clear();
        nearest = FAR;
        for (int mentee = 0; mentee < place.length; mentee++) {
            if (place[mentee] == Candidates.NONE) {
                look(mentee, 0);
            }
        }
        while (!queue.isEmpty()) {
            long next = queue.remove();
            int mentor = (int) next;
            int walked = (int) (next >>> 32);
            if (walked >= nearest) {
                break;
            }
            if (walked == distance[mentor]) {
                for (int at = 0; at < taken[mentor]; at++) {
                    look(held[mentor][at], walked);
                }
            }
        }
        return nearest < FAR;
    }

    private void look(int mentee, int walked) {
        for (long choice : candidates.order(mentee)) {
            int mentor = Candidates.mentor(choice);
            int there = walked + slack(mentee, choice);
            if (there < distance[mentor] && there < nearest) {
                distance[mentor] = there;
                if (free(mentor)) {
                    nearest = there;
                } else {
                    queue.add((long) there << 32 | mentor);
                }
            }
        }
    }

    /** Beyond the nearest free seat exact distances do not matter, and this bound keeps every slack non-negative. */
    private void raise() {
        for (int mentee = 0; mentee < place.length; mentee++) {
            if (place[mentee] != Candidates.NONE) {
                int mentor = Candidates.mentor(candidates.order(mentee)[place[mentee]]);
                menteeHeight[mentee] += Math.min(distance[mentor], nearest);
            }
        }
        for (int mentor = 0; mentor < distance.length; mentor++) {
            mentorHeight[mentor] += Math.min(distance[mentor], nearest);
        }
    }

    /** Carries out chains without slack. A mentor from whom a search came back with nothing is not tried again. */
    private void carryOut() {
        Arrays.fill(seen, false);
        for (int mentee = 0; mentee < place.length; mentee++) {
            if (place[mentee] == Candidates.NONE) {
                search(mentee);
            }
        }
    }

    private void search(int root) {
        var visited = new ArrayList<Integer>();
        int open = 0;
        stack[open++] = root;
        while (open > 0) {
            int mentee = stack[--open];
            long[] order = candidates.order(mentee);
            for (int at = 0; at < order.length; at++) {
                int mentor = Candidates.mentor(order[at]);
                if (seen[mentor] || slack(mentee, order[at]) != 0) {
                    continue;
                }
                finder[mentor] = mentee;
                foundAt[mentor] = at;
                if (free(mentor)) {
                    moveUpTo(mentor);
                    visited.forEach(passed -> seen[passed] = false);
                    return;
                }
                seen[mentor] = true;
                visited.add(mentor);
                for (int seat = 0; seat < taken[mentor]; seat++) {
                    stack[open++] = held[mentor][seat];
                }
            }
        }
    }

    /** Everyone on the chain takes the seat that she found; the one she leaves goes to who had found that. */
    private void moveUpTo(int last) {
        int mentor = last;
        int seat = taken[last]++;
        while (true) {
            int mentee = finder[mentor];
            int left = place[mentee];
            held[mentor][seat] = mentee;
            place[mentee] = foundAt[mentor];
            if (left == Candidates.NONE) {
                return;
            }
            mentor = Candidates.mentor(candidates.order(mentee)[left]);
            seat = 0;
            while (held[mentor][seat] != mentee) {
                seat++;
            }
        }
    }

    private boolean free(int mentor) {
        return taken[mentor] < held[mentor].length;
    }

    private int slack(int mentee, long choice) {
        return Candidates.missing(choice) + menteeHeight[mentee] - mentorHeight[Candidates.mentor(choice)];
    }
}

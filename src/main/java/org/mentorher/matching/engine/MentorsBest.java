package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * Among all stable matchings the one that is best for every mentor, found from the one that is best for every mentee:
 * here mentors ask in their own order and mentees keep the best who asked (Gale and Shapley, College Admissions and the
 * Stability of Marriage, 1962). The two are the ends of a lattice (Roth and Sotomayor, Two-Sided Matching, 1990): no
 * mentee is better off in another stable matching than in the first, and no mentor better off than in the second. So
 * a full mentor asks only mentees whom she or he likes at least as much as the least of those held, and every mentor only
 * mentees to whom she or he is no better than what they got. Those left over are so in all stable matchings (the rural
 * hospitals theorem, Roth 1986) and need not be asked.
 */
final class MentorsBest {
    private final Graph graph;
    private final int[] choice;
    private final Seating seating;
    /** Where each mentor's possible mentees begin in {@link #claims}; one more entry than mentors. */
    private final int[] first;

    private final long[] claims;
    private final int[] byStanding;

    private MentorsBest(Graph graph, int[] menteesBest) {
        this.graph = graph;
        choice = menteesBest.clone();
        seating = Seating.of(graph, menteesBest);
        byStanding = new int[graph.mentees()];
        for (int mentee = 0; mentee < byStanding.length; mentee++) {
            byStanding[graph.standing()[mentee]] = mentee;
        }
        first = new int[graph.mentors() + 1];
        eachPossible((mentor, claim) -> first[mentor + 1]++);
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            first[mentor + 1] += first[mentor];
        }
        claims = new long[first[graph.mentors()]];
        int[] next = first.clone();
        eachPossible((mentor, claim) -> claims[next[mentor]++] = claim);
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            Arrays.sort(claims, first[mentor], first[mentor + 1]);
        }
    }

    /** @param menteesBest the stable matching that is best for mentees: for each the index of her edge, or NONE */
    static int[] choice(Graph graph, int[] menteesBest) {
        var search = new MentorsBest(graph, menteesBest);
        search.ask();
        return search.choice;
    }

    private void ask() {
        int[] next = first.clone();
        int[] open = new int[graph.mentors()];
        int[] stack = new int[graph.mentors()];
        boolean[] waits = new boolean[graph.mentors()];
        int waiting = 0;
        Arrays.fill(choice, Graph.NONE);
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            open[mentor] = graph.capacity()[mentor];
            stack[waiting++] = mentor;
            waits[mentor] = true;
        }
        while (waiting > 0) {
            int mentor = stack[waiting - 1];
            if (open[mentor] == 0 || next[mentor] == first[mentor + 1]) {
                waits[mentor] = false;
                waiting--;
                continue;
            }
            int mentee = byStanding[(int) claims[next[mentor]++]];
            int before = choice[mentee];
            int edge = better(mentee, mentor);
            if (edge != Graph.NONE) {
                choice[mentee] = edge;
                open[mentor]--;
                if (before != Graph.NONE) {
                    int left = graph.mentor()[before];
                    open[left]++;
                    if (!waits[left]) {
                        waits[left] = true;
                        stack[waiting++] = left;
                    }
                }
            }
        }
    }

    /** Her edge to the mentor if it is better than what she has, else NONE; none is better than her best. */
    private int better(int mentee, int mentor) {
        int end = choice[mentee] == Graph.NONE ? graph.first()[mentee + 1] : choice[mentee];
        for (int edge = seating.preferredEnd(mentee); edge < end; edge++) {
            if (graph.mentor()[edge] == mentor) {
                return edge;
            }
        }
        return Graph.NONE;
    }

    private interface Possible {
        void pair(int mentor, long claim);
    }

    private void eachPossible(Possible possible) {
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = seating.preferredEnd(mentee); edge < graph.first()[mentee + 1]; edge++) {
                int mentor = graph.mentor()[edge];
                long claim = graph.claim(mentee, edge);
                if (seating.hasRoom(mentor) || seating.filled(mentor) > 0 && claim <= seating.weakest(mentor)) {
                    possible.pair(mentor, claim);
                }
            }
        }
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * The stable matching that is best for every mentee. Each mentee asks her candidates in turn; a mentor keeps the best
 * requests up to the capacity and turns the others away, who ask on. Nothing is final until everyone has stopped.
 *
 * <p>Gale and Shapley, College Admissions and the Stability of Marriage, 1962; one mentee at a time as in McVitie and
 * Wilson, The Stable Marriage Problem, 1971; with capacities as in Roth and Peranson, The Redesign of the Matching
 * Market for American Physicians, 1999. Both sides' orders are strict, so the result does not depend on who asks first,
 * and mentees may be let in at any later time.
 */
final class DeferredAcceptance {
    private final Graph graph;
    private final int[] choice;
    private final Seats seats;
    /** What a claim must beat at each mentor, claims counted upwards here: the lowest held, or anything. */
    private final long[] bar;

    /** Nobody has asked yet. */
    DeferredAcceptance(Graph graph) {
        this.graph = graph;
        choice = new int[graph.mentees()];
        Arrays.fill(choice, Graph.NONE);
        int[] usable = Seats.usable(graph);
        seats = new Seats(usable);
        bar = new long[usable.length];
        for (int mentor = 0; mentor < bar.length; mentor++) {
            bar[mentor] = usable[mentor] == 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
    }

    /** The matching with all mentees let in. */
    static int[] choice(Graph graph) {
        var acceptance = new DeferredAcceptance(graph);
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            acceptance.letIn(mentee);
        }
        return acceptance.choice;
    }

    /** For each mentee the edge that holds now, or {@link Graph#NONE}; goes on changing as others are let in. */
    int[] choice() {
        return choice;
    }

    /** This mentee asks, and whoever loses a seat by it asks on, until nobody does. Once for each mentee. */
    void letIn(int mentee) {
        int asking = mentee;
        int edge = graph.first()[mentee];
        while (asking != Graph.NONE) {
            int end = graph.first()[asking + 1];
            int standing = graph.standing()[asking];
            int displaced = Graph.NONE;
            int held = Graph.NONE;
            for (; edge < end; edge++) {
                int mentor = graph.mentor()[edge];
                long wish = -((long) graph.claim()[edge] << 32 | standing);
                if (wish > bar[mentor]) {
                    held = edge;
                    displaced = hold(mentor, wish, asking);
                    break;
                }
            }
            choice[asking] = held;
            asking = displaced;
            if (asking != Graph.NONE) {
                edge = choice[asking] + 1;
            }
        }
    }

    private int hold(int mentor, long wish, int mentee) {
        int displaced = seats.hold(mentor, wish, mentee);
        if (seats.full(mentor)) {
            bar[mentor] = seats.lowest(mentor);
        }
        return displaced;
    }
}

package org.mentorher.matching.engine;

/**
 * The candidate graph in compressed rows: for each mentee the mentors whom she may be paired with, best first. People
 * are numbers from 0. The arrays are shared and not to be changed.
 *
 * @param first where each mentee's edges begin; one more entry than mentees, the last is the number of edges
 * @param mentor for each edge the mentor's number; within one mentee no mentor comes twice
 * @param claim for each edge how the mentor sees this mentee, the better the smaller; 0 or more
 * @param weight for each edge what the pair adds to the total, 0 or more
 * @param capacity for each mentor the seats, 0 or more
 * @param standing for each mentee a number of her own, 0 to mentees - 1; where a mentor's claims are equal the smaller
 *     comes first, so that every mentor's order is strict
 */
record Graph(int[] first, int[] mentor, int[] claim, int[] weight, int[] capacity, int[] standing) {
    /** Instead of an edge: the mentee has no mentor. */
    static final int NONE = -1;

    int mentees() {
        return first.length - 1;
    }

    int mentors() {
        return capacity.length;
    }

    int edges() {
        return mentor.length;
    }

    /** How the edge's mentor sees this mentee: strict among all who may come, the better the smaller. */
    long claim(int mentee, int edge) {
        return (long) claim[edge] << 32 | standing[mentee];
    }
}

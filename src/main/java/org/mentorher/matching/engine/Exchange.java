package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * A market as it is exchanged with other programs, and with those who check a round. One line each, in any order:
 *
 * <pre>
 * cap MENTOR CAPACITY                                  # seats, 0 to 2147483647
 * edge MENTEE MENTOR MENTEE_KEY MENTOR_KEY WEIGHT      # keys of 64 bits with sign, the higher preferred
 * </pre>
 *
 * A name is any word ({@link Lines}); a mentor and a mentee may have the same. A mentor has one {@code cap}, two people
 * have at most one {@code edge}, a weight is 0 to 2147483647. A mentee is known by her edges.
 *
 * <p>People are numbered in the order of their names' bytes, so lines may come in any order. A person's keys are meant
 * to differ. Where two are equal, lots that hang on nothing but the names decide whom a method puts first; the result is
 * then stable in the weak sense: no two people <em>strictly</em> prefer each other.
 *
 * @param graph keys as orders: each mentee's edges by her keys, then by lot; claims by the mentor's keys, equal ones
 *     equal; standing by lot
 * @param menteeKey for each edge of the graph the mentee's key
 * @param mentorKey for each edge of the graph the mentor's key
 */
record Exchange(Graph graph, Names mentees, Names mentors, long[] menteeKey, long[] mentorKey) {
    /** How many pairs both strictly prefer each other, by their keys, to what they have. Lots count for nothing. */
    long blockingPairs(int[] choice) {
        int[] held = new int[graph.mentors()];
        long[] leastKey = new long[graph.mentors()];
        Arrays.fill(leastKey, Long.MAX_VALUE);
        for (int edge : choice) {
            if (edge != Graph.NONE) {
                int mentor = graph.mentor()[edge];
                held[mentor]++;
                leastKey[mentor] = Math.min(leastKey[mentor], mentorKey[edge]);
            }
        }
        long blocking = 0;
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                int mentor = graph.mentor()[edge];
                boolean sheWould = choice[mentee] == Graph.NONE || menteeKey[edge] > menteeKey[choice[mentee]];
                boolean mentorWould = held[mentor] < graph.capacity()[mentor] || mentorKey[edge] > leastKey[mentor];
                blocking += sheWould && mentorWould ? 1 : 0;
            }
        }
        return blocking;
    }
}

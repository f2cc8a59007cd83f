package org.mentorher.matching.engine;

import java.util.Arrays;

/**
 * Whether a mentee who was left over would have had a seat in this round, had she been a candidate of some mentor. The
 * same for every mentee, so it is worked out once and then answers for one mentor in a step or two.
 *
 * <p>STABLE, exact: she would have been matched if and only if some mentor of her changed list has a seat left or would
 * give up someone for her in the stable matching that is best for <em>mentors</em>. If none would, that matching
 * without her is stable with her changed list as well, and who is matched is the same in all stable matchings (rural
 * hospitals). If one would, no matching without her is stable, as every other stable matching asks even less of her
 * (the mentors' weakest mentees are no better in it). What mentors hold in the round itself would promise too much: she
 * may push out someone whose way through the market leads back to her seat.
 *
 * <p>OPTIMAL and FAIR: true is certain for OPTIMAL (and for FAIR as far as the number of pairs goes) if the mentor has
 * a seat left, or can make one because the mentees held can move on, from mentor to mentor, until a free seat is
 * reached: then there is one pair more with her, and none more without. Else it is asked whether she would add more to
 * the total than one of those held; a longer exchange that would pay is not looked for, so false is an estimate.
 *
 * <p>GREEDY: exact up to ties: until she is served nothing changes, so she finds a seat where one is left in the end, or
 * where she adds more than one of those held.
 *
 * <p>Where budgets cut lists, these hold for the market as far as the lists show it.
 */
final class Admission {
    /** Instead of a claim or a weight: whoever comes finds a seat. */
    private static final long ANYONE = Long.MAX_VALUE;

    /** How many steps mentors are sorted into by what they ask, and how wide a step is, in hundredths. */
    private static final int LEVELS = 64;

    private static final int STEP = 128;
    /** More than any weight. */
    private static final int MOST_WEIGHT = 2 * Scale.INNER_BEST;

    private final boolean byClaim;
    /** For each mentor the claim that has to be undercut; {@link #ANYONE} if there is room. */
    private final long[] barrier;

    /** For each level who might take one so much worse than the best. */
    private final long[][] level = new long[LEVELS][];

    private Admission(boolean byClaim, long[] barrier) {
        this.byClaim = byClaim;
        this.barrier = barrier;
        Arrays.setAll(level, step -> new long[Bits.words(barrier.length)]);
        for (int mentor = 0; mentor < barrier.length; mentor++) {
            for (int step = 0; step <= level(mentor); step++) {
                Bits.set(level[step], mentor);
            }
        }
    }

    private int level(int mentor) {
        if (barrier[mentor] == ANYONE) {
            return LEVELS - 1;
        }
        long least = byClaim ? barrier[mentor] >> 32 : barrier[mentor] + MOST_WEIGHT;
        return (int) Math.min(LEVELS - 1, Math.max(-1, least / STEP));
    }

    /**
     * Whoever is not among these takes nobody with a claim as large or a weight as small.
     *
     * @param claim as in {@link Graph#claim()}
     */
    long[] reachable(int claim, int weight) {
        return level[Math.clamp((byClaim ? claim : MOST_WEIGHT - weight) / STEP, 0, LEVELS - 1)];
    }

    static Admission of(Graph graph, int[] choice, Method method) {
        return switch (method) {
            case STABLE -> byClaim(graph, Seating.of(graph, MentorsBest.choice(graph, choice)));
            case OPTIMAL, FAIR -> byWeight(graph, choice, true);
            case GREEDY -> byWeight(graph, choice, false);
        };
    }

    private static Admission byClaim(Graph graph, Seating seating) {
        long[] barrier = new long[graph.mentors()];
        for (int mentor = 0; mentor < barrier.length; mentor++) {
            if (seating.hasRoom(mentor)) {
                barrier[mentor] = ANYONE;
            } else {
                barrier[mentor] = seating.filled(mentor) == 0 ? Long.MIN_VALUE : seating.weakest(mentor);
            }
        }
        return new Admission(true, barrier);
    }

    /** Weights are negated, so that here too the smaller is the better. */
    private static Admission byWeight(Graph graph, int[] choice, boolean chains) {
        var seating = Seating.of(graph, choice);
        long[] barrier = new long[graph.mentors()];
        Arrays.fill(barrier, Long.MIN_VALUE);
        for (int edge : choice) {
            if (edge != Graph.NONE) {
                int mentor = graph.mentor()[edge];
                barrier[mentor] = Math.max(barrier[mentor], -graph.weight()[edge]);
            }
        }
        for (int mentor = 0; mentor < barrier.length; mentor++) {
            if (seating.hasRoom(mentor)) {
                barrier[mentor] = ANYONE;
            }
        }
        if (chains) {
            openChains(graph, choice, barrier);
        }
        return new Admission(false, barrier);
    }

    /** Passes over all held mentees until none more can move on to a mentor who can make room; few passes in practice. */
    private static void openChains(Graph graph, int[] choice, long[] barrier) {
        boolean again = true;
        while (again) {
            again = false;
            for (int mentee = 0; mentee < choice.length; mentee++) {
                if (choice[mentee] == Graph.NONE || barrier[graph.mentor()[choice[mentee]]] == ANYONE) {
                    continue;
                }
                for (int edge = graph.first()[mentee]; edge < graph.first()[mentee + 1]; edge++) {
                    if (barrier[graph.mentor()[edge]] == ANYONE) {
                        barrier[graph.mentor()[choice[mentee]]] = ANYONE;
                        again = true;
                        break;
                    }
                }
            }
        }
    }

    /** Whether it is claims that count, and not weights. */
    boolean byClaim() {
        return byClaim;
    }

    /** Whether the mentor would have a seat for whoever comes. */
    boolean hasRoom(int mentor) {
        return barrier[mentor] == ANYONE;
    }

    /**
     * @param claim how the mentor would see her, as in {@link Graph#claim(int, int)}
     * @param weight what the pair would add to the total
     */
    boolean admits(int mentor, long claim, int weight) {
        return barrier[mentor] == ANYONE || (byClaim ? claim : -weight) < barrier[mentor];
    }
}

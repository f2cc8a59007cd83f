package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Every pair that passes the hard rules: for each mentee her candidates in her own order. A choice is packed into one
 * {@code long}, the better the smaller: where she ranked the mentor, then points missing to the best score, then the
 * mentor's number.
 */
final class Candidates {
    /** The place of a mentee without a mentor. */
    static final int NONE = -1;

    private static final int SCORE_SHIFT = 32;
    private static final int RANKED_SHIFT = SCORE_SHIFT + 7;
    private static final int SCORE_MASK = (1 << 7) - 1;

    private final Roster roster;
    private final long[][] orders;
    private final int[] capacity;

    Candidates(Roster roster, Scale scale) {
        this.roster = roster;
        capacity = roster.mentors().stream().mapToInt(Mentor::capacity).toArray();
        orders = new long[roster.mentees().size()][];
        var byArea = byArea(roster.mentors());
        var gathered = new long[capacity.length];
        for (int number = 0; number < orders.length; number++) {
            var mentee = roster.mentees().get(number);
            int found = 0;
            for (int at : byArea.getOrDefault(Fields.areaOf(mentee.field()), List.of())) {
                var mentor = roster.mentors().get(at);
                if (HardRule.allAllow(mentor, mentee)) {
                    gathered[found++] = choice(mentee, mentor, at, scale.score(mentor, mentee));
                }
            }
            Arrays.sort(gathered, 0, found);
            orders[number] = Arrays.copyOf(gathered, found);
        }
    }

    int mentees() {
        return orders.length;
    }

    int mentors() {
        return capacity.length;
    }

    int capacity(int mentor) {
        return capacity[mentor];
    }

    /** A mentee's choices, best first; not to be changed. */
    long[] order(int mentee) {
        return orders[mentee];
    }

    Graph graph() {
        int[] first = new int[orders.length + 1];
        for (int mentee = 0; mentee < orders.length; mentee++) {
            first[mentee + 1] = first[mentee] + orders[mentee].length;
        }
        int[] mentor = new int[first[orders.length]];
        int[] claim = new int[mentor.length];
        int[] weight = new int[mentor.length];
        for (int mentee = 0; mentee < orders.length; mentee++) {
            for (int place = 0; place < orders[mentee].length; place++) {
                int edge = first[mentee] + place;
                mentor[edge] = mentor(orders[mentee][place]);
                claim[edge] = missing(orders[mentee][place]);
                weight[edge] = score(orders[mentee][place]);
            }
        }
        return new Graph(first, mentor, claim, weight, capacity, roster.standing());
    }

    long pairs() {
        return Arrays.stream(orders).mapToLong(order -> order.length).sum();
    }

    static int mentor(long choice) {
        return (int) choice;
    }

    static int score(long choice) {
        return Scale.BEST - missing(choice);
    }

    /** Points missing to the best score. */
    static int missing(long choice) {
        return (int) (choice >>> SCORE_SHIFT) & SCORE_MASK;
    }

    /** How the chosen mentor sees this mentee, the better the smaller: score, then priority, then lot. */
    long claim(int mentee, long choice) {
        return (long) missing(choice) << SCORE_SHIFT | roster.standing()[mentee];
    }

    int claimant(long claim) {
        return roster.byStanding()[(int) claim];
    }

    private static long choice(Mentee mentee, Mentor mentor, int number, int score) {
        int ranked = mentee.ranked().indexOf(mentor.id());
        long place = ranked < 0 ? Mentee.MOST_RANKED : ranked;
        return place << RANKED_SHIFT | (long) (Scale.BEST - score) << SCORE_SHIFT | number;
    }

    /** The field rule never reaches beyond an area, so that no mentee need look at all mentors. */
    private static Map<String, List<Integer>> byArea(List<Mentor> mentors) {
        var byArea = new HashMap<String, List<Integer>>();
        for (int number = 0; number < mentors.size(); number++) {
            var areas = new HashSet<String>();
            for (var field : mentors.get(number).fields()) {
                if (areas.add(Fields.areaOf(field))) {
                    byArea.computeIfAbsent(Fields.areaOf(field), area -> new ArrayList<>())
                            .add(number);
                }
            }
        }
        return byArea;
    }
}

package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * Everyone in canonical order: by field, clock, seniority and lot. From here on people are numbers, which do not depend
 * on the order of the input, and those who compete for the same mentors are neighbours in memory.
 *
 * @param fields the number of every field that anyone names, in the order of their names
 * @param mentorInput for each mentor the place in the market's list; {@code menteeInput} likewise
 * @param mentorByLot the mentors in the order of their lots
 * @param tie for each mentor her place (0 is best) where a mentee's scores are equal: waiting seats, then lot
 * @param byTie the mentor at each such place
 * @param standing for each mentee her place (0 is best) among equals in a mentor's eyes: priority, then lot
 */
record Roster(
        List<Mentor> mentors,
        List<Mentee> mentees,
        Lots lots,
        Map<String, Integer> fields,
        int[] mentorInput,
        int[] menteeInput,
        int[] mentorByLot,
        int[] tie,
        int[] byTie,
        int[] standing) {

    /** Beyond so many fields, their order is left to the lots; it only serves speed. */
    private static final int MOST_ORDERED_FIELDS = 200_000;

    static Roster of(Market market, long seed) {
        var lots = new Lots(seed);
        var fields = fields(market);
        var mentors = market.mentors();
        int[] mentorLots =
                lots.order(mentors.size(), index -> mentors.get(index).id());
        int[] mentorInput = ordered(mentorLots, index -> {
            var mentor = mentors.get(index);
            int main = mentor.fields().isEmpty()
                    ? fields.size()
                    : fields.get(mentor.fields().getFirst());
            return group(main, mentor.utcOffsetMinutes(), mentor.seniority());
        });
        var mentees = market.mentees();
        int[] menteeLots =
                lots.order(mentees.size(), index -> mentees.get(index).id());
        int[] menteeInput = ordered(menteeLots, index -> {
            var mentee = mentees.get(index);
            return group(fields.get(mentee.field()), mentee.utcOffsetMinutes(), mentee.seniority());
        });

        int[] mentorNumber = inverse(mentorInput);
        int[] byTie = ordered(
                mentorLots, index -> Integer.MAX_VALUE - mentors.get(index).waitingSeats());
        int[] byStanding = ordered(
                menteeLots, index -> Integer.MAX_VALUE - mentees.get(index).priority());
        Arrays.setAll(byTie, place -> mentorNumber[byTie[place]]);
        int[] standing = inverse(byStanding);
        return new Roster(
                Arrays.asList(permuted(mentors.toArray(Mentor[]::new), mentorInput)),
                Arrays.asList(permuted(mentees.toArray(Mentee[]::new), menteeInput)),
                lots,
                fields,
                mentorInput,
                menteeInput,
                mapped(mentorLots, index -> mentorNumber[index]),
                inverse(byTie),
                byTie,
                mapped(menteeInput, index -> standing[index]));
    }

    /** The number of a mentor, or -1 if the market does not have her. */
    int mentorNumber(UUID id) {
        long lot = lots.of(id);
        int low = 0;
        int high = mentorByLot.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lots.of(mentors.get(mentorByLot[middle]).id()) < lot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < mentorByLot.length; low++) {
            var found = mentors.get(mentorByLot[low]).id();
            if (found.equals(id)) {
                return mentorByLot[low];
            }
            if (lots.of(found) != lot) {
                break;
            }
        }
        return -1;
    }

    private static Map<String, Integer> fields(Market market) {
        var names = new HashSet<String>();
        market.mentors().forEach(mentor -> names.addAll(mentor.fields()));
        market.mentees().forEach(mentee -> names.add(mentee.field()));
        var numbers = new HashMap<String, Integer>();
        new TreeSet<>(names).forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static long group(int field, int utcOffsetMinutes, int seniority) {
        return (Math.min(field, MOST_ORDERED_FIELDS) * (long) Zones.DAY + Zones.minute(utcOffsetMinutes)) * 6
                + seniority;
    }

    /** Sorted by a group from 0 to 2^31 - 1; within a group the order stays. */
    private static int[] ordered(int[] order, IntToLongFunction group) {
        long[] keys = new long[order.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = group.applyAsLong(order[place]) << 32 | place;
        }
        Arrays.sort(keys);
        int[] ordered = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            ordered[place] = order[(int) keys[place]];
        }
        return ordered;
    }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int at = 0; at < permutation.length; at++) {
            inverse[permutation[at]] = at;
        }
        return inverse;
    }

    private static int[] mapped(int[] values, IntUnaryOperator to) {
        return Arrays.stream(values).map(to).toArray();
    }

    private static <T> T[] permuted(T[] values, int[] from) {
        var permuted = values.clone();
        Arrays.setAll(permuted, at -> values[from[at]]);
        return permuted;
    }
}

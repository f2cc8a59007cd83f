package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everyone in canonical order, which is the order of their lots. From here on people are numbers, and a smaller number
 * is also the better lot.
 *
 * @param standing for each mentee, her place (0 is best) among equals in a mentor's eyes: priority, then lot
 * @param byStanding the mentee at each such place
 */
record Roster(List<Mentor> mentors, List<Mentee> mentees, int[] standing, int[] byStanding) {

    static Roster of(Market market, long seed) {
        var lots = new Lots(seed).order();
        var mentors = new ArrayList<>(market.mentors());
        mentors.sort(Comparator.comparing(Mentor::id, lots));
        var mentees = new ArrayList<>(market.mentees());
        mentees.sort(Comparator.comparing(Mentee::id, lots));

        // The sort keeps the order of equals, and the numbers already stand in the order of the lots.
        int[] byStanding = IntStream.range(0, mentees.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer number) -> mentees.get(number).priority())
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] standing = new int[byStanding.length];
        for (int place = 0; place < byStanding.length; place++) {
            standing[byStanding[place]] = place;
        }
        return new Roster(mentors, mentees, standing, byStanding);
    }
}

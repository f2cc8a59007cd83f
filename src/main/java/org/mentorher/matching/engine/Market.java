package org.mentorher.matching.engine;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * The free seats and open requests of one round. The order of either list does not matter.
 *
 * @param mentors each id once, no capacity below 0; capacities sum to at most {@link Integer#MAX_VALUE}
 * @param mentees each id once
 */
public record Market(List<Mentor> mentors, List<Mentee> mentees) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id comes twice in a list, a capacity is negative or the seats overflow
     */
    public Market {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        var seen = new HashSet<UUID>();
        long seats = 0;
        for (var mentor : mentors) {
            if (!seen.add(mentor.id())) {
                throw new IllegalArgumentException("mentor comes twice: " + mentor.id());
            }
            Ranges.check("capacity", mentor.capacity(), 0, Integer.MAX_VALUE);
            seats += mentor.capacity();
        }
        if (seats > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many seats: " + seats);
        }
        seen.clear();
        for (var mentee : mentees) {
            if (!seen.add(mentee.id())) {
                throw new IllegalArgumentException("mentee comes twice: " + mentee.id());
            }
        }
    }

    int seats() {
        return mentors.stream().mapToInt(Mentor::capacity).sum();
    }
}

package org.mentorher.matching.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A mentor with the seats that are free in this round.
 *
 * @param id the mentor profile
 * @param person the person behind it, who may be a mentee as well
 * @param capacity free seats, 0 or more ({@link Market} refuses less)
 * @param fields areas ({@code finance}) and fields ({@code finance.accounting}), the main one first
 * @param seniority step of the ladder, 0 (entry) to 5 (C-suite)
 * @param languages languages that the mentor speaks; compared as written
 * @param formats meeting formats that the mentor offers to everyone; compared as written
 * @param topics what the mentor can advise on; compared as written
 * @param utcOffsetMinutes minutes east of UTC, -1080 to 1080 (as in {@link java.time.ZoneOffset})
 * @param organisation the employer; null is read as blank, and blank as unknown
 * @param leastScore a mentee whom this mentor's own score puts lower is no candidate; 0-100, null is read as 0
 * @param waitingSeats how many of the free seats an earlier round left open, 0 to capacity, null is read as 0; among a
 *     mentee's equal scores the mentor with more of them comes first
 */
public record Mentor(
        UUID id,
        UUID person,
        int capacity,
        List<String> fields,
        int seniority,
        Set<String> languages,
        Set<String> formats,
        Set<String> topics,
        int utcOffsetMinutes,
        String organisation,
        Integer leastScore,
        Integer waitingSeats) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a number is out of range
     * @throws NullPointerException if anything is null that is not said to be read otherwise
     */
    public Mentor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        fields = List.copyOf(fields);
        languages = Set.copyOf(languages);
        formats = Set.copyOf(formats);
        topics = Set.copyOf(topics);
        organisation = Objects.requireNonNullElse(organisation, "");
        leastScore = Objects.requireNonNullElse(leastScore, 0);
        waitingSeats = Objects.requireNonNullElse(waitingSeats, 0);
        Ranges.check("leastScore", leastScore, 0, 100);
        Ranges.check("waitingSeats", waitingSeats, 0, Integer.MAX_VALUE);
        Ranges.check("seniority", seniority, 0, 5);
        Ranges.check("utcOffsetMinutes", utcOffsetMinutes, -1080, 1080);
    }

    Mentor withCapacity(int seats) {
        return new Mentor(
                id,
                person,
                seats,
                fields,
                seniority,
                languages,
                formats,
                topics,
                utcOffsetMinutes,
                organisation,
                leastScore,
                Math.min(waitingSeats, seats));
    }
}

package org.mentorher.matching.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One open request of a mentee.
 *
 * @param id the request
 * @param person the person who asks, who may be a mentor as well
 * @param field the field asked for ({@code finance.accounting}), or a bare area ({@code finance}) for any field in it
 * @param neighbours further fields or areas that she would take as well; null is read as the area of her field
 * @param seniority step of the ladder, 0 (entry) to 5 (C-suite)
 * @param languages languages that she speaks; one must be shared
 * @param formats meeting formats that she agrees to; one must be shared
 * @param topics what she wants to talk about; empty if anything
 * @param utcOffsetMinutes minutes east of UTC, -1080 to 1080 (as in {@link java.time.ZoneOffset})
 * @param zoneReachMinutes how far from her clock a mentor may live, around the globe, 0-720; null is read as 720,
 *     anywhere
 * @param organisation the employer; null is read as blank, and blank as unknown
 * @param avoidOwnOrganisation whether a mentor of the same employer is out of the question
 * @param ranked ids of up to five mentors whom she named, best first; ids unknown to the market are ignored
 * @param priority how many proposals for this request have failed so far, 0 or more
 * @param excluded ids of mentors who must never be paired with her: earlier refusals and blocks, of either side
 */
public record Mentee(
        UUID id,
        UUID person,
        String field,
        Set<String> neighbours,
        int seniority,
        Set<String> languages,
        Set<String> formats,
        Set<String> topics,
        int utcOffsetMinutes,
        Integer zoneReachMinutes,
        String organisation,
        boolean avoidOwnOrganisation,
        List<UUID> ranked,
        int priority,
        Set<UUID> excluded) {

    /** How many mentors a request may name. */
    static final int MOST_RANKED = 5;

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a number is out of range, more than five mentors are ranked or one twice
     * @throws NullPointerException if anything is null that is not said to be read otherwise
     */
    public Mentee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(field, "field");
        neighbours = neighbours == null ? Set.of(Fields.areaOf(field)) : Set.copyOf(neighbours);
        zoneReachMinutes = Objects.requireNonNullElse(zoneReachMinutes, 720);
        Ranges.check("zoneReachMinutes", zoneReachMinutes, 0, 720);
        languages = Set.copyOf(languages);
        formats = Set.copyOf(formats);
        topics = Set.copyOf(topics);
        organisation = Objects.requireNonNullElse(organisation, "");
        ranked = List.copyOf(ranked);
        excluded = Set.copyOf(excluded);
        Ranges.check("seniority", seniority, 0, 5);
        Ranges.check("utcOffsetMinutes", utcOffsetMinutes, -1080, 1080);
        Ranges.check("ranked mentors", ranked.size(), 0, MOST_RANKED);
        Ranges.check("priority", priority, 0, Integer.MAX_VALUE);
        if (new HashSet<>(ranked).size() < ranked.size()) {
            throw new IllegalArgumentException("a mentor is ranked twice by " + id);
        }
    }
}

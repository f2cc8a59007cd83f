package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.member.Format;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Cursor;

/** The mentors with a free seat, as a mentee finds them. */
@ApplicationScoped
class Mentors {
    /** What the search is narrowed to; null means any. An area finds all its fields. */
    record Filter(String field, Seniority seniority, String language, Format format) {}

    record Found(MentorProfile profile, long freeSeats, Instant createdAt) {
        String cursor() {
            return new Cursor(createdAt, profile.id()).text();
        }
    }

    private static final String FREE = """
            select p, (select count(s) from Seat s where s.pledge.member = m.id and s.open and s.occupant is null), p.createdAt
            from MentorProfile p join fetch p.member m
            where p.stage = 'ACTIVE' and m.suspendedAt is null and m.id not in :apart
            and (:own is null or lower(p.portrait.organisation) <> :own)
            and exists (select 1 from Seat s where s.pledge.member = m.id and s.open and s.occupant is null)
            """;

    @Inject
    EntityManager em;

    @Inject
    KeptApart keptApart;

    /** Newest first. */
    List<Found> free(MenteeProfile mentee, Filter filter, Cursor from, int rows) {
        var hql = new StringBuilder(FREE).append(" and (p.createdAt < :at or p.createdAt = :at and p.id < :id)");
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (filter.field() != null) {
            hql.append(" and (array_contains(p.portrait.fields, :field)"
                    + " or concat(' ', array_to_string(p.portrait.fields, ' ')) like :area escape '\\')");
            values.put("field", filter.field());
            values.put("area", "% " + filter.field().replaceAll("([\\\\%_])", "\\\\$1") + ".%");
        }
        if (filter.seniority() != null) {
            hql.append(" and p.portrait.seniority = :seniority");
            values.put("seniority", filter.seniority());
        }
        if (filter.language() != null) {
            hql.append(" and array_contains(p.portrait.languages, :language)");
            values.put("language", filter.language());
        }
        if (filter.format() != null) {
            hql.append(" and array_contains(p.portrait.formats, :format)");
            values.put("format", filter.format().name());
        }
        return found(hql.append(" order by p.createdAt desc, p.id desc").toString(), mentee, values, rows);
    }

    Optional<Found> free(MenteeProfile mentee, UUID id) {
        return found(FREE + " and p.id = :id", mentee, Map.of("id", id), 1).stream()
                .findFirst();
    }

    private List<Found> found(String hql, MenteeProfile mentee, Map<String, Object> values, int rows) {
        var own = mentee.avoidOwnOrganisation() && mentee.portrait().organisation() != null
                ? mentee.portrait().organisation().toLowerCase(java.util.Locale.ROOT)
                : null;
        var apart = new HashSet<>(keptApart.from(mentee.member().id()));
        apart.add(mentee.member().id());
        var query = em.createQuery(hql, Object[].class)
                .setParameter("apart", apart)
                .setParameter("own", own)
                .setMaxResults(rows);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Found((MentorProfile) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }
}

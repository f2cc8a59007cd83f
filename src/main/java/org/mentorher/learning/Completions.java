package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who has completed what, and what is asked of whom. */
@ApplicationScoped
class Completions {
    /** The required materials with the major version that counts now. */
    private static final String ASKED = """
            with asked as (select v.material, max(v.major) as major from material_version v
              join material m on m.slug = v.material where m.required group by v.material)
            """;

    /** Nobody's completion of what is asked. */
    private static final String NOT_DONE =
            " not exists (select 1 from material_completion c where c.member = %s and c.material = a.material and c.major = a.major)";

    /** A member has read one major version of a material. */
    record Completion(Version version, Instant at) {}

    /** A required material that a member has not completed in its current major version. */
    record Asked(String material, int major) {}

    @Inject
    EntityManager em;

    /** @return false when it was completed before; then the first time stays */
    boolean complete(UUID member, String material, Version version, Instant now) {
        return em.createNativeQuery("""
                        insert into material_completion (member, material, major, minor, completed_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                        .setParameter(1, member)
                        .setParameter(2, material)
                        .setParameter(3, version.major())
                        .setParameter(4, version.minor())
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    /** The newest completion of each material by this member, by its slug. */
    Map<String, Completion> of(UUID member) {
        var newest = new HashMap<String, Completion>();
        for (var row : em.createNativeQuery(
                        "select material, major, minor, completed_at from material_completion where member = ?1 order by major",
                        Object[].class)
                .setParameter(1, member)
                .getResultList()) {
            var columns = (Object[]) row;
            newest.put(
                    (String) columns[0],
                    new Completion(new Version((Integer) columns[1], (Integer) columns[2]), at(columns[3])));
        }
        return newest;
    }

    /** What this member still has to read, in the order in which it is read. */
    List<Asked> missing(UUID member) {
        var missing = new ArrayList<Asked>();
        for (var row : em.createNativeQuery(
                        ASKED + "select a.material, a.major from asked a join material m on m.slug = a.material where"
                                + NOT_DONE.formatted("?1") + " order by m.place",
                        Object[].class)
                .setParameter(1, member)
                .getResultList()) {
            var columns = (Object[]) row;
            missing.add(new Asked((String) columns[0], (Integer) columns[1]));
        }
        return missing;
    }

    /** Since when this member has had time to read what others read first; empty for most. */
    Optional<Instant> graceSince(UUID member) {
        var rows = em.createNativeQuery("select since from material_grace where member = ?1", Instant.class)
                .setParameter(1, member)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(at(rows.getFirst()));
    }

    /** Those of these members who still have something to read, without those whose time to do so began after {@code grace}. */
    Set<UUID> lacking(Collection<UUID> members, Instant grace) {
        if (members.isEmpty()) return Set.of();
        return new HashSet<>(ids(em.createNativeQuery(
                        ASKED + "select distinct w.id from member w cross join asked a where w.id in ?1 and"
                                + NOT_DONE.formatted("w.id")
                                + " and not exists (select 1 from material_grace g where g.member = w.id and g.since > ?2)",
                        UUID.class)
                .setParameter(1, members)
                .setParameter(2, grace)));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }

    /** Mentors, active or with the staff, who have not been told yet of something that they have to read. */
    List<UUID> untold(int rows) {
        return ids(em.createNativeQuery(ASKED + """
                        select distinct p.member_id from mentor_profile p join member m on m.id = p.member_id cross join asked a
                        where p.stage in ('ACTIVE', 'IN_REVIEW') and m.suspended_at is null
                        and not exists (select 1 from material_notice n
                          where n.member = p.member_id and n.material = a.material and n.major = a.major) and""" + NOT_DONE.formatted("p.member_id") + " limit ?1", UUID.class)
                .setParameter(1, rows));
    }

    /** @return false when the member has been told before */
    boolean tell(UUID member, Asked asked, Instant now) {
        return em.createNativeQuery("""
                        insert into material_notice (member, material, major, told_at) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                        .setParameter(1, member)
                        .setParameter(2, asked.material())
                        .setParameter(3, asked.major())
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    /** Of the active mentors: how many there are, and how many have completed a major version. */
    record Reached(long mentors, long completed) {}

    Reached reached(String material, int major) {
        var row = (Object[]) em.createNativeQuery("""
                        select count(*), count(c.member) from mentor_profile p left join material_completion c
                        on c.member = p.member_id and c.material = ?1 and c.major = ?2 where p.stage = 'ACTIVE'""", Object[].class)
                .setParameter(1, material)
                .setParameter(2, major)
                .getSingleResult();
        return new Reached(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private static Instant at(Object column) {
        return column instanceof Instant at ? at : ((java.time.OffsetDateTime) column).toInstant();
    }
}

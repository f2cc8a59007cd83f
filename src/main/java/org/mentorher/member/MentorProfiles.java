package org.mentorher.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.shared.Cursor;

/** The mentor profiles; closed ones are kept for the record and never found by member. */
@ApplicationScoped
public class MentorProfiles implements PanacheRepositoryBase<MentorProfile, UUID> {
    public Optional<MentorProfile> of(UUID member) {
        return find("from MentorProfile p join fetch p.member where p.member.id = ?1 and p.stage <> 'CLOSED'", member)
                .firstResultOptional();
    }

    /** Those of the given ids with their members, by id, in one query. */
    public Map<UUID, MentorProfile> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return find("from MentorProfile p join fetch p.member where p.id in ?1", ids).stream()
                .collect(Collectors.toMap(MentorProfile::id, Function.identity()));
    }

    /** The standing profiles of the given members, by member, in one query. */
    public Map<UUID, MentorProfile> standing(Collection<UUID> members) {
        if (members.isEmpty()) return Map.of();
        return find("from MentorProfile p join fetch p.member m where m.id in ?1 and p.stage <> 'CLOSED'", members)
                .stream()
                .collect(Collectors.toMap(p -> p.member.id, Function.identity()));
    }

    /** The ids of the standing profiles of these members, by member, in one query. */
    public Map<UUID, UUID> ids(Collection<UUID> members) {
        var ids = new HashMap<UUID, UUID>();
        if (members.isEmpty()) return ids;
        getEntityManager()
                .createQuery(
                        "select p.member.id, p.id from MentorProfile p where p.member.id in ?1 and p.stage <> 'CLOSED'",
                        Object[].class)
                .setParameter(1, members)
                .getResultStream()
                .forEach(row -> ids.put((UUID) row[0], (UUID) row[1]));
        return ids;
    }

    /** Of those members who mentor, by their id: codes of what they work in, the most important first; in one query. */
    public Map<UUID, List<String>> fields(Collection<UUID> memberIds) {
        var fields = new HashMap<UUID, List<String>>();
        if (memberIds.isEmpty()) return fields;
        find(
                        "from MentorProfile p join fetch p.member where p.member.id in ?1 and p.stage in ('ACTIVE', 'PAUSED')",
                        memberIds)
                .stream()
                .forEach(profile -> fields.put(profile.member.id, profile.portrait.fields));
        return fields;
    }

    /** Those who can be matched, active and not suspended, with their members, in the order of the ids. */
    public List<MentorProfile> active(UUID after, int rows) {
        return find("""
                from MentorProfile p join fetch p.member m
                where p.stage = 'ACTIVE' and m.suspendedAt is null and p.id > ?1 order by p.id""", after).page(0, rows).list();
    }

    /** Those in review, who waits longest first. */
    List<MentorProfile> waiting(Cursor from, int rows) {
        return find("""
                from MentorProfile p join fetch p.member where p.stage = 'IN_REVIEW'
                and (p.submittedAt > ?1 or p.submittedAt = ?1 and p.id > ?2) order by p.submittedAt, p.id""", from.at(), from.id()).page(0, rows).list();
    }

    List<MentorProfile> page(MentorProfile.Stage stage, Cursor from, int rows) {
        return find("""
                from MentorProfile p join fetch p.member where p.stage = ?1
                and (p.updatedAt < ?2 or p.updatedAt = ?2 and p.id < ?3) order by p.updatedAt desc, p.id desc""", stage, from.at(), from.id()).page(0, rows).list();
    }
}

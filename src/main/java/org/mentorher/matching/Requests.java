package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.member.MenteeProfile;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Requests implements PanacheRepositoryBase<Request, UUID> {
    /** Beyond this nobody needs to know how many more there are. */
    static final int COUNTED = 100;

    Optional<Request> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked in the order of their ids, so that two callers never wait for each other. */
    Map<UUID, Request> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(r -> r.id, Function.identity()));
    }

    Map<UUID, Request> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
    }

    /** The member's open or proposed request. */
    Optional<Request> liveOf(UUID member) {
        return find("member = ?1 and stage in ('OPEN', 'PROPOSED')", member)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean unsettled(UUID member) {
        return count("member = ?1 and settledAt is null", member) > 0;
    }

    /** The request that keeps the member from making another one: open, proposed, or with a mentorship that runs. */
    Optional<Request> unsettledOf(UUID member) {
        return find("member = ?1 and settledAt is null", member).firstResultOptional();
    }

    List<Request> page(UUID member, Cursor from, int rows) {
        return find(
                        "member = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                        member,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    /** How many open requests name each of these mentors (profile ids), counted up to {@link #COUNTED}; absent means none. */
    Map<UUID, Integer> namesPerMentor(Collection<UUID> mentors) {
        if (mentors.isEmpty()) return Map.of();
        var names = new HashMap<UUID, Integer>();
        for (var row : getEntityManager()
                .createNativeQuery("""
                        select m.id, (select count(*) from (select 1 from request r where r.stage = 'OPEN'
                        and r.choices @> jsonb_build_array(jsonb_build_object('mentor', m.id)) limit ?2) named)
                        from mentor_profile m where m.id in ?1""", Object[].class)
                .setParameter(1, mentors)
                .setParameter(2, COUNTED)
                .getResultList()) {
            var columns = (Object[]) row;
            names.put((UUID) columns[0], ((Number) columns[1]).intValue());
        }
        return names;
    }

    /** All, newest first, for staff; those in one stage unless it is null. */
    List<Request> page(Request.Stage stage, Cursor from, int rows) {
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (stage != null) values.put("stage", stage);
        return find(
                        (stage == null ? "" : "stage = :stage and ")
                                + "(createdAt < :at or createdAt = :at and id < :id) order by createdAt desc, id desc",
                        values)
                .page(0, rows)
                .list();
    }

    /** A request and the profile of the mentee who made it. */
    record Seeking(Request request, MenteeProfile profile) {}

    /** What a round is about: open requests of active mentees who are not suspended, in the order of the ids. */
    List<Seeking> open(Instant now, UUID after, int rows) {
        return getEntityManager()
                .createQuery("""
                        select r, p from Request r join MenteeProfile p on p.member.id = r.member and p.stage = 'ACTIVE'
                        where r.stage = 'OPEN' and r.expiresAt > ?1 and r.id > ?2 and p.member.suspendedAt is null
                        order by r.id""", Seeking.class)
                .setParameter(1, now)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }

    List<UUID> overdue(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Request r where r.stage = 'OPEN' and r.expiresAt <= ?1 order by r.expiresAt",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }
}

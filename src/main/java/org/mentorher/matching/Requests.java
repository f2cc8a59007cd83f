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

    List<Request> page(UUID member, Cursor from, int rows) {
        return find(
                        "member = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                        member,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
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

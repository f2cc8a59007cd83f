package org.mentorher.mentorship;

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
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Problem;

@ApplicationScoped
class Mentorships implements PanacheRepositoryBase<Mentorship, UUID> {
    Optional<Mentorship> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Problem 404 for whoever is no side of it */
    Mentorship of(UUID id, UUID member) {
        return findByIdOptional(id).filter(m -> m.isSide(member)).orElseThrow(() -> Problem.notFound("mentorship"));
    }

    /** The same under lock, which every change of a part of it takes first. */
    Mentorship lockedOf(UUID id, UUID member) {
        return locked(id).filter(m -> m.isSide(member)).orElseThrow(() -> Problem.notFound("mentorship"));
    }

    /** All of a mentor's that run, under lock. */
    List<Mentorship> lockedRunningOfMentor(UUID mentor) {
        return find("mentor = ?1 and stage in ('ACTIVE', 'PAUSED') order by request", mentor)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<UUID> mentorOf(UUID id) {
        return getEntityManager()
                .createQuery("select m.mentor from Mentorship m where m.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    List<UUID> toResume(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Mentorship m where m.stage = 'PAUSED' and m.resumesAt <= ?1 order by m.resumesAt",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }

    Map<UUID, Mentorship> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(m -> m.id, Function.identity()));
    }

    /** In one order for all, so that two callers never wait for each other. */
    List<UUID> runningOf(UUID member) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Mentorship m where (m.mentor = ?1 or m.mentee = ?1) and m.stage in ('ACTIVE', 'PAUSED')"
                                + " order by m.request",
                        UUID.class)
                .setParameter(1, member)
                .getResultList();
    }

    /** Those that have run since then, with so many sessions held and confirmed, and do not count as kept yet. */
    List<UUID> keepable(Instant startedBefore, int sessions, int rows) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Mentorship m where m.stage = 'ACTIVE' and m.keptAt is null and m.startedAt <= ?1 and"
                                + " (select count(s) from Session s where s.mentorship = m.id and s.confirmedAt is not null) >= ?2"
                                + " order by m.startedAt",
                        UUID.class)
                .setParameter(1, startedBefore)
                .setParameter(2, sessions)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Those of a member that run, newest first. */
    List<Mentorship> running(UUID member, int rows) {
        return find(
                        "(mentor = ?1 or mentee = ?1) and stage in ('ACTIVE', 'PAUSED') order by startedAt desc, id desc",
                        member)
                .page(0, rows)
                .list();
    }

    /** @param member whose; null for all */
    List<Mentorship> page(UUID member, Cursor from, int rows) {
        var values = new HashMap<String, Object>(Map.of("at", from.at(), "id", from.id()));
        if (member != null) values.put("member", member);
        return find(
                        (member == null ? "" : "(mentor = :member or mentee = :member) and ")
                                + "(startedAt < :at or startedAt = :at and id < :id) order by startedAt desc, id desc",
                        values)
                .page(0, rows)
                .list();
    }
}

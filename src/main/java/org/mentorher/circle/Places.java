package org.mentorher.circle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.shared.Cursor;

/** Places are changed only while their circle's row is locked. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Place, UUID> {
    /** The stages of a place that is held, or on the way to be, as a list of a query. */
    static final String LIVE = "('ASKED', 'INVITED', 'WAITING', 'OFFERED', 'JOINED')";

    Optional<Place> of(UUID circle, UUID member) {
        return find("circle = ?1 and member = ?2", circle, member).firstResultOptional();
    }

    record Whose(UUID circle, UUID member) {}

    /** Tells whose place it is without reading it, so that it is read first under the lock. */
    Optional<Whose> whose(UUID id) {
        return getEntityManager()
                .createQuery("select p.circle, p.member from Place p where p.id = ?1", Whose.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** For who is about to change it; the circle is locked already. */
    Optional<Place> fresh(UUID circle, UUID member) {
        return find("circle = ?1 and member = ?2", circle, member)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Members of the circle, in the order in which they joined. */
    List<Place> joined(UUID circle) {
        return list("circle = ?1 and stage = 'JOINED' order by joinedAt, id", circle);
    }

    /** Whoever waits longest. */
    Optional<Place> next(UUID circle) {
        return find("circle = ?1 and stage = 'WAITING' order by since, id", circle)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Place> pending(UUID circle) {
        return list("circle = ?1 and stage in ('ASKED', 'INVITED', 'WAITING', 'OFFERED') order by id", circle);
    }

    /** Those who asked, wait or were asked, oldest first; of one circle. */
    List<Place> page(UUID circle, Collection<Place.Stage> stages, int rows) {
        return find("circle = ?1 and stage in ?2 order by since, id", circle, stages)
                .page(0, rows)
                .list();
    }

    List<Place> live(UUID member, Cursor from, int rows) {
        return find("""
                        member = ?1 and stage in %s
                        and (since < ?2 or since = ?2 and id < ?3) order by since desc, id desc""".formatted(LIVE), member, from.at(), from.id())
                .page(0, rows)
                .list();
    }

    /** The circles whose member this is, in the order of their ids. */
    List<UUID> circlesOf(UUID member) {
        return getEntityManager()
                .createQuery("""
                        select p.circle from Place p where p.member = ?1 and p.stage in %s
                        order by p.circle""".formatted(LIVE), UUID.class)
                .setParameter(1, member)
                .getResultList();
    }

    /** Of these members, those who have a place in an open circle, or whom one waits for. */
    List<UUID> looked(Collection<UUID> members) {
        if (members.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("""
                        select distinct p.member from Place p join Circle c on c.id = p.circle and c.stage <> 'CLOSED'
                        where p.member in ?1 and p.stage in %s""".formatted(LIVE), UUID.class)
                .setParameter(1, members)
                .getResultList();
    }

    Map<UUID, Place> of(UUID member, Collection<UUID> circles) {
        if (circles.isEmpty()) return Map.of();
        return list("member = ?1 and circle in ?2", member, circles).stream()
                .collect(Collectors.toMap(p -> p.circle, Function.identity()));
    }

    /** Invitations and offers that nobody has answered in time. */
    List<UUID> overdue(Instant now, int rows) {
        return getEntityManager()
                .createQuery("select p.id from Place p where p.dueAt <= ?1 order by p.dueAt", UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }
}

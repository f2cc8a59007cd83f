package org.mentorher.circle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Gatherings implements PanacheRepositoryBase<Gathering, UUID> {
    Optional<Gathering> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose it is, without reading it. */
    Optional<UUID> circleOf(UUID id) {
        return getEntityManager()
                .createQuery("select g.circle from Gathering g where g.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    Optional<Gathering> planned(UUID circle) {
        return find("circle = ?1 and stage = 'PLANNED'", circle).firstResultOptional();
    }

    /** The last one that was held. */
    Optional<Gathering> held(UUID circle) {
        return find("circle = ?1 and stage = 'HELD' order by beginsAt desc, id desc", circle)
                .firstResultOptional();
    }

    /** The one before whose actions this one takes up. */
    Optional<Gathering> before(Gathering gathering) {
        return find(
                        "circle = ?1 and stage <> 'CANCELLED' and id <> ?2 and beginsAt <= ?3 order by beginsAt desc, id desc",
                        gathering.circle,
                        gathering.id,
                        gathering.beginsAt)
                .firstResultOptional();
    }

    List<Gathering> page(UUID circle, Cursor from, int rows) {
        return find("""
                        circle = ?1 and (beginsAt < ?2 or beginsAt = ?2 and id < ?3)
                        order by beginsAt desc, id desc""", circle, from.at(), from.id()).page(0, rows).list();
    }

    List<UUID> toRemind(Instant now, int rows) {
        return getEntityManager()
                .createQuery("""
                        select g.id from Gathering g where g.stage = 'PLANNED' and g.remindedAt is null
                        and g.beginsAt > ?1 and g.beginsAt <= ?2 order by g.beginsAt""", UUID.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(Gathering.REMINDER))
                .setMaxResults(rows)
                .getResultList();
    }

    List<Action> actions(UUID gathering) {
        return getEntityManager()
                .createQuery("from Action where gathering = ?1 order by writtenAt, id", Action.class)
                .setParameter(1, gathering)
                .getResultList();
    }

    Optional<Action> action(UUID gathering, UUID member) {
        return getEntityManager()
                .createQuery("from Action where gathering = ?1 and member = ?2", Action.class)
                .setParameter(1, gathering)
                .setParameter(2, member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void persist(Action action) {
        getEntityManager().persist(action);
    }
}

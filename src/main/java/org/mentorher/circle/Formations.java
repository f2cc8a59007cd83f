package org.mentorher.circle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Formations implements PanacheRepositoryBase<Formation, UUID> {
    Optional<Formation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Formation> page(Cursor from, int rows) {
        return find(
                        "createdAt < ?1 or createdAt = ?1 and id < ?2 order by createdAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    List<FormationGroup> groups(UUID formation, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from FormationGroup where formation = ?1 and position > ?2 order by position",
                        FormationGroup.class)
                .setParameter(1, formation)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Those of some groups, in their order. */
    List<FormationSeeker> people(List<UUID> groups) {
        return getEntityManager()
                .createQuery("from FormationSeeker where group in ?1 order by position", FormationSeeker.class)
                .setParameter(1, groups)
                .getResultList();
    }

    List<FormationSeeker> leftOut(UUID formation, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from FormationSeeker where formation = ?1 and group is null and position > ?2 order by position",
                        FormationSeeker.class)
                .setParameter(1, formation)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** A group of a published formation that is no circle yet; locked, so that one replica makes it. */
    Optional<FormationGroup> toMake() {
        return getEntityManager().createNativeQuery("""
                        select g.* from circle_group g join circle_formation f on f.id = g.formation and f.stage = 'PUBLISHED'
                        where g.made_at is null order by g.formation, g.position limit 1 for no key update of g skip locked""", FormationGroup.class).getResultList().stream()
                .map(FormationGroup.class::cast)
                .findFirst();
    }

    /** How many groups of a formation are circles, or were not needed any more. */
    long made(UUID formation) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from FormationGroup where formation = ?1 and madeAt is not null", Long.class)
                .setParameter(1, formation)
                .getSingleResult();
    }
}

package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {
    /** At most one of each side. */
    List<CheckIn> open(UUID mentorship) {
        return list("mentorship = ?1 and stage = 'ASKED' order by member", mentorship);
    }

    Optional<CheckIn> open(UUID mentorship, UUID member) {
        return find("mentorship = ?1 and member = ?2 and stage = 'ASKED'", mentorship, member)
                .firstResultOptional();
    }

    /** Those that wait for a member, whatever mentorship they are about. */
    List<CheckIn> openOf(UUID member, int rows) {
        return find("member = ?1 and stage = 'ASKED' order by askedAt, id", member)
                .page(0, rows)
                .list();
    }

    Optional<CheckIn> numbered(UUID mentorship, UUID member, int number) {
        return find("mentorship = ?1 and member = ?2 and number = ?3", mentorship, member, number)
                .firstResultOptional();
    }

    /** Those of one side, newest first. @param before only those of a lower number */
    List<CheckIn> page(UUID mentorship, UUID member, int before, int rows) {
        return find("mentorship = ?1 and member = ?2 and number < ?3 order by number desc", mentorship, member, before)
                .page(0, rows)
                .list();
    }

    /** Those of both sides, newest first. */
    List<CheckIn> newest(UUID mentorship, int rows) {
        return find("mentorship = ?1 order by number desc, member", mentorship)
                .page(0, rows)
                .list();
    }

    /** Mentorships of which a side should be reminded. */
    List<UUID> reminderDue(Instant now, int rows) {
        return getEntityManager()
                .createQuery("""
                        select distinct c.mentorship from CheckIn c join Mentorship m on m.id = c.mentorship
                        where c.stage = 'ASKED' and c.remindedAt is null and c.remindAt <= :now and m.stage = 'ACTIVE'""", UUID.class)
                .setParameter("now", now)
                .setMaxResults(rows)
                .getResultList();
    }
}

package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pulses, and which of them have something due; the lock of the mentorship decides each of these again. */
@ApplicationScoped
class Pulses implements PanacheRepositoryBase<Pulse, UUID> {
    List<UUID> checkInDue(Instant now, int rows) {
        return due("p.pausedAt is null and p.nextAt <= :at order by p.nextAt", now, rows);
    }

    List<UUID> silent(Instant now, int rows) {
        return due(
                "p.pausedAt is null and p.warnedAt is null and p.silentFrom <= :at and m.lastWordAt <= :at order by m.lastWordAt",
                now.minus(Pulse.SILENCE),
                rows);
    }

    List<UUID> heardAgain(int rows) {
        return getEntityManager()
                .createQuery(
                        "select p.mentorship from Pulse p join Mentorship m on m.id = p.mentorship"
                                + " where p.warnedAt is not null and m.lastWordAt > p.warnedAt order by p.warnedAt",
                        UUID.class)
                .setMaxResults(rows)
                .getResultList();
    }

    List<UUID> faded(Instant now, int rows) {
        return due(
                "p.pausedAt is null and p.endsAt <= :at and m.lastWordAt <= p.warnedAt order by p.endsAt", now, rows);
    }

    /** Of a member's mentorships those that have gone quiet, the one that ends next first. */
    List<Pulse> warnedOf(UUID member, int rows) {
        return getEntityManager()
                .createQuery(
                        "select p from Pulse p join Mentorship m on m.id = p.mentorship"
                                + " where (m.mentor = :member or m.mentee = :member) and m.stage = 'ACTIVE'"
                                + " and p.warnedAt is not null and m.lastWordAt <= p.warnedAt order by p.endsAt",
                        Pulse.class)
                .setParameter("member", member)
                .setMaxResults(rows)
                .getResultList();
    }

    private List<UUID> due(String which, Instant at, int rows) {
        return getEntityManager()
                .createQuery(
                        "select p.mentorship from Pulse p join Mentorship m on m.id = p.mentorship where m.stage = 'ACTIVE' and "
                                + which,
                        UUID.class)
                .setParameter("at", at)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Gives those that run a pulse where they have none: they began before there were pulses, or beside an older
     * replica. Whatever was missed meanwhile is not made up for.
     */
    void complete(Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into mentorship_pulse (mentorship, asked, next_at, silent_from, paused_at, version)
                        select m.id, coalesce((select max(c.number) from check_in c where c.mentorship = m.id), 0),
                          :next, :now, case when m.stage = 'PAUSED' then cast(:now as timestamptz) end, 0
                        from mentorship m left join mentorship_pulse p on p.mentorship = m.id
                        where p.mentorship is null and m.stage in ('ACTIVE', 'PAUSED')
                        on conflict (mentorship) do nothing""")
                .setParameter("now", now)
                .setParameter("next", now.plus(Pulse.BETWEEN_CHECK_INS))
                .executeUpdate();
    }
}

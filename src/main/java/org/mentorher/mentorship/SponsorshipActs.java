package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class SponsorshipActs implements PanacheRepositoryBase<SponsorshipAct, UUID> {
    /** Acts of one mentorship that wait for its mentee's word. */
    record Waiting(UUID mentorship, UUID mentor, long acts) {}

    Optional<SponsorshipAct> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> mentorshipOf(UUID id) {
        return getEntityManager()
                .createQuery("select a.mentorship from SponsorshipAct a where a.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; what was taken back is gone. */
    List<SponsorshipAct> page(UUID mentorship, Cursor from, int rows) {
        return find(
                        "mentorship = ?1 and stage <> 'WITHDRAWN'"
                                + " and (loggedAt < ?2 or loggedAt = ?2 and id < ?3) order by loggedAt desc, id desc",
                        mentorship,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    long inStage(UUID mentorship, SponsorshipAct.Stage stage) {
        return count("mentorship = ?1 and stage = ?2", mentorship, stage);
    }

    List<Waiting> waitingFor(UUID mentee, int rows) {
        return getEntityManager()
                .createQuery(
                        "select m.id, m.mentor, count(a) from SponsorshipAct a join Mentorship m on m.id = a.mentorship"
                                + " where a.stage = 'WAITING' and m.mentee = ?1 and m.stage in ('ACTIVE', 'PAUSED')"
                                + " group by m.id, m.mentor order by m.id",
                        Waiting.class)
                .setParameter(1, mentee)
                .setMaxResults(rows)
                .getResultList();
    }

    /** How many of each kind mentees have confirmed, in the whole programme; absent means none. */
    Map<SponsorshipAct.Kind, Long> confirmed() {
        var counts = new EnumMap<SponsorshipAct.Kind, Long>(SponsorshipAct.Kind.class);
        getEntityManager()
                .createQuery(
                        "select a.kind, count(a) from SponsorshipAct a where a.stage = 'CONFIRMED' group by a.kind",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((SponsorshipAct.Kind) row[0], (Long) row[1]));
        return counts;
    }
}

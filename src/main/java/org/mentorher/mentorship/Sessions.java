package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    /** Without reading the session itself, which is read under the lock. */
    Optional<UUID> mentorshipOf(UUID session) {
        return getEntityManager()
                .createQuery("select s.mentorship from Session s where s.id = ?1", UUID.class)
                .setParameter(1, session)
                .getResultStream()
                .findFirst();
    }

    /** The last to come first. */
    List<Session> page(UUID mentorship, Cursor from, int rows) {
        return find(
                        "mentorship = ?1 and (startsAt < ?2 or startsAt = ?2 and id < ?3) order by startsAt desc, id desc",
                        mentorship,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    /** Those planned of a mentorship, the next first, those that wait for a word on how they went before them. */
    List<Session> planned(UUID mentorship, int rows) {
        return find("mentorship = ?1 and stage = 'PLANNED' order by startsAt, id", mentorship)
                .page(0, rows)
                .list();
    }

    long held(UUID mentorship) {
        return count("mentorship = ?1 and stage = 'HELD'", mentorship);
    }

    /** Those that the mentee has not confirmed yet, the oldest first. */
    List<Session> unconfirmed(Collection<UUID> mentorships, int rows) {
        if (mentorships.isEmpty()) return List.of();
        return find("mentorship in ?1 and stage = 'HELD' and confirmedAt is null order by startsAt, id", mentorships)
                .page(0, rows)
                .list();
    }

    /** Those planned of these mentorships, the next first. */
    List<Session> planned(Collection<UUID> mentorships, int rows) {
        if (mentorships.isEmpty()) return List.of();
        return find("mentorship in ?1 and stage = 'PLANNED' order by startsAt, id", mentorships)
                .page(0, rows)
                .list();
    }

    /** When these two are in planned sessions, with whomever. */
    List<Session> busy(UUID mentor, UUID mentee, Instant from, Instant until) {
        return find("""
                from Session s where s.stage = 'PLANNED' and s.startsAt < ?4 and s.endsAt > ?3 and s.mentorship in
                (select m.id from Mentorship m where m.mentor in (?1, ?2) or m.mentee in (?1, ?2))""", mentor, mentee, from, until).list();
    }

    /** What a member's calendar shows: the sessions planned from then on, the next first. */
    List<Session> plannedOf(UUID member, Instant from, int rows) {
        return find("""
                from Session s where s.stage = 'PLANNED' and s.endsAt > ?2 and s.mentorship in
                (select m.id from Mentorship m where m.mentor = ?1 or m.mentee = ?1) order by s.startsAt, s.id""", member, from).page(0, rows).list();
    }

    List<UUID> reminderDue(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Session s where s.stage = 'PLANNED' and s.remindAt <= ?1 and s.startsAt > ?1"
                                + " order by s.remindAt",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }
}

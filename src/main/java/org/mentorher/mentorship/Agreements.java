package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mentorher.member.Format;

/** All versions of all agreements; whoever changes one holds the lock on its mentorship. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    /** A version that waits for a member, with the other side's id. */
    record Waiting(UUID mentorship, UUID other, boolean asMentor) {}

    /** What the two look at: the open version, else the one that holds. */
    Optional<Agreement> standing(UUID mentorship) {
        return find("mentorship = ?1 and stage in ('OPEN', 'AGREED') order by number desc", mentorship)
                .firstResultOptional();
    }

    Optional<Agreement> holding(UUID mentorship) {
        return find("mentorship = ?1 and stage = 'AGREED'", mentorship).firstResultOptional();
    }

    /** The number of the latest version, dropped ones included; 0 where there is none. */
    int latest(UUID mentorship) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(a.number), 0) from Agreement a where a.mentorship = ?1", Integer.class)
                .setParameter(1, mentorship)
                .getSingleResult();
    }

    /** The formats that a mentor has agreed on in running mentorships other than this one. */
    Set<Format> formatsOfOthers(UUID mentor, UUID mentorship) {
        var formats = EnumSet.noneOf(Format.class);
        find("""
                        select a from Agreement a join Mentorship m on m.id = a.mentorship
                        where m.mentor = ?1 and m.id <> ?2 and m.stage in ('ACTIVE', 'PAUSED') and a.stage = 'AGREED'""", mentor, mentorship).stream().forEach(agreement -> formats.addAll(agreement.formats()));
        return formats;
    }

    /** Open versions that this member has not said yes to, in running mentorships. */
    List<Waiting> waitingFor(UUID member, int rows) {
        return getEntityManager()
                .createQuery("""
                        select m.id, case when m.mentor = ?1 then m.mentee else m.mentor end, case when m.mentor = ?1 then true else false end
                        from Agreement a join Mentorship m on m.id = a.mentorship
                        where a.stage = 'OPEN' and m.stage in ('ACTIVE', 'PAUSED')
                        and (m.mentor = ?1 and a.mentorConfirmedAt is null or m.mentee = ?1 and a.menteeConfirmedAt is null)
                        order by a.proposedAt, a.id""", Waiting.class)
                .setParameter(1, member)
                .setMaxResults(rows)
                .getResultList();
    }
}

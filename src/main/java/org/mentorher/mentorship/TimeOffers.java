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
class TimeOffers implements PanacheRepositoryBase<TimeOffer, UUID> {
    /** Without reading the offer itself, which is read under the lock. */
    Optional<UUID> mentorshipOf(UUID offer) {
        return getEntityManager()
                .createQuery("select o.mentorship from TimeOffer o where o.id = ?1", UUID.class)
                .setParameter(1, offer)
                .getResultStream()
                .findFirst();
    }

    Optional<TimeOffer> open(UUID mentorship) {
        return find("mentorship = ?1 and stage = 'OPEN'", mentorship).firstResultOptional();
    }

    List<TimeOffer> open(Collection<UUID> mentorships) {
        if (mentorships.isEmpty()) return List.of();
        return list("mentorship in ?1 and stage = 'OPEN' order by createdAt, id", mentorships);
    }

    List<TimeOffer> page(UUID mentorship, Cursor from, int rows) {
        return find(
                        "mentorship = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                        mentorship,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    List<UUID> lapsing(Instant now, int rows) {
        return getEntityManager()
                .createQuery(
                        "select o.id from TimeOffer o where o.stage = 'OPEN' and o.lastTime <= ?1 order by o.lastTime",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(rows)
                .getResultList();
    }
}

package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Goals implements PanacheRepositoryBase<Goal, UUID> {
    /** Of one mentorship, those reached and let go included. */
    static final int MOST = 100;

    Optional<Goal> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> mentorshipOf(UUID id) {
        return getEntityManager()
                .createQuery("select g.mentorship from Goal g where g.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** @param sharedOnly for whoever is not their mentee */
    List<Goal> page(UUID mentorship, boolean sharedOnly, Cursor from, int rows) {
        return find(
                        "mentorship = ?1 and (shared or ?2 = false)"
                                + " and (createdAt < ?3 or createdAt = ?3 and id < ?4) order by createdAt desc, id desc",
                        mentorship,
                        sharedOnly,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    long inStage(UUID mentorship, boolean sharedOnly, Goal.Stage stage) {
        return count("mentorship = ?1 and (shared or ?2 = false) and stage = ?3", mentorship, sharedOnly, stage);
    }
}

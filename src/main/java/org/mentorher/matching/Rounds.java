package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {
    Optional<Round> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest round that waits, while none is running; locked, so that one replica takes it. */
    Optional<Round> next() {
        // one chooser at a time: two would both see no running round, and the constraint would refuse the slower one
        var alone = getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended('rounds', 0))", Boolean.class)
                .getSingleResult();
        if (!(Boolean) alone) return Optional.empty();
        return one("""
                select * from round where stage = 'QUEUED' and not exists (select 1 from round where stage = 'RUNNING')
                order by created_at limit 1 for update skip locked""");
    }

    /** A running round that nobody works on: whoever does holds its lock. */
    Optional<Round> abandoned() {
        return one("select * from round where stage = 'RUNNING' limit 1 for update skip locked");
    }

    private Optional<Round> one(String sql) {
        return getEntityManager().createNativeQuery(sql, Round.class).getResultList().stream()
                .map(Round.class::cast)
                .findFirst();
    }

    List<Round> page(Cursor from, int rows) {
        return find(
                        "createdAt < ?1 or createdAt = ?1 and id < ?2 order by createdAt desc, id desc",
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }

    List<RoundPair> pairs(UUID round) {
        return getEntityManager()
                .createQuery("from RoundPair where round = ?1 order by position", RoundPair.class)
                .setParameter(1, round)
                .getResultList();
    }

    List<RoundPair> pairs(UUID round, int after, int rows) {
        return getEntityManager()
                .createQuery("from RoundPair where round = ?1 and position > ?2 order by position", RoundPair.class)
                .setParameter(1, round)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }

    List<RoundUnmatched> unmatched(UUID round, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from RoundUnmatched where round = ?1 and position > ?2 order by position",
                        RoundUnmatched.class)
                .setParameter(1, round)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }
}

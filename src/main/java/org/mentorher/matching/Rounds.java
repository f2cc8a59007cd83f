package org.mentorher.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                order by created_at limit 1 for no key update skip locked""");
    }

    /** A running round that nobody works on: whoever does holds its lock. */
    Optional<Round> abandoned() {
        return one("select * from round where stage = 'RUNNING' limit 1 for no key update skip locked");
    }

    /** The stage as others see it, without waiting for whoever holds the round. */
    Optional<Round.Stage> stage(UUID round) {
        return getEntityManager()
                .createQuery("select r.stage from Round r where r.id = ?1", Round.Stage.class)
                .setParameter(1, round)
                .getResultStream()
                .findFirst();
    }

    /** How many seats of these mentors (profile ids) the last published round left open; absent means none. */
    Map<UUID, Integer> leftOpen(List<UUID> mentors) {
        var open = new HashMap<UUID, Integer>();
        getEntityManager()
                .createQuery("""
                        select u.mentor, u.seats from RoundUnfilled u where u.mentor in ?1 and u.round =
                        (select r.id from Round r where r.stage = 'PUBLISHED' order by r.finishedAt desc limit 1)""", Object[].class)
                .setParameter(1, mentors)
                .getResultStream()
                .forEach(row -> open.put((UUID) row[0], (Integer) row[1]));
        return open;
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

    /** Those with a result, newest first. */
    List<Round> solved(int rows) {
        return find("stage in ('DONE', 'PUBLISHED') order by createdAt desc, id desc")
                .page(0, rows)
                .list();
    }

    /** A request and the mentor it was paired with. */
    record Matched(UUID mentee, UUID mentor) {}

    List<Matched> matched(UUID round) {
        return getEntityManager()
                .createQuery("select p.request, p.mentor from RoundPair p where p.round = ?1", Matched.class)
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

    Optional<RoundPair> pairOf(UUID round, UUID request) {
        return getEntityManager()
                .createQuery("from RoundPair where round = ?1 and request = ?2", RoundPair.class)
                .setParameter(1, round)
                .setParameter(2, request)
                .getResultStream()
                .findFirst();
    }

    /** Pairs that came to nothing because things had changed by the time the round was published. */
    List<RoundPair> unproposed(UUID round, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from RoundPair where round = ?1 and position > ?2 and proposal is null order by position",
                        RoundPair.class)
                .setParameter(1, round)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Writes what has changed and lets go of all that was read in this transaction. */
    void forgetRead() {
        getEntityManager().flush();
        getEntityManager().clear();
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

    List<RoundUnfilled> unfilled(UUID round, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from RoundUnfilled where round = ?1 and position > ?2 order by position", RoundUnfilled.class)
                .setParameter(1, round)
                .setParameter(2, after)
                .setMaxResults(rows)
                .getResultList();
    }
}

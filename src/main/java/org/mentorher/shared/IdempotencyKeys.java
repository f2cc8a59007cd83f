package org.mentorher.shared;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The idempotency keys of the last 24 hours, shared by all replicas. */
@ApplicationScoped
class IdempotencyKeys {
    static final Duration KEPT = Duration.ofHours(24);
    /** A call that has not answered by now died with its process: every call here is over within seconds. */
    static final Duration ABANDONED = Duration.ofMinutes(1);

    sealed interface Reservation {}

    record Reserved() implements Reservation {}

    record Answered(int status, byte[] answer, String location) implements Reservation {}

    record InFlight() implements Reservation {}

    record OtherBody() implements Reservation {}

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Reservation reserve(String scope, String bodyHash) {
        var now = clock.instant();
        var taken = em.createNativeQuery("""
                        insert into idempotency_key (scope, body_hash, created_at) values (:scope, :body, :now)
                        on conflict (scope) do update set body_hash = :body, created_at = :now, status = null, answer = null, location = null
                        where idempotency_key.created_at < :expired or idempotency_key.status is null and idempotency_key.created_at < :abandoned""")
                .setParameter("scope", scope)
                .setParameter("body", bodyHash)
                .setParameter("now", now)
                .setParameter("expired", now.minus(KEPT))
                .setParameter("abandoned", now.minus(ABANDONED))
                .executeUpdate();
        if (taken == 1) return new Reserved();
        var found = em.createNativeQuery(
                        "select body_hash, status, answer, location from idempotency_key where scope = :scope")
                .setParameter("scope", scope)
                .getResultList();
        if (found.isEmpty()) return new InFlight(); // released between the two statements: the caller repeats
        var row = (Object[]) found.getFirst();
        if (!bodyHash.equals(row[0])) return new OtherBody();
        if (row[1] == null) return new InFlight();
        return new Answered(((Number) row[1]).intValue(), (byte[]) row[2], (String) row[3]);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answered(String scope, int status, byte[] answer, String location) {
        em.createNativeQuery(
                        "update idempotency_key set status = :status, answer = :answer, location = :location where scope = :scope")
                .setParameter("scope", scope)
                .setParameter("status", status)
                .setParameter("answer", answer)
                .setParameter("location", location)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String scope) {
        em.createNativeQuery("delete from idempotency_key where scope = :scope")
                .setParameter("scope", scope)
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "idempotency-keys")
    @Transactional
    void forget() {
        Instant expired = clock.instant().minus(KEPT);
        em.createNativeQuery("delete from idempotency_key where created_at < :expired")
                .setParameter("expired", expired)
                .executeUpdate();
    }
}

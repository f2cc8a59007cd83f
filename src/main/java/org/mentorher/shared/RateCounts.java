package org.mentorher.shared;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Counts calls by the minute, for all replicas together, in a table that need not survive a crash. */
@ApplicationScoped
class RateCounts {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** @return how long to wait, when this call is one too many; empty otherwise */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> count(String scope, int allowed) {
        var second = clock.instant().getEpochSecond();
        var calls = (Number) em.createNativeQuery("""
                        insert into rate_count (scope, minute, calls) values (:scope, :minute, 1)
                        on conflict (scope, minute) do update set calls = rate_count.calls + 1 returning calls""")
                .setParameter("scope", scope)
                .setParameter("minute", second / 60)
                .getSingleResult();
        return calls.intValue() <= allowed ? Optional.empty() : Optional.of(Duration.ofSeconds(60 - second % 60));
    }

    @Scheduled(every = "10m", delayed = "3m", identity = "rate-counts")
    @Transactional
    void forget() {
        em.createNativeQuery("delete from rate_count where minute < :minute")
                .setParameter("minute", clock.instant().getEpochSecond() / 60 - 1)
                .executeUpdate();
    }
}

package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.mentorher.matching.engine.Progress;

/** How far running rounds have come, seen from other transactions and replicas while they run; and the way to stop one. */
@ApplicationScoped
class RoundWatch {
    /** Reports closer together than this are left out, except the first of a step. */
    private static final long LEAST_NANOS = 500_000_000;

    @Inject
    EntityManager em;

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<RoundProgress> of(UUID round) {
        return Optional.ofNullable(em.find(RoundProgress.class, round));
    }

    /** Asks whoever solves the round to stop at the next report. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(UUID round) {
        em.createNativeQuery("""
                insert into round_progress (round, cancelled) values (?1, true)
                on conflict (round) do update set cancelled = true""").setParameter(1, round).executeUpdate();
    }

    /** For the thread that solves the round; says so by {@link CancellationException} when it is to stop. */
    Reports reports(UUID round) {
        return new Reports(round);
    }

    final class Reports implements Progress {
        private final UUID round;
        private String current;
        private long at;

        private Reports(UUID round) {
            this.round = round;
        }

        @Override
        public void at(Step step, long done, long all) {
            at(step.name(), done, all);
        }

        void at(String step, long done, long all) {
            long now = System.nanoTime();
            if (step.equals(current) && now - at < LEAST_NANOS) return;
            current = step;
            at = now;
            var cancelled = QuarkusTransaction.requiringNew().call(() -> em.createNativeQuery("""
                            insert into round_progress (round, step, done, total) values (?1, ?2, ?3, ?4)
                            on conflict (round) do update set step = ?2, done = ?3, total = ?4 returning cancelled""", Boolean.class)
                    .setParameter(1, round)
                    .setParameter(2, step)
                    .setParameter(3, done)
                    .setParameter(4, Math.max(1, all))
                    .getSingleResult());
            if ((Boolean) cancelled) throw new CancellationException("round " + round + " was cancelled");
        }
    }
}

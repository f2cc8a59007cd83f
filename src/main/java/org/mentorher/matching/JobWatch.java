package org.mentorher.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;
import org.mentorher.matching.engine.Progress;

/** How far rounds and simulations have come, seen by other transactions and replicas while they run; and how to stop one. */
@ApplicationScoped
class JobWatch {
    private static final Logger LOG = Logger.getLogger(JobWatch.class);
    /** Reports closer together than this are left out, except the first of a step. */
    private static final long LEAST_NANOS = 500_000_000;

    @Inject
    EntityManager em;

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<JobProgress> of(UUID job) {
        return Optional.ofNullable(em.find(JobProgress.class, job));
    }

    /** Asks whoever runs the job to stop at the next report. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(UUID job) {
        em.createNativeQuery("""
                insert into job_progress (job, cancelled) values (?1, true)
                on conflict (job) do update set cancelled = true""").setParameter(1, job).executeUpdate();
    }

    /** For the thread that runs the job; says so by {@link CancellationException} when it is to stop. */
    Reports reports(UUID job) {
        return new Reports(job);
    }

    final class Reports implements Progress {
        private final UUID job;
        private String current;
        private long at;

        private Reports(UUID job) {
            this.job = job;
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
            if (cancelledAfter(step, done, all)) throw new CancellationException(job + " was cancelled");
        }

        /** A report that cannot be written is not worth the job. */
        private boolean cancelledAfter(String step, long done, long all) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> written(step, done, all));
            } catch (RuntimeException e) {
                LOG.warnf(e, "how far %s is could not be written", job);
                return false;
            }
        }

        private boolean written(String step, long done, long all) {
            return (Boolean) em.createNativeQuery("""
                            insert into job_progress (job, step, done, total) values (?1, ?2, ?3, ?4)
                            on conflict (job) do update set step = ?2, done = ?3, total = ?4 returning cancelled""", Boolean.class)
                    .setParameter(1, job)
                    .setParameter(2, step)
                    .setParameter(3, done)
                    .setParameter(4, Math.max(1, all))
                    .getSingleResult();
        }
    }
}

package org.mentorher.mentorship;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets mentorships go on whose day has come. Every replica looks; each mentorship is checked again under its lock, so that
 * what is due is done once.
 */
@ApplicationScoped
class PauseEnds {
    private static final Logger LOG = Logger.getLogger(PauseEnds.class);
    private static final int BATCH = 100;

    @Inject
    Mentorships mentorships;

    @Inject
    Pausing pausing;

    @Inject
    Clock clock;

    @Scheduled(every = "10m", delayed = "1m", identity = "pause-ends", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        List<UUID> batch;
        int failed;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> mentorships.toResume(clock.instant(), BATCH));
            failed = 0;
            for (var id : batch) {
                try {
                    pausing.resumeDue(id);
                } catch (RuntimeException e) {
                    // the others are due all the same; this one is tried again at the next look
                    LOG.errorf(e, "mentorship %s", id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}

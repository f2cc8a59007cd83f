package org.mentorher.circle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Reminds of gatherings two days ahead, and lets invitations and offers lapse. Every replica looks; each row is checked again
 * under its circle's lock, so that what is due is done once.
 */
@ApplicationScoped
class CircleDeadlines {
    private static final Logger LOG = Logger.getLogger(CircleDeadlines.class);
    private static final int BATCH = 100;

    @Inject
    Gatherings gatherings;

    @Inject
    Places places;

    @Inject
    Convening convening;

    @Inject
    Joining joining;

    @Inject
    Clock clock;

    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "circle-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        each(gatherings::toRemind, convening::remind);
        each(places::overdue, joining::lapse);
    }

    private void each(BiFunction<Instant, Integer, List<UUID>> due, Consumer<UUID> step) {
        List<UUID> batch;
        int failed;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> due.apply(clock.instant(), BATCH));
            failed = 0;
            for (var id : batch) {
                try {
                    step.accept(id);
                } catch (RuntimeException e) {
                    // the others are due all the same; this one is tried again at the next look
                    LOG.errorf(e, "circle deadline %s", id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}

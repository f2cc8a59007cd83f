package org.mentorher.matching;

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
 * Reminds on day 7 and lapses on day 14. Every replica looks; each proposal is checked again under its lock, so that
 * what is due is done once.
 */
@ApplicationScoped
class ProposalDeadlines {
    private static final Logger LOG = Logger.getLogger(ProposalDeadlines.class);
    private static final int BATCH = 100;

    @Inject
    Proposals proposals;

    @Inject
    Answering answering;

    @Inject
    Clock clock;

    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "proposal-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        each(proposals::overdue, answering::lapse);
        each(proposals::reminderDue, answering::remind);
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
                    LOG.errorf(e, "proposal %s", id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}

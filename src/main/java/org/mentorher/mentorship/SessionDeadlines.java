package org.mentorher.mentorship;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Reminds of sessions a day before, lets unanswered times lapse, and counts seats as kept. Every replica looks; each row is
 * checked again under its lock, so that what is due is done once.
 */
@ApplicationScoped
class SessionDeadlines {
    private static final Logger LOG = Logger.getLogger(SessionDeadlines.class);
    private static final int BATCH = 100;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    @Inject
    Meeting meeting;

    @Inject
    TimeOffering offering;

    @Inject
    Keeping keeping;

    @Inject
    Clock clock;

    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "session-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        each(rows -> sessions.reminderDue(clock.instant(), rows), meeting::remind);
        each(rows -> offers.lapsing(clock.instant(), rows), offering::lapse);
        each(keeping::due, keeping::keep);
    }

    private static void each(Function<Integer, List<UUID>> due, Consumer<UUID> step) {
        List<UUID> batch;
        int failed;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> due.apply(BATCH));
            failed = 0;
            for (var id : batch) {
                try {
                    step.accept(id);
                } catch (RuntimeException e) {
                    // the others are due all the same; this one is tried again at the next look
                    LOG.errorf(e, "session work %s", id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}

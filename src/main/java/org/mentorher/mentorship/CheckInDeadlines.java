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
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Finds the mentorships that have something due: a check-in, a reminder, a warning, an end. Every replica looks; each
 * mentorship is checked again under its lock, so that what is due is done once.
 */
@ApplicationScoped
class CheckInDeadlines {
    private static final Logger LOG = Logger.getLogger(CheckInDeadlines.class);
    private static final int BATCH = 100;

    @Inject
    Pulses pulses;

    @Inject
    CheckIns checkIns;

    @Inject
    CheckingIn checkingIn;

    @Inject
    Silence silence;

    @Inject
    Clock clock;

    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "check-in-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        QuarkusTransaction.requiringNew().run(() -> pulses.complete(clock.instant()));
        each(() -> pulses.heardAgain(BATCH), silence::clear);
        // what ends is not asked or warned any more
        each(() -> pulses.faded(clock.instant(), BATCH), silence::end);
        each(() -> pulses.silent(clock.instant(), BATCH), silence::warn);
        each(() -> pulses.checkInDue(clock.instant(), BATCH), checkingIn::ask);
        each(() -> checkIns.reminderDue(clock.instant(), BATCH), checkingIn::remind);
    }

    private static void each(Supplier<List<UUID>> due, Consumer<UUID> step) {
        List<UUID> batch;
        int failed;
        do {
            batch = QuarkusTransaction.requiringNew().call(due::get);
            failed = 0;
            for (var id : batch) {
                try {
                    step.accept(id);
                } catch (RuntimeException e) {
                    // the others are due all the same; this one is tried again at the next look
                    LOG.errorf(e, "mentorship %s", id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}

package org.mentorher.mentorship;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mentorher.shared.Due;

/**
 * Finds the mentorships that have something due: a check-in, a reminder, a warning, an end. Every replica looks; each
 * mentorship is checked again under its lock, so that what is due is done once.
 */
@ApplicationScoped
class CheckInDeadlines {
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
        Due.each("sign of life in mentorship", rows -> pulses.heardAgain(rows), silence::clear);
        // what ends is not asked or warned any more
        Due.each("silent end of mentorship", rows -> pulses.faded(clock.instant(), rows), silence::end);
        Due.each("silence of mentorship", rows -> pulses.silent(clock.instant(), rows), silence::warn);
        Due.each("check-in of mentorship", rows -> pulses.checkInDue(clock.instant(), rows), checkingIn::ask);
        Due.each("reminder of check-in", rows -> checkIns.reminderDue(clock.instant(), rows), checkingIn::remind);
    }
}

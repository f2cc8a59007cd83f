package org.mentorher.mentorship;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mentorher.shared.Due;

/**
 * Reminds of sessions a day before, lets unanswered times lapse, and counts seats as kept. Every replica looks; each row is
 * checked again under its lock, so that what is due is done once.
 */
@ApplicationScoped
class SessionDeadlines {
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
        Due.each("reminder of session", rows -> sessions.reminderDue(clock.instant(), rows), meeting::remind);
        Due.each("lapse of times", rows -> offers.lapsing(clock.instant(), rows), offering::lapse);
        Due.each("kept seat of mentorship", keeping::due, keeping::keep);
    }
}

package org.mentorher.circle;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mentorher.shared.Due;

/**
 * Reminds of gatherings two days ahead, and lets invitations and offers lapse. Every replica looks; each row is checked again
 * under its circle's lock, so that what is due is done once.
 */
@ApplicationScoped
class CircleDeadlines {
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
        Due.each("reminder of gathering", rows -> gatherings.toRemind(clock.instant(), rows), convening::remind);
        Due.each("lapse of place", rows -> places.overdue(clock.instant(), rows), joining::lapse);
    }
}

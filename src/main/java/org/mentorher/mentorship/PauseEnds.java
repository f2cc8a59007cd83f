package org.mentorher.mentorship;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mentorher.shared.Due;

/**
 * Lets mentorships go on whose day has come. Every replica looks; each mentorship is checked again under its lock, so that
 * what is due is done once.
 */
@ApplicationScoped
class PauseEnds {
    @Inject
    Mentorships mentorships;

    @Inject
    Pausing pausing;

    @Inject
    Clock clock;

    @Scheduled(every = "10m", delayed = "1m", identity = "pause-ends", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        Due.each("end of pause of mentorship", rows -> mentorships.toResume(clock.instant(), rows), pausing::resumeDue);
    }
}

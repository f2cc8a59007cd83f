package org.mentorher.matching;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mentorher.shared.Due;

/**
 * Reminds on day 7 and lapses on day 14. Every replica looks; each proposal is checked again under its lock, so that
 * what is due is done once.
 */
@ApplicationScoped
class ProposalDeadlines {
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
        Due.each("lapse of proposal", rows -> proposals.overdue(clock.instant(), rows), answering::lapse);
        Due.each("reminder of proposal", rows -> proposals.reminderDue(clock.instant(), rows), answering::remind);
    }
}

package org.mentorher.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Due;

/**
 * Sends what waited: for the hour of the daily mail, or for the end of quiet hours. Every replica looks; whose turn it is
 * shows under the lock of the notices, so that what is due goes out once. What was read meanwhile, and what the member does
 * not want any more by then, is left out.
 */
@ApplicationScoped
class DueMails {
    /** How long the words of what was told are kept. */
    static final Duration KEPT = Duration.ofDays(180);

    @Inject
    InboxNotices told;

    @Inject
    Preferences preferences;

    @Inject
    Addressees addressees;

    @Inject
    Notices notices;

    @Inject
    Stationery stationery;

    @Inject
    StopLinks stops;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Scheduled(every = "1m", delayed = "40s", identity = "due-mails", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        Due.each(
                "mails of member",
                rows -> told.membersWithDue(clock.instant(), rows),
                member -> QuarkusTransaction.requiringNew().run(() -> send(member)));
    }

    private void send(UUID member) {
        var now = clock.instant();
        var due = told.lockedDue(member, now);
        if (due.isEmpty()) return;
        var person = addressees.byId(member).orElseThrow();
        var preference = preferences.of(member);
        var awake = preference.awake(now, person.zone());
        due.forEach(notice -> notice.mailDueAt = awake.isAfter(now) ? awake : null);
        if (awake.isAfter(now)) return;
        var wanted = due.stream()
                .filter(notice -> notice.said != null && notice.readAt == null && !preference.mutes(notice.kind))
                .filter(notice -> notices.reachable(person, notice.kind))
                .toList();
        if (wanted.isEmpty()) return;
        if (preference.daily) {
            outbox.post(
                    stationery.digest(person, wanted, stops.address(member, null)), "digest:" + wanted.getFirst().id);
        } else {
            wanted.forEach(notice -> outbox.post(notices.mail(person, notice, List.of()), notice.key));
        }
    }

    @Scheduled(every = "24h", delayed = "20m", identity = "inbox-forget")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> told.forget(clock.instant().minus(KEPT)));
    }
}

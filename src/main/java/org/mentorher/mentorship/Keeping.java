package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Fact;

/** A seat counts as kept before its mentorship is completed, once it has run long enough with sessions that the mentee confirmed. */
@ApplicationScoped
class Keeping {
    static final Duration LONG_ENOUGH = Duration.ofDays(90);
    static final int SESSIONS = 3;

    @Inject
    Mentorships mentorships;

    @Inject
    Seats seats;

    @Inject
    SessionNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    List<UUID> due(int rows) {
        return mentorships.keepable(clock.instant().minus(LONG_ENOUGH), SESSIONS, rows);
    }

    /** Checked again under the lock: sessions stay confirmed, and only the stage can have changed. */
    @Transactional
    void keep(UUID id) {
        var mentorship = mentorships.locked(id).orElseThrow();
        var now = clock.instant();
        if (!mentorship.keep(now)) return;
        seats.kept(id);
        facts.fire(new MentorshipKept(id, now));
        notices.kept(mentorship);
    }
}

package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.notification.Addressees;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;

/** Mentorships rest, until a day or until somebody lets them go on. */
@ApplicationScoped
class Pausing {
    @Inject
    Mentorships mentorships;

    @Inject
    Mentoring mentoring;

    @Inject
    Addressees addressees;

    @Inject
    ClosureNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /**
     * @param side who pauses; null for staff
     * @param until the day on which it goes on by itself, where the one who pauses lives; null for none
     */
    @Transactional
    MentorshipView pause(UUID id, UUID side, LocalDate until) {
        var now = clock.instant();
        var mentorship = locked(id, side);
        var zone = zone(side);
        var today = LocalDate.ofInstant(now, zone);
        if (until != null && (!until.isAfter(today) || until.isAfter(today.plusYears(1)))) {
            throw Problem.invalid("until", "{mentorher.pause.until}");
        }
        var resumes = until == null ? null : until.atStartOfDay(zone).toInstant();
        if (mentorship.pause(until, resumes)) {
            changed(mentorship, now);
            others(mentorship, side).forEach(to -> notices.paused(mentorship, side, to, now.toString()));
        }
        return mentoring.view(mentorship);
    }

    /** @param side who lets it go on; null for staff */
    @Transactional
    MentorshipView resume(UUID id, UUID side) {
        var now = clock.instant();
        var mentorship = locked(id, side);
        if (mentorship.resume()) resumed(mentorship, side, now.toString(), now);
        return mentoring.view(mentorship);
    }

    /** For the regular work: lets it go on if its day has come; both are told. */
    @Transactional
    void resumeDue(UUID id) {
        var now = clock.instant();
        var mentorship = mentorships.locked(id).orElseThrow();
        if (!mentorship.resumes(now)) return;
        var day = mentorship.pausedUntil.toString();
        mentorship.resume();
        resumed(mentorship, null, day, now);
    }

    private void resumed(Mentorship mentorship, UUID by, String occasion, Instant now) {
        // nobody was silent while it rested
        mentorship.heard(now);
        changed(mentorship, now);
        others(mentorship, by).forEach(to -> notices.resumed(mentorship, to, occasion));
    }

    private static Stream<UUID> others(Mentorship mentorship, UUID side) {
        return Stream.of(mentorship.mentor, mentorship.mentee).filter(member -> !member.equals(side));
    }

    private Mentorship locked(UUID id, UUID side) {
        return mentorships
                .locked(id)
                .filter(m -> side == null || m.isSide(side))
                .orElseThrow(() -> Problem.notFound("mentorship"));
    }

    private ZoneId zone(UUID side) {
        return side == null
                ? ZoneOffset.UTC
                : addressees.byId(side).orElseThrow().zone();
    }

    private void changed(Mentorship mentorship, Instant now) {
        facts.fire(new MentorshipChanged(mentorship.id, mentorship.stage, now));
    }
}

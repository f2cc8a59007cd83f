package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Planned sessions are changed, called off, held and confirmed. */
@ApplicationScoped
class Meeting {
    /** More than two people hold in half a year. */
    private static final int MOST_PLANNED = 200;

    @Inject
    LockedSessions locked;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    @Inject
    MeetingTerms terms;

    @Inject
    SessionNotices notices;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Another length, format or place. */
    @Transactional
    Session replan(UUID id, UUID member, NewSessionPlan input, String ifMatch) {
        sessions.mentorshipOf(id).ifPresent(this::lockBoth);
        var found = locked.session(id, member);
        var session = found.session();
        new Revision(session.version).require(ifMatch);
        LockedSessions.requireActive(found.mentorship());
        if (input.format() != session.format) terms.require(found.mentorship(), input.format());
        var plan = new Session.Plan(session.startsAt, input.minutes(), input.format(), input.place());
        if (!session.replan(plan, clock.instant())) return session;
        terms.requireFree(found.mentorship(), plan, session.id);
        changed(found, true);
        notices.planned(found.mentorship(), session);
        return session;
    }

    private void lockBoth(UUID mentorship) {
        var m = locked.mentorships.findById(mentorship);
        terms.lock(m.mentor, m.mentee);
        // what was read without its lock is read again under it
        sessions.getEntityManager().detach(m);
    }

    @Transactional
    Session cancel(UUID id, UUID member) {
        var found = locked.session(id, member);
        if (!found.session().cancel(member, clock.instant())) return found.session();
        changed(found, true);
        withdrawOffer(found.mentorship().id, id);
        notices.cancelled(found.mentorship(), found.session());
        return found.session();
    }

    /** Either side says how it went; the other is told, and the mentee asked to confirm. */
    @Transactional
    Session attended(UUID id, UUID member, NewAttendance attendance) {
        var found = locked.session(id, member);
        var session = found.session();
        var mentee = member.equals(found.mentorship().mentee);
        var now = clock.instant();
        switch (attendance.outcome()) {
            case HELD -> {
                if (session.held(member, mentee, now)) {
                    changed(found, true);
                    if (!mentee) notices.held(found.mentorship(), session);
                }
            }
            case MISSED -> {
                if (attendance.missedBy() == null) throw Problem.invalid("missedBy", "{mentorher.session.missed}");
                if (session.missed(attendance.missedBy(), member, now)) {
                    // who writes of a session that did not take place is there all the same
                    changed(found, true);
                    notices.missed(found.mentorship(), session);
                }
            }
        }
        return session;
    }

    /** The mentee says that it was held; only then does it count. */
    @Transactional
    Session confirm(UUID id, UUID member) {
        var found = locked.session(id, member);
        if (!member.equals(found.mentorship().mentee)) {
            throw Problem.conflict("mentee-confirms", "Only the mentee confirms that a session was held.");
        }
        if (found.session().confirm(clock.instant())) changed(found, true);
        return found.session();
    }

    /** Both are reminded; checked again under the lock. */
    @Transactional
    void remind(UUID id) {
        var found = locked.session(id);
        if (found.session().remind(clock.instant())) notices.reminder(found.mentorship(), found.session());
    }

    /** Whoever pauses or ends a mentorship does not meet: what was planned is called off, and times are taken back. */
    void stopped(@Observes MentorshipChanged change) {
        if (change.stage() == Mentorship.Stage.ACTIVE) return;
        var now = clock.instant();
        for (var session : sessions.planned(change.subject(), MOST_PLANNED)) {
            // what has begun is for the two to tell
            if (session.begun(now)) continue;
            var found = locked.session(session.id);
            found.session().cancel(null, now);
            changed(found, false);
            notices.cancelled(found.mentorship(), found.session());
        }
        withdrawOffer(change.subject(), null);
    }

    /** @param session that it would move; null for whatever it is */
    private void withdrawOffer(UUID mentorship, UUID session) {
        offers.open(mentorship)
                .filter(offer -> session == null || session.equals(offer.session))
                .ifPresent(offer -> offer.withdraw(null));
    }

    /** @param heard whether one of the two did it */
    private void changed(LockedSessions.Locked found, boolean heard) {
        var now = clock.instant();
        if (heard) found.mentorship().heard(now);
        sessions.flush();
        facts.fire(new SessionChanged(found.session().id, found.session().stage, now));
    }
}

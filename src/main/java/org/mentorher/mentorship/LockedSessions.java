package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mentorher.shared.Problem;

/**
 * Sessions and proposals of times with their mentorship, under its lock. Everything that changes them comes through here, so
 * that all that happens to the sessions of one mentorship happens one after the other.
 */
@ApplicationScoped
class LockedSessions {
    record Locked(Mentorship mentorship, Session session) {}

    record LockedOffer(Mentorship mentorship, TimeOffer offer) {}

    @Inject
    Mentorships mentorships;

    @Inject
    Sessions sessions;

    @Inject
    TimeOffers offers;

    /** @throws Problem 404 when there is none, or the member is no side of it */
    Mentorship mentorship(UUID id, UUID member) {
        return mentorships
                .locked(id)
                .filter(m -> m.isSide(member))
                .orElseThrow(() -> Problem.notFound("mentorship"));
    }

    Locked session(UUID id, UUID member) {
        var locked = session(id);
        if (!locked.mentorship().isSide(member)) throw Problem.notFound("session");
        return locked;
    }

    Locked session(UUID id) {
        var mentorship = sessions.mentorshipOf(id)
                .flatMap(mentorships::locked)
                .orElseThrow(() -> Problem.notFound("session"));
        return new Locked(mentorship, sessions.findById(id));
    }

    LockedOffer offer(UUID id, UUID member) {
        var locked = offer(id);
        if (!locked.mentorship().isSide(member)) throw Problem.notFound("proposal of times");
        return locked;
    }

    LockedOffer offer(UUID id) {
        var mentorship = offers.mentorshipOf(id)
                .flatMap(mentorships::locked)
                .orElseThrow(() -> Problem.notFound("proposal of times"));
        return new LockedOffer(mentorship, offers.findById(id));
    }

    /** @throws Problem 409 where the two do not meet at present */
    static void requireActive(Mentorship mentorship) {
        if (mentorship.stage == Mentorship.Stage.ACTIVE) return;
        throw Problem.conflict("mentorship-not-active", "The mentorship is paused or over; no session can be planned.");
    }
}

package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.member.Format;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.notification.Addressees;
import org.mentorher.shared.Problem;

/** On which terms, and when, the two of a mentorship can meet. */
@ApplicationScoped
class MeetingTerms {
    /** Nobody reads a proposal of a time that is nearly here. */
    private static final Duration NOTICE = Duration.ofHours(2);

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Inject
    Availabilities availabilities;

    @Inject
    Sessions sessions;

    @Inject
    Addressees addressees;

    @Inject
    EntityManager em;

    /**
     * Formats that both agreed to; all of one side's where the other has closed its profile. Where terms have changed so
     * that none is left, the mentor's hold: they are the same for every mentee.
     */
    List<Format> formats(Mentorship mentorship) {
        var mentor = this.mentors.of(mentorship.mentor).map(p -> p.portrait().formats());
        var mentee = mentees.of(mentorship.mentee).map(p -> p.portrait().formats());
        var mentors = Stream.of(Format.values())
                .filter(f -> mentor.isEmpty() || mentor.get().contains(f))
                .toList();
        var both = mentors.stream()
                .filter(f -> mentee.isEmpty() || mentee.get().contains(f))
                .toList();
        return both.isEmpty() ? mentors : both;
    }

    /** @throws Problem 422 where one of the two does not meet like this */
    void require(Mentorship mentorship, Format format) {
        if (!formats(mentorship).contains(format)) throw Problem.invalid("format", "{mentorher.session.format}");
    }

    /** Holds whoever plans a session for one of the two until this transaction is over. */
    void lock(UUID mentor, UUID mentee) {
        em.createNativeQuery("select id from member where id in (:mentor, :mentee) order by id for no key update")
                .setParameter("mentor", mentor)
                .setParameter("mentee", mentee)
                .getResultList();
    }

    /**
     * Call it with both locked.
     *
     * @param itself the session that is being moved; null for a new one
     * @throws Problem 409 when one of the two is in another session then
     */
    void requireFree(Mentorship mentorship, Session.Plan plan, UUID itself) {
        var taken = sessions.busy(mentorship.mentor, mentorship.mentee, plan.startsAt(), plan.endsAt()).stream()
                .anyMatch(s -> !s.id.equals(itself));
        if (taken) throw Problem.conflict("time-taken", "One of you two has another session at that time.");
    }

    /** The next times within the mentor's weekly hours at which both are free. */
    List<Instant> slots(Mentorship mentorship, Duration length, Instant now, int most) {
        var weekly = availabilities.findByIdOptional(mentorship.mentor).map(Availability::hours).orElse(List.of());
        if (weekly.isEmpty() || most == 0) return List.of();
        var until = now.plus(Duration.ofDays(FreeSlots.DAYS + 1));
        var busy = sessions.busy(mentorship.mentor, mentorship.mentee, now, until).stream()
                .map(s -> new WeeklyHours.Span(s.startsAt, s.endsAt))
                .toList();
        return new FreeSlots(weekly, mentorsZone(mentorship.mentor), busy).next(length, now.plus(NOTICE), most);
    }

    /** Of the clock from which a mentor's weekly hours are read. */
    ZoneId mentorsZone(UUID mentor) {
        return mentors.of(mentor)
                .map(MentorProfile::portrait)
                .map(p -> ZoneId.of(p.timeZone()))
                .orElseGet(() -> zone(mentor));
    }

    /** Of the clock by which one of the two lives. */
    ZoneId zone(Mentorship mentorship, UUID side) {
        if (side.equals(mentorship.mentor)) return mentorsZone(side);
        return mentees.of(side)
                .map(MenteeProfile::portrait)
                .map(p -> ZoneId.of(p.timeZone()))
                .orElseGet(() -> zone(side));
    }

    private ZoneId zone(UUID member) {
        return addressees.byId(member).map(Addressees.Addressee::zone).orElse(ZoneOffset.UTC);
    }
}

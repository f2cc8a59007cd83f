package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Mentors write when they usually have time. */
@ApplicationScoped
class Availing {
    @Inject
    Availabilities availabilities;

    @Inject
    MentorProfiles mentors;

    @Inject
    Clock clock;

    /** @throws Problem 404 for who has no mentor profile, whose clock the hours are read from */
    @Transactional
    AvailabilityView read(UUID member) {
        var profile = profile(member);
        return view(profile, availabilities.findById(member));
    }

    /** The hours are the whole week from now on. */
    @Transactional
    AvailabilityView write(UUID member, NewAvailability input, String ifMatch) {
        var profile = profile(member);
        var known = availabilities.findByIdOptional(member);
        new Revision(known.map(a -> a.version).orElse(-1L)).require(ifMatch);
        var availability = known.orElseGet(() -> new Availability(member));
        availability.write(input.weekly(), clock.instant());
        availabilities.persistAndFlush(availability);
        return view(profile, availability);
    }

    private MentorProfile profile(UUID member) {
        return mentors.of(member).orElseThrow(() -> Problem.notFound("mentor profile"));
    }

    private static AvailabilityView view(MentorProfile profile, Availability availability) {
        var zone = profile.portrait().timeZone();
        if (availability == null) return new AvailabilityView(zone, java.util.List.of(), -1);
        var hours = availability.hours().stream()
                .map(h -> new AvailabilityView.HoursView(
                        h.day(), h.from().toString(), h.until().toString()))
                .toList();
        return new AvailabilityView(zone, hours, availability.version);
    }
}

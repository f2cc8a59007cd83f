package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.notification.Addressees;

/** How to reach members, and on whose clock. */
@ApplicationScoped
class MemberAddresses implements Addressees {
    @Inject
    Members members;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Override
    public Optional<Addressee> byId(UUID id) {
        return members.findByIdOptional(id)
                .map(member -> new Addressee(
                        id, member.name(), member.emailVerified() ? member.email() : null, Locale.ENGLISH, zone(id)));
    }

    /** That of a profile; UTC for who has none. */
    private ZoneId zone(UUID member) {
        return Stream.of(
                        mentees.of(member).map(MenteeProfile::portrait),
                        mentors.of(member).map(MentorProfile::portrait))
                .flatMap(Optional::stream)
                .map(Portrait::timeZone)
                .map(ZoneId::of)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}

package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** In which time zone members live, as far as they told. */
@ApplicationScoped
class Homes {
    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    /** That of a profile, or of the browser the member last came with, or UTC. */
    ZoneId of(Member member) {
        return Stream.of(
                        mentees.of(member.id()).map(MenteeProfile::portrait),
                        mentors.of(member.id()).map(MentorProfile::portrait))
                .flatMap(Optional::stream)
                .map(Portrait::timeZone)
                .findFirst()
                .or(() -> Optional.ofNullable(member.zone))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}

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
import org.mentorher.notification.Preferences;
import org.mentorher.shared.Visit;

/** How to reach members, and on whose clock. */
@ApplicationScoped
class MemberAddresses implements Addressees {
    @Inject
    Members members;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    @Inject
    Preferences preferences;

    @Override
    public Optional<Addressee> byId(UUID id) {
        return members.findByIdOptional(id)
                .map(member -> new Addressee(
                        id,
                        member.name(),
                        member.emailVerified() ? member.email() : null,
                        language(member),
                        zone(member)));
    }

    @Override
    public boolean suspended(UUID id) {
        return members.findByIdOptional(id).filter(Member::suspended).isPresent();
    }

    /** The chosen one, or that in which the member reads our pages, or that of who never did. */
    private Locale language(Member member) {
        return preferences
                .language(member.id())
                .or(() -> Optional.ofNullable(member.language).map(Locale::of))
                .orElse(Visit.LANGUAGES.getFirst());
    }

    /** That of a profile, or of the browser the member came with, or UTC. */
    private ZoneId zone(Member member) {
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

package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Preferences;
import org.mentorher.shared.Visit;

/** How to reach members, and on whose clock. */
@ApplicationScoped
class MemberAddresses implements Addressees {
    @Inject
    Members members;

    @Inject
    Homes homes;

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
                        homes.of(member)));
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
}

package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Makes the links that say: no more of these, and reads them again. */
@ApplicationScoped
class StopLinks {
    @Inject
    Preferences preferences;

    @Inject
    Stationery stationery;

    /** @param kind null for the daily mail */
    URI address(UUID member, Kind kind) {
        var token = new StopLink(member, kind).token(preferences.kept(member).mailKey);
        return stationery.at(UnsubscribePages.PATH + token);
    }

    /** @return empty for what we never wrote */
    Optional<StopLink> read(String token) {
        return StopLink.of(token)
                .filter(link -> preferences
                        .findByIdOptional(link.member())
                        .filter(preference -> link.signed(token, preference.mailKey))
                        .isPresent());
    }
}

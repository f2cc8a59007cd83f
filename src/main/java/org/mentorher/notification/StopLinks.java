package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Makes the links that say: no more of these, and reads them again. */
@ApplicationScoped
class StopLinks {
    @Inject
    EntityManager em;

    @Inject
    Addressees addressees;

    @Inject
    Stationery stationery;

    private volatile byte[] key;

    /** @param kind null for the daily mail */
    URI address(UUID member, Kind kind) {
        return stationery.at(UnsubscribePages.PATH + new StopLink(member, kind).token(key()));
    }

    /** @return empty for what we never wrote, and for who is gone */
    Optional<StopLink> read(String token) {
        return StopLink.of(token)
                .filter(link -> link.signed(token, key()))
                .filter(link -> addressees.byId(link.member()).isPresent());
    }

    private byte[] key() {
        if (key == null) {
            key = (byte[]) em.createNativeQuery("select key from notification_key", byte[].class)
                    .getSingleResult();
        }
        return key;
    }
}

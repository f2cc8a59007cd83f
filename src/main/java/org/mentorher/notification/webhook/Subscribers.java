package org.mentorher.notification.webhook;

import java.util.Optional;
import java.util.UUID;

/** The organisations that can have webhooks; the floor that knows them answers. */
public interface Subscribers {
    /** @return empty for no organisation of ours */
    Optional<String> name(UUID organisation);
}

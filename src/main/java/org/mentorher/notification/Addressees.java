package org.mentorher.notification;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who members are, as far as something has to reach them. The floor that knows the members answers. */
public interface Addressees {
    /**
     * @param email a verified address; null where there is none
     * @param language one of ours
     * @param zone the person's clock
     */
    record Addressee(UUID member, String name, String email, Locale language, ZoneId zone) {}

    /** @return empty for nobody we know */
    Optional<Addressee> byId(UUID member);
}

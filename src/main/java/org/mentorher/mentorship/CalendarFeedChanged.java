package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * A member was given a new secret address for the calendar, or took it back.
 *
 * @param subject the member
 */
record CalendarFeedChanged(UUID subject, boolean revoked, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("revoked", revoked);
    }
}

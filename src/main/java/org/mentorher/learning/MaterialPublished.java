package org.mentorher.learning;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * Staff have published a text.
 *
 * @param subject the version
 */
record MaterialPublished(UUID subject, String material, Version version, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("material", material, "version", version.toString());
    }
}

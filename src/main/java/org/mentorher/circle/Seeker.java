package org.mentorher.circle;

import java.util.Set;
import java.util.UUID;
import org.mentorher.member.Seniority;

/**
 * Somebody who waits for a mentor and could be in a circle.
 *
 * @param field code of the taxonomy
 * @param languages ISO 639-1 codes
 * @param timeZone IANA name
 * @param offset of the person's clock from UTC, in minutes
 */
record Seeker(
        UUID request,
        UUID member,
        String field,
        Seniority seniority,
        Set<String> languages,
        String timeZone,
        int offset) {
    String area() {
        return Circles.areaOf(field);
    }
}

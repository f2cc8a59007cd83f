package org.mentorher.mentorship;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * A version of an agreement was proposed, confirmed by a side, or taken back.
 *
 * @param subject the mentorship
 */
record AgreementChanged(UUID subject, int number, Agreement.Stage stage, Instant at) implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "stage", stage);
    }
}

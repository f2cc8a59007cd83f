package org.mentorher.matching;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * Both sides said yes, and a seat is taken.
 *
 * @param subject the proposal
 * @param mentorship the id of the mentorship that begins; it sits on the seat
 * @param mentor the mentor's member id
 * @param mentee the mentee's member id
 */
public record ProposalAgreed(UUID subject, UUID mentorship, UUID request, UUID mentor, UUID mentee, Instant at)
        implements Fact {
    @Override
    public Map<String, Object> details() {
        return Map.of("mentorship", mentorship);
    }
}

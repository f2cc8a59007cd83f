package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/**
 * One of the two said something at parting; what it was is kept elsewhere, and only for those whom it concerns.
 *
 * @param subject the mentorship
 */
record FarewellSaid(UUID subject, Instant at) implements Fact {}

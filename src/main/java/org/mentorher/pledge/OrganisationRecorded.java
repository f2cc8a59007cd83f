package org.mentorher.pledge;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Staff recorded an organisation's mail domain. */
public record OrganisationRecorded(UUID subject, Instant at) implements Fact {}

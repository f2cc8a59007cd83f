package org.mentorher.matching;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** The sides that have not answered were reminded. */
record ProposalReminded(UUID subject, Instant at) implements Fact {}

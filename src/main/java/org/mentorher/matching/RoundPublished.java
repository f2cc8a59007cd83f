package org.mentorher.matching;

import java.time.Instant;
import java.util.UUID;

/** A round was published: its pairs are on their way, and whom it found nobody for is told by {@link PassedOver}. Fired once a round, in the transaction that publishes it. */
public record RoundPublished(UUID round, Instant at) {}

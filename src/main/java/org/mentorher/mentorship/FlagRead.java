package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Staff read a flag with the scores of both sides. */
record FlagRead(UUID subject, Instant at) implements Fact {}

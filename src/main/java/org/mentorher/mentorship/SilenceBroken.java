package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** After a warning of silence somebody said a word. */
record SilenceBroken(UUID subject, Instant at) implements Fact {}
